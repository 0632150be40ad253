/** The brief and one matter, as of now or of a past moment, as every door answers them. */
import { Refusal, toldWith, type BriefLine, type Matter } from '#core';
import type { z } from 'zod';
import type { Api } from '../api.js';
import type { Brief, MatterDetail } from '../contract/evidence.js';
import { coverageNow } from './coverage.js';
import { whenIn, type AskedMoment } from '../answering/dated.js';
import { briefAt, matterAt } from '../doors/picture.js';
import { presentLine, presentMatter } from './present-matter.js';

export type BriefAnswer = z.infer<typeof Brief>;
export type MatterAnswer = z.infer<typeof MatterDetail>;

export async function briefAnswer(api: Api, asked: AskedMoment): Promise<BriefAnswer> {
  const { story, sentences } = api;
  const { brief, moment } = await briefAt(api, asked);
  const { outcomes, meetings, reactions } = brief;
  const present = (lines: readonly BriefLine[]) =>
    Promise.all(lines.map((line) => presentLine(line, sentences, moment.asOf)));
  const { place, began, zone } = story.summit;
  return {
    story: { id: story.id, title: story.title, place, began, zone },
    ...moment,
    outcomes: await present(outcomes),
    meetings: await Promise.all(
      meetings.map(async (line) => ({
        ...(await presentLine(line, sentences, moment.asOf)),
        perhapsOf: line.perhapsOf,
      })),
    ),
    reactions: await present(reactions),
    coverage: asked.asOf === undefined ? await coverageNow(api) : null,
  };
}

/** Rejects with a `Refusal` for a matter of which nothing is reported. */
export async function matterAnswer(
  api: Api,
  id: string,
  asked: AskedMoment,
): Promise<{ readonly matter: Matter; readonly answer: MatterAnswer }> {
  const { matter, moment } = await matterAt(api, id, asked);
  const answer = await presentMatter(matter, api.sentences, moment);
  if (answer === null) throw new Refusal('not-found', `nothing is reported of ${id}${whenIn(asked)}`);
  return { matter, answer: { ...answer, perhaps: await perhapsOne(api, matter, asked) } };
}

async function perhapsOne(api: Api, { matter, kind }: Matter, asked: AskedMoment): Promise<MatterAnswer['perhaps']> {
  if (kind !== 'meeting') return [];
  const { brief, moment } = await briefAt(api, asked);
  const lines = toldWith(brief.meetings, matter);
  return Promise.all(lines.map((line) => presentLine(line, api.sentences, moment.asOf)));
}
