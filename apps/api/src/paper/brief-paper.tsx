/** The brief without script: the state of the summit in a dozen lines, then line by line with the sentences that say so. */
import { capitalised, type LineGroup, type StateLine, type ToldKind } from '#telling';
import { Fragment, type ReactNode } from 'react';
import type { BriefAnswer } from '../brief/present-brief.js';
import { Document } from './document.js';
import { MomentForm, PastLine } from './moment.js';
import { Because, Contradicted, Particulars, Standing, Status, When, type LineAnswer } from './parts.js';
import { Rows } from './rows.js';
import type { Sheet } from './sheet.js';

interface Props {
  readonly brief: BriefAnswer;
  readonly sheet: Sheet;
}

export function BriefPaper({ brief, sheet }: Props) {
  const { story, asOf, outcomes, meetings, reactions, coverage } = brief;
  const { speech, here, paths } = sheet;
  const { briefWords: words, paperWords } = speech.words;
  return (
    <Document title={paperWords.titleOf(story.title)} {...{ speech, here, paths }} dashboard={paths.dashboard('/')}>
      {coverage === null && <PastLine moment={brief} sheet={sheet} back={paths.present('/brief')} />}
      <p className="faint">
        {speech.placeName(story.place)} · {words.began} <When sheet={sheet} at={story.began} as="absolute" /> · {words.asOf}{' '}
        <When sheet={sheet} at={asOf} as="absolute" />
      </p>
      <h1>{speech.datesUnbroken(story.title)}</h1>
      <p className="faint">{speech.timesOf(sheet.zone)}</p>
      {coverage !== null && <TruthLine coverage={coverage} sheet={sheet} />}
      <State brief={brief} sheet={sheet} />
      <MomentForm brief={brief} sheet={sheet} />
      <Part kind="outcome" title={words.outcomes} note={words.outcomesNote} lines={outcomes} coverage={coverage} sheet={sheet}>
        {speech.byTopic(outcomes).map((group) => (
          <Rows key={group.title} lines={group.lines} sheet={sheet} heading="h3" />
        ))}
      </Part>
      <Part kind="meeting" title={words.meetings} note={words.meetingsNote} lines={meetings} coverage={coverage} sheet={sheet}>
        {speech.byDate(speech.byEvent(meetings)).map((group) => (
          <div key={group.title}>
            <h3 className="group">{group.title}</h3>
            <Rows lines={group.lines} sheet={sheet} heading="h4" />
          </div>
        ))}
      </Part>
      <Part kind="reaction" title={words.reactions} note={words.reactionsNote} lines={reactions} coverage={coverage} sheet={sheet}>
        {speech.byActor(reactions).map((group) => (
          <Actor key={group.title} group={group} sheet={sheet} />
        ))}
      </Part>
      {coverage !== null && <NotSeen coverage={coverage} sheet={sheet} />}
    </Document>
  ); // oxfmt-ignore
}

interface CoverageProps {
  readonly coverage: NonNullable<BriefAnswer['coverage']>;
  readonly sheet: Sheet;
}

/** Every figure leads to its list in the dashboard; what is missing leads to what it means. */
function TruthLine({ coverage, sheet: { speech } }: CoverageProps) {
  const unseen = speech.unseenIn(coverage);
  return (
    <p className="truth">
      {speech.cameIn(coverage).map(({ words, to }) => (
        <span key={to}>
          <a href={to}>{words}</a>
        </span>
      ))}
      {unseen.map(({ words, bad }) => (
        <span key={words}>
          <a href="#not-seen" className={bad ? 'bad' : ''}>
            {words}
          </a>
        </span>
      ))}
    </p>
  );
}

function State({ brief, sheet }: Props) {
  const { stateOf, matterName, towardIn, words } = sheet.speech;
  const { parts, latest } = stateOf<LineAnswer>(brief);
  if (latest === null) return null;
  return (
    <section aria-label={words.briefWords.state} className="state">
      {parts.map(({ title, lines }) => (
        <div key={title} className="part">
          <h2>{title}</h2>
          <dl>
            {lines.map((line) => (
              <StateRow key={`${line.value} ${line.parts[0]?.matter ?? ''}`} line={line} sheet={sheet} />
            ))}
          </dl>
        </div>
      ))}
      <p className="part">
        <span className="faint">{words.briefWords.changedLast}</span>
        <span>
          <a href={sheet.paths.matter(latest.matter)}>
            <bdi>{[matterName(latest.about).title, towardIn(latest)].filter((part) => part !== '').join(' ')}</bdi>
          </a>
          , <When sheet={sheet} at={latest.since} />
        </span>
      </p>
    </section>
  );
}

function StateRow({ line: { kind, value, parts, more }, sheet }: { readonly line: StateLine; readonly sheet: Sheet }) {
  return (
    <div>
      <dt>
        <Status sheet={sheet} kind={kind} value={value} />
      </dt>
      <dd>
        {parts.map(({ matter, words, contradicted }, place) => (
          <Fragment key={matter}>
            {place > 0 && '\u00a0· '}
            <span className={contradicted ? 'kept' : undefined}>
              <a href={sheet.paths.matter(matter)}>
                <bdi>{words}</bdi>
              </a>
              {contradicted && ' '}
              {contradicted && <Contradicted sheet={sheet} />}
            </span>
          </Fragment>
        ))}
        {more > 0 && '\u00a0· '}
        {more > 0 && <a href={`#${kind}s`} className="faint">{sheet.speech.words.briefWords.andMore(more)}</a>}
      </dd>
    </div>
  ); // oxfmt-ignore
}

interface PartProps {
  readonly kind: ToldKind;
  readonly title: string;
  readonly note: string;
  readonly lines: readonly LineAnswer[];
  readonly coverage: BriefAnswer['coverage'];
  readonly sheet: Sheet;
  readonly children: ReactNode;
}

function Part({ kind, title, note, lines, coverage, sheet, children }: PartProps) {
  const empty = sheet.speech.emptinessOf(kind, coverage);
  return (
    <section id={`${kind}s`}>
      <h2>{title}</h2>
      <p className="note">{note}</p>
      {lines.length > 0 ? (
        children
      ) : (
        <div className="empty">
          <p className={empty.bad ? 'bad' : ''}>{empty.title}</p>
          <p className="faint">{empty.why}</p>
        </div>
      )}
    </section>
  );
}

function Actor({ group, sheet }: { readonly group: LineGroup<LineAnswer>; readonly sheet: Sheet }) {
  const { title, detail, lines } = group;
  return (
    <div className="actor">
      <div>
        <h3>
          <bdi>{title}</bdi>
        </h3>
        {detail !== '' && (
          <p className="faint">
            <bdi>
              <Particulars of={group} speech={sheet.speech} />
            </bdi>
          </p>
        )}
      </div>
      <ul>
        {lines.map((line) => (
          <li key={line.matter}>
            <Standing sheet={sheet} line={line}>
              <a href={sheet.paths.matter(line.matter)}>{capitalised(sheet.speech.towardIn(line))}</a>
            </Standing>
            <Because sheet={sheet} line={line} />
          </li>
        ))}
      </ul>
    </div>
  ); // oxfmt-ignore
}

function NotSeen({ coverage, sheet: { speech } }: CoverageProps) {
  const { unseenWords, briefWords } = speech.words;
  const unseen = speech.unseenIn(coverage);
  return (
    <section id="not-seen">
      <h2>{unseenWords.title}</h2>
      <p className="note">{briefWords.lacks}</p>
      {unseen.length === 0 && <p className="empty faint">{speech.nothingUnseen(coverage)}</p>}
      <ul className="lacks">
        {unseen.map(({ words, meaning, to, bad }) => (
          <li key={to}>
            <a href={to} className={bad ? 'bad' : ''}>
              {words}
            </a>
            <span className="faint">{meaning}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
