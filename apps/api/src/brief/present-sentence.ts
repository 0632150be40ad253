/** A sentence as the API answers it beside others: its paragraph, what it says field by field, the reading that lifted it, what it changed. */
import {
  Liftings,
  type Claim,
  type Evidence,
  type FindingFact,
  type Lifting,
  type Recorded,
  type Report,
  type SummitFact,
} from '#core';
import type { z } from 'zod';
import type { Api } from '../api.js';
import type { Lifted, SaidFields, Sentence } from '../contract/path.js';
import { stepOf } from '../items/event-step.js';
import { paragraphAround } from './paragraph.js';

export type Cited = Evidence & Partial<Pick<Report, 'origin' | 'baseline' | 'ruled'>>;
export type SentenceAnswer = z.infer<typeof Sentence>;

export interface Around {
  /** What was told of its matter. */
  readonly told: readonly Recorded<SummitFact>[];
  /** Nothing beyond this position counts. */
  readonly upTo: number;
  /** What was found in an article. */
  readonly liftingsIn: LiftingsIn;
}

export type LiftingsIn = (article: string) => Promise<Liftings>;

/** Reads the findings of each article once, however many of its sentences one answer shows: a page may repeat one thousands of times. */
export function liftingsOnce({ log }: Pick<Api, 'log'>): LiftingsIn {
  const known = new Map<string, Promise<Liftings>>();
  const read = async (article: string) =>
    new Liftings((await log.readSubject(`finding:${article}`)) as readonly Recorded<FindingFact>[]);
  return (article) => {
    const liftings = known.get(article) ?? read(article);
    known.set(article, liftings);
    return liftings;
  };
}

export async function presentSentence(
  cited: Cited,
  { sentences }: Pick<Api, 'sentences'>,
  { told, upTo, liftingsIn }: Around,
): Promise<SentenceAnswer> {
  const { article, textHash } = cited;
  const liftings = await liftingsIn(article.id);
  const lifting = liftings.of(cited, upTo);
  const origin = cited.origin ?? lifting?.record.data.origin;
  const evidence = await sentences.evidence(origin === undefined ? cited : { ...cited, origin });
  const text = await sentences.text(textHash);
  return {
    ...evidence,
    key: keyOf(cited),
    agency: article.agency ?? null,
    paragraph: text === undefined ? null : paragraphAround(text, evidence.start, evidence.end),
    said: saidIn(cited.claim),
    lifted: lifting === undefined ? null : liftedBy(lifting),
    made: lifting === undefined ? [] : liftings.restingOn(told, lifting).map(stepOf),
  };
}

/** The dashboard makes the same of any evidence. */
export function keyOf({ article, claim }: Pick<Evidence, 'article' | 'claim'>): string {
  const { start, end } = claim.finding;
  return [article.id, start, end, claim.value].join('.');
}

function liftedBy({ record, index }: Lifting): z.infer<typeof Lifted> {
  const { reader, readerVersion, replay, knownSince } = record.data;
  const learntAt = knownSince ?? record.learntAt;
  return { position: record.position, index, reader, readerVersion, learntAt, replay: replay ?? null };
}

export function saidIn({ kind, finding }: Claim): z.infer<typeof SaidFields> {
  const nowhere = { place: null, when: null, due: null, via: null };
  switch (kind) {
    case 'outcome':
      return { ...nowhere, what: finding.topic, parties: [...finding.parties] };
    case 'meeting': {
      const { kind: what, participants, place, when, due } = finding;
      return { ...nowhere, what, parties: [...participants], place, when, due: due ?? null };
    }
    case 'reaction':
      return { ...nowhere, what: finding.toward, parties: [finding.actor], via: finding.via };
  }
}
