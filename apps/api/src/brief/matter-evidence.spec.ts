import { mattersView, type Fact, type FindingsRecorded } from '#core';
import { anArticle, anOutcome, findingsRecorded, hoursLater, MemoryEventLog, someFindings } from '#testing';
import type { Api } from '../api.js';
import { presentEvent } from '../items/present-event.js';
import { matterEvidence } from './matter-evidence.js';
import { SentenceFinder } from './sentences.js';

const sentence = 'They agreed on a ceasefire. ';
const ceasefire = 'outcome:ceasefire';

/** One page that says the same sentence so many times, and what was told of it. */
async function repeated(times: number, given: Partial<FindingsRecorded['data']> = {}) {
  const log = new MemoryEventLog();
  const outcomes = Array.from({ length: times }, (_, i) => {
    const start = i * sentence.length;
    return anOutcome({ start, end: start + sentence.length - 1 });
  });
  const record = findingsRecorded({ article: anArticle(), findings: someFindings({ outcomes }), ...given });
  await log.append({ subject: 'finding:a1', expectedVersion: 0, facts: [record] });
  const [reading] = await log.read(0, 1);
  const matter = mattersView.evolve(undefined, reading!, ceasefire)!;
  const { happened } = record;
  const data = { value: 'agreed', because: matter.reports[0], origins: 1, baseline: false };
  const told: Fact[] = [1, 2, 3].map(() => ({ type: 'outcome-reported.v1', happened, data }));
  await log.append({ subject: ceasefire, expectedVersion: 0, facts: told });
  return { log, matter };
}

function desk({ log, matter }: Awaited<ReturnType<typeof repeated>>) {
  const read: string[] = [];
  const { readSubject } = log;
  Object.assign(log, {
    readSubject: (subject: string) => {
      read.push(subject);
      return readSubject(subject);
    },
  });
  const archive = { findText: () => Promise.resolve(sentence.repeat(matter.reports.length)) };
  const erasures = { learnt: { subscribe: () => undefined }, ofText: () => undefined };
  const views = {
    checkpoint: () => Promise.resolve({ position: 4, chain: '' }),
    doc: () => Promise.resolve(matter),
    all: () => Promise.resolve(new Map()),
  };
  const api = {
    ...{ log, history: log, views, now: () => new Date(hoursLater(1)) },
    sentences: new SentenceFinder(archive as never, erasures as never),
  } as unknown as Api;
  return { api, read };
}

describe('a sentence that one page repeats hundreds of times', () => {
  it('costs one reading of what was found there, and says how many more there are', async () => {
    const { api, read } = desk(await repeated(500));
    const { support, totals, changes } = await matterEvidence(api, ceasefire, {});
    expect([support.length, totals.support, changes.length]).toEqual([60, 500, 3]);
    expect(support.map(({ lifted }) => lifted?.index)).toEqual(Array.from({ length: 60 }, (_, i) => i));
    expect(support.map(({ made }) => made.length).slice(0, 3)).toEqual([3, 0, 0]);
    expect(read).toEqual([ceasefire, 'finding:a1']);
  });

  it('costs no more on the page of that reading', async () => {
    const { api, read } = desk(await repeated(500));
    const { claims, claimsInAll } = await presentEvent(api, 1);
    expect([claims.length, claimsInAll, claims[0]?.made.length, claims[1]?.made.length]).toEqual([200, 500, 3, 0]);
    expect(read).toEqual(['article:a1', 'finding:a1', ceasefire]);
  });

  it('counts there what was not kept of it, too', async () => {
    const { api } = desk(await repeated(300, { leftOut: { claims: 40, quotes: 7 } }));
    const { claims, claimsInAll } = await presentEvent(api, 1);
    expect([claims.length, claimsInAll]).toEqual([200, 340]);
  });
});
