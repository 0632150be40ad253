/** All sentences about one matter, to be laid side by side, and what was told of it. */
import {
  concernsMatter,
  inReadingOrder,
  lineOf,
  Refusal,
  type BriefLine,
  type Matter,
  type Recorded,
  type Report,
  type SummitFact,
} from '#core';
import { differenceOf } from '#difference';
import type { z } from 'zod';
import type { Api } from '../api.js';
import type { MatterEvidence, SentenceDifference } from '../contract/path.js';
import { whenIn, type AskedMoment } from '../answering/dated.js';
import { stepOf } from '../items/event-step.js';
import { matterAt } from '../doors/picture.js';
import { presentLine } from './present-matter.js';
import { keyOf, liftingsOnce, presentSentence, type Around } from './present-sentence.js';

/** Of each side. */
const most = 60;

export async function matterEvidence(
  api: Api,
  id: string,
  asked: AskedMoment,
): Promise<z.infer<typeof MatterEvidence>> {
  const { matter, moment } = await matterAt(api, id, asked);
  const line = lineOf(matter);
  if (line === null) throw new Refusal('not-found', `nothing is reported of ${id}${whenIn(asked)}`);
  const told = await toldOf(api, id, moment.position);
  const around: Around = { told, upTo: moment.position, liftingsIn: liftingsOnce(api) };
  const sides = sidesOf(matter, line);
  const cite = (reports: readonly Report[]) =>
    Promise.all(reports.slice(0, most).map((report) => presentSentence(report, api, around)));
  return {
    ...moment,
    line: await presentLine(line, api.sentences, moment.asOf),
    support: await cite(sides.support),
    against: await cite(sides.against),
    others: await cite(sides.others),
    aside: await cite(sides.aside),
    totals: {
      support: sides.support.length,
      against: sides.against.length,
      others: sides.others.length,
      aside: sides.aside.length,
    },
    changes: told.map(stepOf),
  };
}

async function toldOf({ log }: Pick<Api, 'log'>, id: string, upTo: number): Promise<readonly Recorded<SummitFact>[]> {
  const facts = await log.readSubject(id);
  return facts.filter(concernsMatter).filter(({ position }) => position <= upTo);
}

/** Each report on one side only. */
function sidesOf(matter: Matter, line: BriefLine) {
  const shown = new Set([...line.support, ...line.against].map(keyOf));
  const others = matter.reports.filter((report) => !shown.has(keyOf(report)));
  const inOrder = (reports: readonly Report[]) => inReadingOrder(reports, line.because);
  return {
    support: inOrder(line.support),
    against: inOrder(line.against),
    others: inOrder(others),
    aside: inOrder(line.aside),
  };
}

/** Word by word, of two sentences that are named by their keys. */
export async function sentenceDifference(
  api: Api,
  id: string,
  { one, other, ...asked }: AskedMoment & { readonly one: string; readonly other: string },
): Promise<z.infer<typeof SentenceDifference>> {
  const { matter } = await matterAt(api, id, asked);
  const aside = lineOf(matter)?.aside ?? [];
  const all = [...matter.reports, ...aside];
  const [before, after] = await Promise.all(
    [one, other].map(async (key) => {
      const report = all.find((each) => keyOf(each) === key);
      if (report === undefined) throw new Refusal('not-found', `no sentence about ${id} is named ${key}`);
      return (await api.sentences.evidence(report)).sentence;
    }),
  );
  if (typeof before !== 'string' || typeof after !== 'string') return { runs: null, isCoarse: false };
  const { runs, isCoarse } = differenceOf(before, after);
  return { runs: [...runs], isCoarse };
}
