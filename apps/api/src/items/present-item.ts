/** One item as the API answers it: its archived text, the claims found in it, and every step it took. */
import {
  claimsOf,
  concernsRulings,
  goneByPolicy,
  happenedFrom,
  isIdentified,
  isUnderstood,
  itemSubject,
  rulingsView,
  type Claim,
  type FindingFact,
  type ItemDoc,
  type Recorded,
  type RulingDoc,
} from '#core';
import { english, stepIn } from '#telling';
import type { z } from 'zod';
import type { Api } from '../api.js';
import type { ItemDetail, Mark, TraceStep } from '../contract/items.js';
import type { ToldStep } from '../contract/told-step.js';
import type { AnsweredMoment } from '../answering/dated.js';
import { presentRefusedDates, presentTold } from '../brief/present-told.js';
import { toldStep } from '../brief/told-step.js';

/** `isTold`: whether the brief has a line of a matter, to which a mark can lead. */
export async function presentItem(
  doc: ItemDoc,
  { log, views, sentences }: Pick<Api, 'log' | 'views' | 'sentences'>,
  moment: AnsweredMoment,
  isTold: (matter: string) => Promise<boolean>,
): Promise<z.infer<typeof ItemDetail>> {
  const own = upTo(moment, await log.readSubject(`article:${doc.id}`));
  const findings = upTo(moment, await log.readSubject(`finding:${doc.id}`)) as readonly Recorded<FindingFact>[];
  const text = doc.textHash === null ? undefined : await sentences.text(doc.textHash);
  const steps = withRulings(inOrderOfWork(own, findings), upTo(moment, await rulingsOn(doc.id, { log, views })));
  return {
    ...structuredClone(doc as Omit<ItemDoc, 'because' | 'says'> & Pick<z.infer<typeof ItemDetail>, 'because' | 'says'>),
    ...moment,
    understood: isUnderstood(doc),
    trace: steps.map(traceStep),
    removed: removed(doc, sentences) ?? (text === undefined ? goneIn(own, doc.textHash) : null),
    text: text ?? null,
    textHash: doc.textHash,
    page: presentTold(own),
    refusedDates: [...presentRefusedDates(own)],
    marks: text === undefined ? [] : await marksIn(findings, doc.textHash, isTold),
  };
}

function traceStep(step: Recorded): z.infer<typeof TraceStep> {
  const { position, type, learntAt, data } = step;
  return { position, type, at: learntAt, ...inWords(step), by: personIn(step), data };
}

/** As values for whoever has words of their own, and in English. */
export function inWords(step: Recorded) {
  const told = toldStep(step);
  return { told: structuredClone(told) as z.infer<typeof ToldStep>, summary: stepIn(told, english) };
}

/** As its own facts tell, or those of another article that had the very same text. */
export function removed(doc: ItemDoc, sentences: Api['sentences']) {
  return doc.removed ?? sentences.removed(doc.textHash);
}

function goneIn(own: readonly Recorded[], textHash: string | null) {
  return textHash === null ? null : (goneByPolicy(own, textHash) ?? null);
}

/** The steps that the document was made of. */
function upTo({ asOf, clock, position }: AnsweredMoment, steps: readonly Recorded[]): readonly Recorded[] {
  const known = steps.filter((step) => step.position <= position);
  return clock === 'learnt' ? known : known.filter((step) => happenedFrom(step) <= asOf);
}

/** Findings are appended before the facts of the reading they come from, and are told after them; a replay reads no page. */
function inOrderOfWork(own: readonly Recorded[], findings: readonly Recorded<FindingFact>[]): readonly Recorded[] {
  const placeOf = (step: Recorded) => {
    const finding = findings.find((one) => one === step && one.data.replay === undefined);
    const reading = finding && own.find((fact) => fact.position > step.position);
    const sameAppend = own.filter((fact) => fact.learntAt === reading?.learntAt);
    return sameAppend[sameAppend.length - 1]?.position ?? step.position;
  };
  return [...own, ...findings].sort((a, b) => placeOf(a) - placeOf(b) || b.position - a.position);
}

/** What people ruled on sentences of the article, liftings included. */
async function rulingsOn(article: string, { log, views }: Pick<Api, 'log' | 'views'>): Promise<readonly Recorded[]> {
  const doc = (await views.doc(rulingsView.name, `article/${article}`)) as RulingDoc | null | undefined;
  const subjects = doc?.on === 'article' ? doc.claims.map(({ subject }) => subject) : [];
  const facts = await Promise.all([itemSubject(article), ...subjects].map((subject) => log.readSubject(subject)));
  return facts.flat().sort((a, b) => a.position - b.position);
}

function withRulings(steps: readonly Recorded[], rulings: readonly Recorded[]): readonly Recorded[] {
  return rulings.reduce((told, ruling) => {
    const later = told.findIndex((step) => step.position > ruling.position);
    return later === -1 ? [...told, ruling] : told.toSpliced(later, 0, ruling);
  }, steps);
}

function personIn(step: Recorded): string | null {
  return concernsRulings(step) ? step.data.by : null;
}

type MarkAnswer = z.infer<typeof Mark>;

/** Of the last record, and only when it was made on the text that is shown. */
async function marksIn(
  findings: readonly Recorded<FindingFact>[],
  textHash: string | null,
  isTold: (matter: string) => Promise<boolean>,
): Promise<MarkAnswer[]> {
  const records = findings.filter((event) => event.type === 'findings-recorded.v1');
  const last = records.at(-1);
  if (last?.data.textHash !== textHash) return [];
  const quotes = last.data.findings.quotes.map(({ start, end, speaker }): MarkAnswer => {
    return { kind: 'quote', label: speaker ?? 'no speaker found', matter: null, doubtful: false, start, end };
  });
  const claims = await Promise.all(claimsOf(last.data.findings).map((claim) => markOf(claim, isTold)));
  return [...claims, ...quotes].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A claim of which its reader is not sure may be all there is on its matter, which has no line then. */
async function markOf(claim: Claim, isTold: (matter: string) => Promise<boolean>): Promise<MarkAnswer> {
  const { start, end, doubtful = false } = claim.finding;
  const matter = isIdentified(claim) ? claim.matter : null;
  return {
    kind: claim.kind,
    label: `${subjectOf(claim)} · ${claim.value}`,
    matter: matter !== null && doubtful && !(await isTold(matter)) ? null : matter,
    doubtful,
    start,
    end,
  };
}

function subjectOf(claim: Claim): string {
  switch (claim.kind) {
    case 'outcome':
      return claim.finding.topic;
    case 'meeting':
      return claim.finding.participants.join(', ') || claim.finding.kind;
    case 'reaction':
      return claim.finding.actor;
  }
}
