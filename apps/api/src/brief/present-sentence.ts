/** A sentence as the API answers it beside others: its paragraph, what it says field by field, the reading that lifted it, what it changed. */
import {
  liftingOf,
  restingOn,
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
}

export async function presentSentence(
  cited: Cited,
  { log, sentences }: Pick<Api, 'log' | 'sentences'>,
  { told, upTo }: Around,
): Promise<SentenceAnswer> {
  const { article, textHash } = cited;
  const facts = (await log.readSubject(`finding:${article.id}`)) as readonly Recorded<FindingFact>[];
  const lifting = liftingOf(facts, cited, upTo);
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
    made: lifting === undefined ? [] : restingOn(told, facts, lifting).map(stepOf),
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
