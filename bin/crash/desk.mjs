// The drill's own hands on the log and the outbox: it subscribes a receiver, waits for the views, reads what there is, and
// hurries notices that wait for their next attempt.
import { setTimeout as sleep } from 'node:timers/promises';
import { built } from './built.mjs';

const { eventOf } = built('libs/core/src/index.js');
const { connect, redisOutbox } = built('libs/redis/src/index.js');
const { openQueues } = built('libs/jobs/src/index.js');
const { newWebhookSecret } = built('libs/web/src/index.js');
const { withLog } = built('apps/cli/src/open-log.js');
const page = 1000;

export function openDesk(redisUrl, story) {
  /** A webhook that is told of these kinds; of all, when none is named. */
  const subscribe = (id, url, kinds = []) =>
    withLog(async ({ log, vault }) => {
      await vault.keepFirst(`webhook ${id}`, newWebhookSecret());
      const happened = { at: new Date().toISOString(), precision: 'instant' };
      const data = { url, label: id, filter: { kinds, to: [] }, by: 'drill' };
      const facts = [{ type: 'subscription-added.v1', happened, data }];
      await log.append({ subject: `subscription:${id}`, expectedVersion: 0, facts });
      return { id, kinds };
    });

  /** So many orders to send again what was given up: of nothing, here, but each is fulfilled. */
  const orderAgain = (id, count) =>
    withLog(async ({ log }) => {
      const happened = { at: new Date().toISOString(), precision: 'instant' };
      const order = { type: 'redelivery-ordered.v1', happened, data: { what: { kind: 'failed' }, by: 'drill' } };
      const facts = Array.from({ length: count }, () => order);
      await log.append({ subject: `subscription:${id}`, expectedVersion: 'any', facts });
    });

  const caughtUp = () =>
    withLog(async ({ log, views }) => (await views.checkpoint()).position >= (await log.head()) && log.head());

  const entries = () =>
    withLog(async ({ log }) => {
      const all = [];
      for (;;) {
        const next = await log.entries(all.length, page);
        all.push(...next);
        if (next.length < page) return all;
      }
    });

  /** Resolves with whether nothing is owed at the end, and how many jobs a person would have had to take up again. */
  async function settleNotices(withinMs) {
    // Opened late: Redis is no longer killed.
    const redis = connect(redisUrl);
    const [outbox, queues] = [redisOutbox(redis, story), openQueues(redis, story)];
    const hurried = new Set();
    for (const since = performance.now(); performance.now() - since < withinMs; await sleep(500)) {
      const owed = await outbox.ids();
      if (owed.length === 0) break;
      const late = owed.filter((id) => !hurried.has(id));
      await Promise.all(late.map((id) => outbox.hurry(id)));
      for (const id of late) hurried.add(id);
      // Only what has its turn: thousands that wait for another would keep the workers from it.
      const firsts = await Promise.all((await outbox.owedTo()).map((each) => outbox.firsts(each)));
      await Promise.all(firsts.flat().map((row) => queues.hurry('deliver-notice', { row }, row)));
    }
    const [left, failed] = [await outbox.count(), (await queues.failed(1000)).length];
    await queues.close();
    redis.disconnect();
    return { left, failed };
  }

  /** What a dead life held runs out by itself after a quarter of a minute; the drill does not wait for that. */
  async function freeLease(name) {
    const redis = connect(redisUrl);
    await redis.del(`{sw:${story}:0}:lease:${name}`);
    redis.disconnect();
  }

  return {
    freeLease,
    ...{ subscribe, orderAgain, caughtUp, entries, settleNotices, readEvent: (entry) => eventOf(entry) },
    views: (work) => withLog(({ views }) => work(views)),
  };
}
