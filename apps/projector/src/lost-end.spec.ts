/** A log that lost its last events, under views that hold them. */
import { projectedViews, storedLanguage, type Fact } from '#core';
import {
  connect,
  RedisEventLog,
  redisOutbox,
  redisPrecedence,
  redisRebuilds,
  RedisServedViews,
  RedisViewStore,
} from '#redis';
import { aReport, freshStory, hoursLater, testRedis } from '#testing';
import type { Loop } from './loop.js';
import { projectViews } from './project-views.js';
import type { Projector } from './projector.js';

const { redis } = testRedis(connect);
const happened = { at: hoursLater(0), precision: 'instant' } as const;
const subscribed = { url: 'https://desk.example', label: 'desk', filter: { kinds: [], to: [] }, by: 'spec' };

function desk() {
  const story = freshStory();
  const key = (name: string) => `{sw:${story}:0}:${name}`;
  const lines: string[] = [];
  let log = new RedisEventLog(redis, story);
  let loop: Loop | undefined;
  const start = () => {
    log = new RedisEventLog(redis, story);
    const projector: Partial<Projector> = {
      ...{ log, language: storedLanguage, edition: 1, goFirst: redisPrecedence(redis, story) },
      ...{ rebuilds: redisRebuilds(redis, story), report: (line) => void lines.push(line), pass: () => undefined },
      openStore: (build) => new RedisViewStore(redis, story, projectedViews, build),
    };
    loop = projectViews(projector as Projector, projectedViews, () => Promise.resolve());
  };
  const stop = async () => {
    await loop?.stop();
    log.close();
  };
  const tell = (subject: string, fact: Fact) => log.append({ subject, expectedVersion: 'any', facts: [fact] });
  return {
    ...{ key, lines, start, stop, tell },
    outcome: (topic: string) => {
      const data = { value: 'agreed', because: aReport(), origins: 1, baseline: false };
      return tell(`outcome:${topic}`, { type: 'outcome-reported.v1', happened, data });
    },
    views: new RedisServedViews(redis, story),
    owed: () => redisOutbox(redis, story).ids(),
  };
}

describe('views that are ahead of the log', () => {
  it('are made again from it, with a line that says so, and what comes then is told', async () => {
    const { key, lines, start, stop, tell, outcome, views, owed } = desk();
    start();
    await tell('subscription:desk', { type: 'subscription-added.v1', happened, data: subscribed });
    await outcome('ceasefire');
    await until(async () => (await views.account()).position === 2);
    const before = await redis.get(key('head'));
    await outcome('exchange');
    await until(async () => (await views.account()).position === 3);
    await stop();
    expect(await owed()).toHaveLength(2);
    await redis.xdel(key('log'), '0-3');
    await redis.call('XSETID', key('log'), '0-2');
    await redis.set(key('head'), before ?? '');
    start();
    await until(async () => (await views.account()).position === 2);
    expect(lines.join()).toContain('the views hold events up to 3 but the log ends at 2: writes were lost');
    await outcome('border');
    await until(async () => (await views.account()).position === 3);
    expect(await views.doc('matters', 'outcome:border')).toBeDefined();
    expect(await views.doc('matters', 'outcome:exchange')).toBeUndefined();
    expect((await owed()).some((id) => id.startsWith('outcome:border'))).toBe(true);
    await stop();
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}
