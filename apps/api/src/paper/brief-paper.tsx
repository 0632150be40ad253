/** The brief without script: the state of the summit in a dozen lines, then line by line with the sentences that say so. */
import {
  byActor, byDate, byTopic, cameIn, capitalised, daysMeant, emptinessOf, matterName, nothingUnseen, stateOf, towardIn, unseenIn, unseenTitle,
  type LineGroup, type StateLine, type ToldKind,
} from '#telling'; // prettier-ignore
import type { ReactNode } from 'react';
import type { BriefAnswer } from '../present-brief.js';
import { Document } from './document.js';
import { MomentForm, PastLine } from './moment.js';
import { Because, Contradicted, Standing, Status, When, type LineAnswer, type Sheet } from './parts.js';

interface Props {
  readonly brief: BriefAnswer;
  readonly sheet: Sheet;
}

export function BriefPaper({ brief, sheet }: Props) {
  const { story, asOf, outcomes, meetings, reactions, coverage } = brief;
  return (
    <Document title={`Brief: ${story.title}`} paths={sheet.paths} dashboard={sheet.paths.dashboard('/')}>
      {coverage === null && <PastLine moment={brief} sheet={sheet} back="/brief" />}
      <p className="faint">
        {story.place} · began <When sheet={sheet} at={story.began} as="absolute" /> · as of{' '}
        <When sheet={sheet} at={asOf} as="absolute" />
      </p>
      <h1>{story.title}</h1>
      {coverage !== null && <TruthLine coverage={coverage} />}
      <State brief={brief} sheet={sheet} />
      <MomentForm brief={brief} />
      <Part kind="outcome" title="Outcomes" note="What was agreed and what was not, by topic" lines={outcomes} coverage={coverage}>
        {byTopic(outcomes).map((group) => (
          <Rows key={group.title} lines={group.lines} sheet={sheet} heading="h3" />
        ))}
      </Part>
      <Part kind="meeting" title="Follow-up meetings" note="What is next, by date" lines={meetings} coverage={coverage}>
        {byDate(meetings).map((group) => (
          <div key={group.title}>
            <h3 className="group">{group.title}</h3>
            <Rows lines={group.lines} sheet={sheet} heading="h4" />
          </div>
        ))}
      </Part>
      <Part kind="reaction" title="Reactions" note="Who reacts how, by actor" lines={reactions} coverage={coverage}>
        {byActor(reactions).map((group) => (
          <Actor key={group.title} group={group} sheet={sheet} />
        ))}
      </Part>
      {coverage !== null && <NotSeen coverage={coverage} />}
    </Document>
  ); // prettier-ignore
}

/** Every figure leads to its list in the dashboard; what is missing leads to what it means. */
function TruthLine({ coverage }: { readonly coverage: NonNullable<BriefAnswer['coverage']> }) {
  const unseen = unseenIn(coverage);
  return (
    <p className="truth">
      {cameIn(coverage).map(({ words, to }) => (
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
  const { parts, latest } = stateOf<LineAnswer>(brief);
  if (latest === null) return null;
  return (
    <section aria-label="The state of the summit" className="state">
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
        <span className="faint">Changed last</span>
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
        <Status kind={kind} value={value} />
      </dt>
      <dd>
        {parts.map(({ matter, words, contradicted }, place) => (
          <span key={matter}>
            {place > 0 && ' · '}
            <a href={sheet.paths.matter(matter)}>
              <bdi>{words}</bdi>
            </a>
            {contradicted && ' '}
            {contradicted && <Contradicted />}
          </span>
        ))}
        {more > 0 && <a href={`#${kind}s`} className="faint">{` · and ${String(more)} more`}</a>}
      </dd>
    </div>
  ); // prettier-ignore
}

interface PartProps {
  readonly kind: ToldKind;
  readonly title: string;
  readonly note: string;
  readonly lines: readonly LineAnswer[];
  readonly coverage: BriefAnswer['coverage'];
  readonly children: ReactNode;
}

function Part({ kind, title, note, lines, coverage, children }: PartProps) {
  const empty = emptinessOf(kind, coverage);
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

interface RowsProps {
  readonly lines: readonly LineAnswer[];
  readonly sheet: Sheet;
  /** One below what stands over them. */
  readonly heading: 'h3' | 'h4';
}

function Rows({ lines, sheet, heading }: RowsProps) {
  return (
    <ul className="rows">
      {lines.map((line) => (
        <Row key={line.matter} line={line} sheet={sheet} heading={heading} />
      ))}
    </ul>
  );
}

type RowProps = Omit<RowsProps, 'lines'> & { readonly line: LineAnswer };

function Row({ line, sheet, heading: Heading }: RowProps) {
  const { title, detail } = matterName(line.about);
  return (
    <li>
      <div>
        <Heading>
          <a href={sheet.paths.matter(line.matter)}>
            <bdi>{title}</bdi>
          </a>
        </Heading>
        {line.due !== null && <p className="day">{daysMeant(line.due)}</p>}
        {detail !== '' && (
          <p className="faint">
            <bdi>{detail}</bdi>
          </p>
        )}
      </div>
      <Standing sheet={sheet} line={line} />
      <Because sheet={sheet} line={line} />
    </li>
  );
}

function Actor({
  group: { title, detail, lines },
  sheet,
}: {
  readonly group: LineGroup<LineAnswer>;
  readonly sheet: Sheet;
}) {
  return (
    <div className="actor">
      <div>
        <h3>
          <bdi>{title}</bdi>
        </h3>
        {detail !== '' && (
          <p className="faint">
            <bdi>{detail}</bdi>
          </p>
        )}
      </div>
      <ul>
        {lines.map((line) => (
          <li key={line.matter}>
            <Standing sheet={sheet} line={line}>
              <a href={sheet.paths.matter(line.matter)}>{capitalised(towardIn(line))}</a>
            </Standing>
            <Because sheet={sheet} line={line} />
          </li>
        ))}
      </ul>
    </div>
  ); // prettier-ignore
}

function NotSeen({ coverage }: { readonly coverage: NonNullable<BriefAnswer['coverage']> }) {
  const unseen = unseenIn(coverage);
  return (
    <section id="not-seen">
      <h2>{unseenTitle}</h2>
      <p className="note">What this page may lack</p>
      {unseen.length === 0 && <p className="empty faint">{nothingUnseen(coverage)}</p>}
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
