/** Sentences side by side, each with who published it, when, what it claims, and whether it is a copy. */
import { BadgeInfo, Files, UserRoundCheck } from 'lucide-react';
import type { Shape } from '../client.js';
import { PanelLink } from '../evidence/panel-link.js';
import { keyOf } from '../evidence/panel.js';
import { MomentLink } from '../past/moment-link.js';
import { SentenceRulings } from '../rulings/sentence-rulings.js';
import type { OfMatter } from '../rulings/use-sentence-ruling.js';
import { Quoted } from '../shell/quoted.js';
import { OriginalLink } from '../shell/original-link.js';
import { RemovalNote } from '../shell/removal.js';
import { DoubtfulNote, Status } from '../shell/status.js';
import { When } from '../shell/when.js';
import { evidenceWords, matterWords, oftenWords, paperWords } from '../words/words.js';
import { passagePath } from '../words/matters.js';
import { foreign, languageName, listed, sentence, word } from '../words/word.js';

type Evidence = Shape<'Evidence'>;

interface Props {
  /** Whose sentences they are; absent where they are of two, or where something else is asked of them. */
  readonly of?: OfMatter;
  readonly kind: Shape<'BriefLine'>['kind'];
  readonly evidence: readonly Evidence[];
  readonly columns: 1 | 2 | 3;
}

const columnClasses = { 1: '', 2: 'md:columns-2', 3: 'md:columns-2 xl:columns-3' };

export function EvidenceList({ of, kind, evidence, columns }: Props) {
  return (
    <ul className={`gap-4 ${columnClasses[columns]}`}>
      {evidence.map((each) => (
        <li
          key={`${keyOf(each)} ${each.textHash}`}
          data-key={keyOf(each)}
          tabIndex={-1}
          className="mb-4 scroll-my-24 break-inside-avoid"
        >
          <EvidenceCard of={of} kind={kind} evidence={each} />
        </li>
      ))}
    </ul>
  );
}

interface CardProps {
  readonly of: OfMatter | undefined;
  readonly kind: Props['kind'];
  readonly evidence: Evidence;
}

function EvidenceCard({ of, kind, evidence }: CardProps) {
  const { publisher, publishedAt, lang } = evidence;
  const traits = [publisher.kind === undefined ? '' : word('publisherKind', publisher.kind), languageOf(lang)];
  return (
    <article className="rounded-md border border-line bg-surface p-4">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-semibold">
          <bdi>{publisher.name}</bdi>
        </h3>
        <Status kind={kind} value={evidence.value} />
      </header>
      <p className="text-small text-faint">
        {[...traits.filter((trait) => trait !== ''), ''].join(' · ')}
        <When at={publishedAt ?? ''} as="exact" otherwise={oftenWords.dateUnknown} />
      </p>
      <Passage evidence={evidence} />
      <Provenance evidence={evidence} />
      {evidence.doubtful && <DoubtfulNote />}
      {evidence.ruled !== null && <Ruled kind={kind} ruled={evidence.ruled} />}
      <p className="off-paper mt-3 flex flex-wrap gap-x-4 gap-y-2 text-small">
        <MomentLink to={passagePath(evidence)} className="link">
          {evidence.removed === null ? paperWords.inText : oftenWords.theItem}
        </MomentLink>
        {of !== undefined && (
          <PanelLink to={{ open: 'evidence', matter: of.line.matter, sentence: keyOf(evidence) }} className="link">
            {evidenceWords.path}
          </PanelLink>
        )}
        <OriginalLink url={evidence.url}>{paperWords.original}</OriginalLink>
      </p>
      {of !== undefined && <SentenceRulings of={of} evidence={evidence} />}
    </article>
  );
}

function languageOf(lang: string | undefined): string {
  return foreign(lang) === undefined ? '' : languageName(lang ?? '');
}

function Passage({ evidence }: { readonly evidence: Evidence }) {
  const { before, sentence, after, lang, title, removed } = evidence;
  if (removed !== null) {
    return (
      <p className="mt-3">
        <RemovalNote removal={removed} />
      </p>
    );
  }
  if (sentence === null) {
    return (
      <p className="mt-3 text-small text-faint">
        {matterWords.theArchivedTextOf}
        <span lang={foreign(lang)}>{title}</span>
        {matterWords.isNotAtHand}
      </p>
    );
  }
  return (
    <blockquote lang={foreign(lang)} dir="auto" className="mt-3 font-serif whitespace-pre-line text-faint">
      {leadIn(inLines(before))}
      <strong className="font-normal text-ink">{sentence}</strong>
      {leadOut(inLines(after))}
    </blockquote>
  );
}

/** A headline stands on a line of its own; paragraphs run on. */
function inLines(context: string): string {
  return context.replace(/(?<!\n)\n(?!\n)/g, ' ').replace(/\n{2,}/g, '\n');
}

/** Context that begins or ends inside a sentence says so; a word that is cut goes. */
function leadIn(before: string): string {
  return before === '' || /^\s*[\p{Lu}\p{Lo}“"«„]/u.test(before) ? before : `… ${before.replace(/^\S*\s+/, '')}`;
}

function leadOut(after: string): string {
  return after === '' || /[.!?。！？؟”"»]\s*$/u.test(after) ? after : `${after.replace(/\s+\S*$/, '')} …`;
}

function Provenance({ evidence }: { readonly evidence: Evidence }) {
  const { attributedTo, copyOf, baseline } = evidence;
  return (
    <div className="mt-2 space-y-1 text-small text-soft empty:hidden">
      {attributedTo.length > 0 && (
        <p>
          {matterWords.accordingTo} {listed(attributedTo)}
        </p>
      )}
      {copyOf !== null && (
        <p className="flex items-center gap-1.5 font-medium text-moving">
          <Files size={15} className="shrink-0" />
          <MomentLink to={`/items/${encodeURIComponent(copyOf)}`} className="underline underline-offset-4">
            {paperWords.copyOf}
          </MomentLink>
        </p>
      )}
      {baseline && (
        <p className="flex items-center gap-1.5">
          <BadgeInfo size={15} className="shrink-0" />
          {paperWords.baseline}
        </p>
      )}
    </div>
  );
}

/** Whose word it is that it counts so, or does not. */
function Ruled({ kind, ruled }: { readonly kind: Props['kind']; readonly ruled: Shape<'Verdict'> }) {
  const { verdict, by, reason, machine } = ruled;
  return (
    <p className="mt-2 flex items-start gap-1.5 text-small text-soft">
      <UserRoundCheck size={15} className="mt-1 shrink-0" />
      <span className="min-w-0 wrap-anywhere">
        <span className="font-semibold text-ink">{word('ruled', verdict)}</span> {paperWords.by} <bdi>{by}</bdi>:{' '}
        <Quoted>{sentence(reason)}</Quoted>
        {machine !== null && matterWords.theMachineRead(word(kind, machine))}
      </span>
    </p>
  );
}
