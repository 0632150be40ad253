/** What the pages without script are put together of: statuses, flags, moments, sentences with where they stand. */
import { matterSign, runsOf, type Particulars as Told, type ToldKind } from '#telling';
import type { ReactNode } from 'react';
import type { EvidenceAnswer } from '../brief/sentences.js';
import type { BriefAnswer, MatterAnswer } from '../brief/present-brief.js';
import { Icon, type PaperIcon } from './icons.js';
import type { Sheet } from './sheet.js';

export type LineAnswer = BriefAnswer['outcomes'][number] | MatterAnswer;

interface StatusProps {
  readonly sheet: Sheet;
  readonly kind: ToldKind;
  readonly value: string;
}

export function Status({ sheet, kind, value }: StatusProps) {
  const { icon, tone } = matterSign(kind, value);
  return (
    <span className={`status ${tone}`}>
      <Icon name={icon} />
      {sheet.speech.word(kind, value)}
    </span>
  );
}

interface FlagProps {
  readonly icon: PaperIcon;
  readonly tone?: string;
  readonly title: string;
  readonly children: string;
}

export function Flag({ icon, tone = '', title, children }: FlagProps) {
  return (
    <span className={`flag ${tone}`} title={title}>
      <Icon name={icon} />
      {children}
    </span>
  );
}

interface OfSheet {
  readonly sheet: Sheet;
}

export function Contradicted({ sheet }: OfSheet) {
  const { contradicted, contradictedWhy } = sheet.speech.words.lineWords;
  return (
    <Flag icon="triangle-alert" tone="open" title={contradictedWhy}>
      {contradicted}
    </Flag>
  );
}

export function Official({ sheet }: OfSheet) {
  const { official, officialWhy } = sheet.speech.words.lineWords;
  return (
    <Flag icon="badge-check" title={officialWhy}>
      {official}
    </Flag>
  );
}

interface WhenProps {
  readonly sheet: Sheet;
  readonly at: string;
  readonly as?: 'relative' | 'since' | 'absolute';
}

/** Ages are for screens: on paper, which grows old, the moment itself stands. */
export function When({ sheet: { times, utc, speech, now }, at, as = 'relative' }: WhenProps) {
  const { paperWords, timeWords } = speech.words;
  const absolute = times.absolute(at);
  if (absolute === null) return <span>{paperWords.unknown}</span>;
  const inUtc = utc.absolute(at) ?? '';
  if (as === 'absolute') return <time dateTime={at} title={inUtc}>{absolute}</time>; // oxfmt-ignore
  return (
    <time dateTime={at} title={`${absolute} · ${inUtc}`}>
      <span className="screen">{times[as](at, now)}</span>
      <span className="paper">{as === 'since' ? timeWords.since(absolute) : absolute}</span>
    </time>
  );
}

/** How a matter stands, since when, and what it was before. */
export function Standing({
  sheet,
  line,
  children,
}: {
  readonly sheet: Sheet;
  readonly line: LineAnswer;
  readonly children?: ReactNode;
}) {
  const { speech } = sheet;
  const { lineWords: words } = speech.words;
  // oxfmt-ignore
  return (
    <div className="standing">
      <Status sheet={sheet} kind={line.kind} value={line.value} />
      {children}
      <span className="faint">
        <When sheet={sheet} at={line.since} as="since" />
      </span>
      <span className="faint">{speech.changeWords(line)}</span>
      {line.overdue && (
        <Flag icon="hourglass" title={words.overdueWhy}>
          {words.overdue}
        </Flag>
      )}
      {line.contradicted && <Contradicted sheet={sheet} />}
      {line.belief === 'person' && (
        <Flag icon="user-check" title={words.personWhy}>
          {words.person}
        </Flag>
      )}
    </div>
  );
}

/** The sentence behind a line, where it stands, and how many say the same. */
export function Because({ sheet, line }: { readonly sheet: Sheet; readonly line: LineAnswer }) {
  const { because } = line;
  return (
    <div className="because">
      <Sentence evidence={because} sheet={sheet} />
      <p className="sources">
        <bdi>{because.publisher.name}</bdi>
        <InText evidence={because} sheet={sheet} />
        <span>{sheet.speech.backingWords(line).join(' · ')}</span>
        {line.official && <Official sheet={sheet} />}
      </p>
    </div>
  );
}

/** Its place in the archived text, marked there; the article alone where the text was removed. */
export function InText({ evidence, sheet }: OfSheet & { readonly evidence: EvidenceAnswer }) {
  const { paperWords, oftenWords } = sheet.speech.words;
  return (
    <a href={sheet.paths.passage(evidence)} className="in-text">
      {evidence.removed === null ? paperWords.inText : oftenWords.theItem}
    </a>
  );
}

function Sentence({ evidence, sheet }: OfSheet & { readonly evidence: EvidenceAnswer }) {
  const { removed, sentence, lang } = evidence;
  if (removed !== null) return <Removed removal={removed} sheet={sheet} />;
  if (sentence === null) return <p className="faint">{sheet.speech.words.lineWords.textAway}</p>;
  return (
    <blockquote lang={sheet.speech.foreign(lang)} dir="auto">
      {sentence}
    </blockquote>
  );
}

interface RemovedProps extends OfSheet {
  readonly removal: NonNullable<EvidenceAnswer['removed']>;
}

export function Removed({ removal, sheet }: RemovedProps) {
  const on = sheet.utc.absolute(removal.at) ?? removal.at;
  return (
    <p className="faint">
      <Icon name="file-x" /> {sheet.speech.words.lineWords.removedOn(on)} <bdi>{removal.reason}</bdi>
    </p>
  );
}

/** Leads to pages of the web alone, and nothing of ours goes with it. */
export function Original({ url, sheet }: OfSheet & { readonly url: string }) {
  if (!/^https?:/i.test(url)) return null;
  return (
    <a href={url} rel="noreferrer noopener external">
      {sheet.speech.words.paperWords.original}
    </a>
  );
}

/** What has no word in the reader's language stands as articles have it. */
export function Particulars({ of, speech }: { readonly of: Told } & Pick<Sheet, 'speech'>) {
  return runsOf(of).map(({ text, isForeign }, at) => {
    if (!isForeign) return text;
    return (
      <span key={at} lang={speech.foreign('en')}>
        {text}
      </span>
    );
  });
}
