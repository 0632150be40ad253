/** Lines of the brief as the API answers them: with the sentences that say so. */
import type { BriefLine, Matter, Report, Turn } from '#core';
import { isOverdue, lineOf } from '#core';
import type { z } from 'zod';
import type { BriefLine as BriefLineSchema, MatterDetail, Turn as TurnAnswer } from '../contract/evidence.js';
import type { AnsweredMoment } from '../answering/dated.js';
import type { SentenceFinder } from './sentences.js';

const most = 100;

type LineAnswer = z.infer<typeof BriefLineSchema>;

export async function presentLine(line: BriefLine, sentences: SentenceFinder, asOf: string): Promise<LineAnswer> {
  const { matter, kind, about, value, since, origins, articles, copies, official, learntAt, against, due } = line;
  const { belief, machine, ruling, episode, history, claimants } = line;
  const [before, last] = [history.at(-2), history.at(-1)];
  const because = await sentences.evidence(line.because);
  return {
    ...{ matter, kind, value, since, origins, articles, copies, official, learntAt, because, belief, machine, ruling },
    ...{ former: before?.value ?? null, turns: history.length, instead: last?.instead?.due ?? null },
    about: structuredClone(about) as LineAnswer['about'],
    claimants: [...claimants],
    contradicted: against.length > 0,
    ...{ due, episode, overdue: isOverdue(line, asOf) },
  };
}

/** Null for a matter of which no report stands. */
export async function presentMatter(
  matter: Matter,
  sentences: SentenceFinder,
  moment: AnsweredMoment,
): Promise<Omit<z.infer<typeof MatterDetail>, 'perhaps'> | null> {
  const line = lineOf(matter);
  if (line === null) return null;
  const cite = (reports: readonly Report[]) =>
    Promise.all(reports.slice(0, most).map((report) => sentences.evidence(report)));
  const shown = new Set([...line.support, ...line.against].map(placeOf));
  const elsewhere = matter.reports.filter((report) => !shown.has(placeOf(report)));
  const turns = (of: readonly Turn[]) => Promise.all(of.map((turn) => presentTurn(turn, sentences)));
  return {
    ...(await presentLine(line, sentences, moment.asOf)),
    ...moment,
    history: await turns(line.history),
    earlier: await turns(line.earlier),
    support: await cite(line.support),
    against: await cite(line.against),
    others: await cite(elsewhere),
    aside: await cite(line.aside),
  };
}

async function presentTurn(
  { value, at, because, due, instead }: Turn,
  sentences: SentenceFinder,
): Promise<z.infer<typeof TurnAnswer>> {
  return {
    ...{ value, at, because: await sentences.evidence(because) },
    ...(due === undefined ? {} : { due }),
    ...(instead === undefined
      ? {}
      : { instead: { due: instead.due, because: await sentences.evidence(instead.because) } }),
  };
}

/** What tells one report from another, also after a way through the store. */
function placeOf({ article, value, claim }: Report): string {
  return [article.id, value, claim.finding.start, claim.finding.end].join(' ');
}
