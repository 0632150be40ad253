/** Rulings, what they change, and the questions of the queue, as the API answers them. */
import {
  orderFor,
  previewOf,
  Refusal,
  type RulingAsked,
  type BriefLine,
  type Effect,
  type Picture,
  type Question,
  type RuledClaim,
  type RulingDoc,
} from '#core';
import type { z } from 'zod';
import type { Proposal, Question as QuestionSchema, Ruling, RulingEffect } from '../contract/rulings.js';
import { presentLine } from '../brief/present-matter.js';
import type { SentenceFinder } from '../brief/sentences.js';

const mostSentences = 20;

export function presentEffect({ matter, before, after }: Effect): z.infer<typeof RulingEffect> {
  return { matter, before: stateOf(before), after: stateOf(after) };
}

function stateOf(line: BriefLine | null) {
  if (line === null) return null;
  const { value, since, origins, articles, official, belief, against } = line;
  return { value, since, contradicted: against.length > 0, origins, articles, official, belief };
}

export async function presentQuestion(
  { reports, line, proposals, ...question }: Question,
  picture: Picture,
  { sentences, now }: { readonly sentences: SentenceFinder; readonly now: Date },
): Promise<z.infer<typeof QuestionSchema>> {
  const evidence = await Promise.all(reports.slice(0, mostSentences).map((report) => sentences.evidence(report)));
  return {
    ...question,
    line: line && (await presentLine(line, sentences, now.toISOString())),
    evidence,
    proposals: proposals.flatMap((asked) => proposed(asked, picture, now) ?? []),
  };
}

/** Null for what is not possible any more. */
function proposed(asked: RulingAsked, picture: Picture, now: Date): z.infer<typeof Proposal> | null {
  const at = { at: now.toISOString(), precision: 'instant' } as const;
  try {
    const order = orderFor(asked, { by: '', reason: '', at }, picture);
    const { version, effects } = previewOf(order, picture);
    const ruling = structuredClone(asked) as z.infer<typeof Proposal>['ruling'];
    return { ruling, subject: order.subject, version, effects: effects.map(presentEffect) };
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

type RulingAnswer = z.infer<typeof Ruling>;

/** What stands, the newest first. */
export function presentRulings(docs: Iterable<RulingDoc>): readonly RulingAnswer[] {
  const all = [...docs].flatMap((doc) =>
    doc.on === 'article' ? doc.claims.flatMap((claim) => onClaim(claim, doc.textHash)) : onOther(doc),
  );
  return all.sort((one, other) => (one.at < other.at ? 1 : -1));
}

function onClaim({ subject, version, state, standsIn }: RuledClaim, textHash: string): readonly RulingAnswer[] {
  const { claim } = state;
  if (claim === null) return [];
  const { verdict, said, to, by, reason, at } = claim;
  const matters = [...new Set([said.claim.matter, ...(to === null ? [] : [to.matter])])];
  const leadsTo = to === null ? said.value : to.value;
  const where = { subject, version, matters, source: null, stands: standsIn === textHash };
  return [{ ...where, act: verdict, to: leadsTo, by, reason, at }];
}

const verdictOf = (judged: { readonly relevant: boolean } | null) =>
  judged?.relevant === true ? 'relevant' : 'not-relevant';

function onOther({ subject, version, state }: Exclude<RulingDoc, { on: 'article' }>): readonly RulingAnswer[] {
  const name = subject.slice(subject.indexOf('/') + 1);
  const { merged, parts, settled, muted, neverSole, dismissed, judged = null } = state;
  const noted = [
    { act: 'merged', note: merged, to: merged?.into ?? null },
    ...parts.map((note) => ({ act: 'split', note, to: note.part })),
    { act: 'settled', note: settled, to: settled?.value ?? null },
    { act: 'muted', note: muted, to: null },
    { act: 'never-sole', note: neverSole, to: null },
    { act: 'dismissed', note: dismissed, to: null },
    { act: 'judged', note: judged, to: verdictOf(judged) },
  ];
  const source = subject.startsWith('ruling:source/') ? name : null;
  return noted.flatMap(({ act, note, to }) => {
    if (note === null) return [];
    const { by, reason, at } = note;
    return [{ subject, version, act, matters: [...state.matters], source, to, by, reason, at, stands: true }];
  });
}
