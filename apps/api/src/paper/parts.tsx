/** What the pages without script are put together of: statuses, flags, moments, sentences with where they stand. */
import { backingWords, changeWords, foreign, matterSign, statusWord, timesIn, type ToldKind } from '#telling';
import type { ReactNode } from 'react';
import type { EvidenceAnswer } from '../sentences.js';
import type { BriefAnswer, MatterAnswer } from '../present-brief.js';
import { Icon, type PaperIcon } from './icons.js';
import type { Paths } from './paths.js';

export type LineAnswer = BriefAnswer['outcomes'][number] | MatterAnswer;

/** What all parts of one page need: when it is made, where the summit's clock stands, and where its links lead. */
export interface Sheet {
  readonly paths: Paths;
  /** IANA zone. */
  readonly zone: string;
  /** Unix milliseconds. */
  readonly now: number;
}

export function Status({ kind, value }: { readonly kind: ToldKind; readonly value: string }) {
  const { icon, tone } = matterSign(kind, value);
  return (
    <span className={`status ${tone}`}>
      <Icon name={icon} />
      {statusWord(value)}
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

export const Contradicted = () => (
  <Flag icon="triangle-alert" tone="open" title="Other reports say the opposite">
    Contradicted
  </Flag>
);

export const Official = () => (
  <Flag icon="badge-check" title="An official publication or the actor’s own words are among the support">
    Official
  </Flag>
);

interface WhenProps {
  readonly sheet: Sheet;
  readonly at: string;
  readonly as?: 'relative' | 'since' | 'absolute';
}

const utc = timesIn('UTC');
const inZone = new Map<string, ReturnType<typeof timesIn>>();

function timesOf(zone: string): ReturnType<typeof timesIn> {
  const known = inZone.get(zone) ?? timesIn(zone);
  inZone.set(zone, known);
  return known;
}

/** Ages are for screens: on paper, which grows old, the moment itself stands. */
export function When({ sheet: { zone, now }, at, as = 'relative' }: WhenProps) {
  const times = timesOf(zone);
  const absolute = times.absolute(at);
  if (absolute === null) return <span>unknown</span>;
  const inUtc = utc.absolute(at) ?? '';
  if (as === 'absolute') return <time dateTime={at} title={inUtc}>{absolute}</time>; // prettier-ignore
  return (
    <time dateTime={at} title={`${absolute} · ${inUtc}`}>
      <span className="screen">{times[as](at, now)}</span>
      <span className="paper">{as === 'since' ? `since ${absolute}` : absolute}</span>
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
  // prettier-ignore
  return (
    <div className="standing">
      <Status kind={line.kind} value={line.value} />
      {children}
      <span className="faint">
        <When sheet={sheet} at={line.since} as="since" />
      </span>
      <span className="faint">{changeWords(line)}</span>
      {line.overdue && (
        <Flag icon="hourglass" title="Its last day is over, and nobody tells that it was held or called off">
          Not heard of since
        </Flag>
      )}
      {line.contradicted && <Contradicted />}
      {line.belief === 'person' && (
        <Flag icon="user-check" title="By a person’s decision, not the machine’s alone">
          Person
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
      <Sentence evidence={because} />
      <p className="sources">
        <a href={sheet.paths.passage(because)}>
          <bdi>{because.publisher.name}</bdi>
        </a>
        <span>{backingWords(line).join(' · ')}</span>
        {line.official && <Official />}
      </p>
    </div>
  );
}

function Sentence({ evidence: { removed, sentence, lang } }: { readonly evidence: EvidenceAnswer }) {
  if (removed !== null) return <Removed removal={removed} />;
  if (sentence === null) return <p className="faint">The archived text is not at hand; the source has it.</p>;
  return (
    <blockquote lang={foreign(lang)} dir="auto">
      {sentence}
    </blockquote>
  );
}

export function Removed({ removal }: { readonly removal: NonNullable<EvidenceAnswer['removed']> }) {
  return (
    <p className="faint">
      <Icon name="file-x" /> The text was removed on {utc.absolute(removal.at)}: <bdi>{removal.reason}</bdi>
    </p>
  );
}

/** Leads to pages of the web alone, and nothing of ours goes with it. */
export function Original({ url }: { readonly url: string }) {
  if (!/^https?:/i.test(url)) return null;
  return (
    <a href={url} rel="noreferrer noopener external">
      Original
    </a>
  );
}
