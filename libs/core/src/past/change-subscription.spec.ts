import { aReport, hoursLater, MemoryEventLog, MemorySnapshots, utcTimes } from '#testing';
import type { SubscriptionAdded } from '../notices/events.js';
import { changeSubscription } from './change-subscription.js';

const happened = { at: hoursLater(0), precision: 'instant' } as const;
const { article, textHash, claim } = aReport();

/** A subscription to meetings, in a week in which one outcome turned far too often. */
async function desk(given: Partial<SubscriptionAdded['data']> = {}) {
  const now = () => new Date(hoursLater(1));
  const log = new MemoryEventLog(now);
  const data = {
    from: 'proposed',
    value: 'agreed',
    because: { article, textHash, claim },
    origins: 1,
    baseline: false,
  };
  const turns = Array.from({ length: 141 }, () => ({ type: 'outcome-status-changed.v1', happened, data }) as const);
  await log.append({ subject: 'outcome:ceasefire', expectedVersion: 'any', facts: turns });
  const asked = {
    url: 'https://desk.example/hook',
    label: '',
    filter: { kinds: ['meeting'], to: [] },
    by: 'admin',
  } as const;
  const added = { type: 'subscription-added.v1', happened, data: { ...asked, ...given } } as const;
  await log.append({ subject: 'subscription:s', expectedVersion: 0, facts: [added] });
  const history = { entries: log.entries, snapshots: new MemorySnapshots() };
  return { log, now, history, by: 'admin', times: utcTimes, allTheSame: 'say so' };
}

describe('a change of a subscription', () => {
  it('is refused where it would fire too often then, and made where that is confirmed', async () => {
    const given = await desk();
    const wish = { filter: { kinds: ['outcome'] } } as const;
    const refused = changeSubscription(given, 's', { wish, confirmed: false });
    await expect(refused).rejects.toMatchObject({ code: 'fires-too-often', rate: { count: 141 } });
    expect(await given.log.head()).toBe(142);
    const doc = await changeSubscription(given, 's', { wish, confirmed: true });
    expect(doc.filter).toMatchObject({ kinds: ['outcome'], to: [] });
  });

  it('of other things is not judged, and one that takes digests away is', async () => {
    const given = await desk({ filter: { kinds: [], to: [] }, digest: { every: 'day' } });
    const wish = { label: 'night', order: 'strict' } as const;
    expect(await changeSubscription(given, 's', { wish, confirmed: false })).toMatchObject(wish);
    const single = changeSubscription(given, 's', { wish: { digest: null }, confirmed: false });
    await expect(single).rejects.toMatchObject({ code: 'fires-too-often' });
  });

  it('is refused first for what cannot be', async () => {
    const given = await desk();
    const wish = { url: 'mailto:desk@desk.example', filter: { kinds: [] } };
    await expect(changeSubscription(given, 's', { wish, confirmed: false })).rejects.toMatchObject({
      code: 'conflict',
    });
    await expect(changeSubscription(given, 'x', { wish, confirmed: false })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
