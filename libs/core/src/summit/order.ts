/** What a person asks for, in terms of what they see → the ruling's subject and command. */
import { Refusal } from '../errors.js';
import type { Happened } from '../event.js';
import { RulingBook } from '../rulings/book.js';
import { corrected, type Correction } from '../rulings/correct.js';
import type { RulingDoc } from '../rulings/doc.js';
import type { KeyFields, Reasoned, Said } from '../rulings/events.js';
import type { Destination } from '../rulings/decide.js';
import type { Order } from '../rulings/rule.js';
import {
  claimSubject,
  itemSubject,
  matterSubject,
  questionSubject,
  sourceName,
  sourceSubject,
} from '../rulings/said.js';
import type { Matter } from './evolve.js';
import type { Report } from './report.js';
import { ruledMatter } from './ruled.js';

/** A report as it is shown beside a matter. */
export interface FindingPlace {
  readonly matter: string;
  readonly article: string;
  readonly textHash: string;
  readonly start: number;
  readonly end: number;
  /** Where two claims share a sentence; without it, the first. */
  readonly value?: string | undefined;
}

export type RulingAsked =
  | { readonly act: 'confirm' | 'reject' | 'lift-finding'; readonly finding: FindingPlace }
  /** By its subject: also where its sentence is gone. */
  | { readonly act: 'lift'; readonly ruling: string }
  | { readonly act: 'correct'; readonly finding: FindingPlace; readonly to: Correction }
  | { readonly act: 'merge'; readonly matter: string; readonly into: string }
  | {
      readonly act: 'split';
      readonly matter: string;
      readonly reports: readonly FindingPlace[];
      readonly as?: KeyFields | undefined;
    }
  | { readonly act: 'lift-merge' | 'lift-settlement'; readonly matter: string }
  | { readonly act: 'lift-split'; readonly matter: string; readonly part: string }
  | { readonly act: 'settle'; readonly matter: string; readonly value: string }
  | { readonly act: 'mute' | 'unmute' | 'never-sole' | 'lift-never-sole'; readonly source: string }
  | { readonly act: 'relevant' | 'irrelevant' | 'lift-item'; readonly item: string }
  | { readonly act: 'dismiss' | 'reopen'; readonly question: string; readonly matter: string };

/** What people see, and what it was made from. */
export interface Picture {
  readonly matters: ReadonlyMap<string, Matter>;
  readonly rulings: ReadonlyMap<string, RulingDoc>;
}

type Who = Reasoned & { readonly at: Happened };

/** Throws a `Refusal` for what is not there, or is another thing by now. */
export function orderFor(asked: RulingAsked, who: Who, { matters, rulings }: Picture): Order {
  const book = new RulingBook(rulings);
  switch (asked.act) {
    case 'confirm':
    case 'reject':
    case 'lift-finding':
    case 'correct':
      return onFinding(asked, who, reportAt(asked.finding, matters, book), book);
    case 'lift':
      return { subject: claimOf(asked.ruling), command: { type: 'LiftFindingRuling', ...who } };
    case 'mute':
    case 'unmute':
    case 'never-sole':
    case 'lift-never-sole':
      return onSource(asked, who);
    case 'dismiss':
    case 'reopen': {
      const type = asked.act === 'dismiss' ? 'DismissQuestion' : 'ReopenQuestion';
      return { subject: questionSubject(asked.question), command: { type, matter: asked.matter, ...who } };
    }
    case 'relevant':
    case 'irrelevant':
    case 'lift-item':
      return onItem(asked, who);
    case 'merge':
    case 'lift-merge':
    case 'split':
    case 'lift-split':
    case 'settle':
    case 'lift-settlement':
      return onMatter(asked, who, matters, book);
  }
}

function claimOf(subject: string): string {
  if (subject.startsWith('ruling:claim/')) return subject;
  throw new Refusal('invalid', `ruling: ${subject} is no ruling on a finding`);
}

type Of<A extends RulingAsked['act']> = Extract<RulingAsked, { readonly act: A }>;

function onFinding(
  asked: Of<'confirm' | 'reject' | 'lift-finding' | 'correct'>,
  who: Who,
  report: Report,
  book: RulingBook,
): Order {
  const { said, subject } = saidIn(report, book);
  switch (asked.act) {
    case 'confirm':
      return { subject, command: { type: 'ConfirmFinding', said, ...who } };
    case 'reject':
      return { subject, command: { type: 'RejectFinding', said, ...who } };
    case 'lift-finding':
      return { subject, command: { type: 'LiftFindingRuling', ...who } };
    case 'correct':
      return { subject, command: { type: 'CorrectFinding', said, to: corrected(said.claim, asked.to), ...who } };
  }
}

/** What was ruled on before goes on under its own name, whatever the claim is read as by now. */
function saidIn(report: Report, book: RulingBook): { readonly said: Said; readonly subject: string } {
  const { ruled, ...shown } = report;
  const claim = ruled?.machine ?? shown.claim;
  const said: Said = { ...shown, claim, value: claim.value };
  const known = book.on(said);
  const ruling = known?.state.claim ?? null;
  if (known === undefined || ruling === null || isReadAnew(ruling.verdict, ruling.said, said)) {
    return { said, subject: claimSubject(said, said.value) };
  }
  return { said: ruling.said, subject: known.subject };
}

/** What was rejected does not bind another reading of the sentence. */
function isReadAnew(verdict: string, before: Said, now: Said): boolean {
  return verdict === 'rejected' && before.value !== now.value;
}

function reportAt(place: FindingPlace, matters: Picture['matters'], book: RulingBook): Report {
  const { reports, ruled } = ruledMatter(place.matter, matters, book);
  const found = [...reports, ...(ruled?.aside ?? [])].find((report) => isAt(report, place));
  if (found !== undefined) return found;
  throw new Refusal('not-found', `${place.matter} has no such report; it may have been read again: look at it anew`);
}

/** Where an article's reports are shown beside a matter. */
export function placesOf(matter: string, article: string, { matters, rulings }: Picture): readonly FindingPlace[] {
  const { reports, ruled } = ruledMatter(matter, matters, new RulingBook(rulings));
  const own = [...reports, ...(ruled?.aside ?? [])].filter((report) => report.article.id === article);
  return own.map((report) => placeOf(report, matter));
}

export function placeOf({ article, textHash, claim, value }: Report, matter: string): FindingPlace {
  const { start, end } = claim.finding;
  return { matter, article: article.id, textHash, start, end, value };
}

function isAt(report: Report, place: FindingPlace): boolean {
  const { matter, value, ...where } = placeOf(report, place.matter);
  const isThere = Object.entries(where).every(([part, at]) => place[part as keyof typeof where] === at);
  const values = [undefined, value, report.ruled?.machine?.value];
  return matter === place.matter && isThere && values.includes(place.value);
}

function onMatter(
  asked: Of<'merge' | 'lift-merge' | 'split' | 'lift-split' | 'settle' | 'lift-settlement'>,
  who: Who,
  matters: Picture['matters'],
  book: RulingBook,
): Order {
  const { matter } = asked;
  const subject = matterSubject(matter);
  switch (asked.act) {
    case 'merge': {
      const under = book.underOf(asked.into);
      if (under !== asked.into) throw new Refusal('conflict', `${asked.into} is itself counted under ${under}`);
      for (const name of [matter, asked.into]) refuseUnreported(name, matters, book);
      return { subject, command: { type: 'MergeMatters', matter, into: asked.into, ...who } };
    }
    case 'split': {
      const chosen = asked.reports.map((place) => saidIn(reportAt({ ...place, matter }, matters, book), book).said);
      const to = destinationOf(chosen, asked);
      return { subject, command: { type: 'SplitMatter', matter, reports: chosen, ...(to && { to }), ...who } };
    }
    case 'settle': {
      const { reports } = ruledMatter(matter, matters, book);
      if (reports.some(({ value }) => value === asked.value)) {
        return { subject, command: { type: 'SettleContradiction', matter, value: asked.value, ...who } };
      }
      throw new Refusal('invalid', `value: no report of ${matter} that counts says ${asked.value}`);
    }
    case 'lift-split':
      return { subject, command: { type: 'LiftSplit', matter, part: asked.part, ...who } };
    case 'lift-merge':
      return { subject, command: { type: 'LiftMerge', matter, ...who } };
    case 'lift-settlement':
      return { subject, command: { type: 'LiftSettlement', matter, ...who } };
  }
}

/** Undefined where nothing is said of what the reports are about. */
function destinationOf([first]: readonly Said[], { matter, as }: Of<'split'>): Destination | undefined {
  if (first === undefined || as === undefined || Object.values(as).every((value) => value === undefined))
    return undefined;
  const part = corrected(first.claim, as).matter;
  if (part !== matter) return { part, as };
  throw new Refusal('invalid', `as: that is what ${matter} is about; say what tells the other one from it, or nothing`);
}

function refuseUnreported(matter: string, matters: Picture['matters'], book: RulingBook): void {
  const { reports, ruled } = ruledMatter(matter, matters, book);
  if (reports.length + (ruled?.aside.length ?? 0) + (matters.get(matter)?.reports.length ?? 0) > 0) return;
  throw new Refusal('not-found', `nothing is reported of ${matter}`);
}

function onItem({ act, item }: Of<'relevant' | 'irrelevant' | 'lift-item'>, who: Who): Order {
  const subject = itemSubject(item);
  if (act === 'lift-item') return { subject, command: { type: 'LiftItemRuling', ...who } };
  return { subject, command: { type: 'RuleItem', relevant: act === 'relevant', ...who } };
}

const sourceCommands = {
  mute: 'MuteSource',
  unmute: 'UnmuteSource',
  'never-sole': 'NeverSole',
  'lift-never-sole': 'LiftNeverSole',
} as const;

function onSource({ act, source }: Of<'mute' | 'unmute' | 'never-sole' | 'lift-never-sole'>, who: Who): Order {
  const name = sourceName(source);
  return { subject: sourceSubject(name), command: { type: sourceCommands[act], source: name, ...who } };
}
