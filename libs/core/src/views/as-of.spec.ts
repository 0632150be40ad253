import { anArticle, anOutcome, findingsRecorded, hoursLater, MemoryEventLog, someFindings } from '#testing';
import type { EventLog } from '../event-log.js';
import type { Matter } from '../summit/evolve.js';
import { viewAsOf } from './as-of.js';
import { mattersView } from './matters.js';

/** One finding an hour; each learnt at its hour. */
async function hourlyLog(hours: number): Promise<MemoryEventLog> {
  const clock = { hour: 0 };
  const log = new MemoryEventLog(() => new Date(hoursLater(clock.hour)));
  const statuses = ['proposed', 'agreed', 'denied'] as const;
  for (clock.hour = 1; clock.hour <= hours; clock.hour++) {
    const outcomes = [anOutcome({ status: statuses[clock.hour % 3]! })];
    const article = anArticle({ id: `a${clock.hour}`, publishedAt: hoursLater(clock.hour) });
    const facts = [findingsRecorded({ article, findings: someFindings({ outcomes }) })];
    await log.append({ subject: `finding:a${clock.hour}`, expectedVersion: 0, facts });
  }
  return log;
}

async function cutReplay(log: EventLog, position: number): Promise<ReadonlyMap<string, Matter>> {
  const docs = new Map<string, Matter>();
  for (const event of await log.read(0, position)) {
    for (const key of mattersView.keys(event)) docs.set(key, mattersView.evolve(docs.get(key), event, key)!);
  }
  return docs;
}

describe('a view as of a moment', () => {
  it('equals a fresh replay cut there, at any moment', async () => {
    const log = await hourlyLog(12);
    for (let hour = 0; hour <= 13; hour++) {
      const past = await viewAsOf(log, mattersView, hoursLater(hour + 0.5));
      expect(past.position).toBe(Math.min(hour, 12));
      expect(past.docs).toEqual(await cutReplay(log, past.position));
    }
  });

  it('holds what was learnt at that very moment', async () => {
    expect((await viewAsOf(await hourlyLog(3), mattersView, hoursLater(2))).position).toBe(2);
  });

  it('is empty before the first event', async () => {
    const past = await viewAsOf(await hourlyLog(1), mattersView, hoursLater(0));
    expect(past).toEqual({ docs: new Map(), position: 0 });
  });
});
