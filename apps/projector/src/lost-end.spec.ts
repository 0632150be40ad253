/** A log that lost its last events, under views that hold them. */
import { projectedViews } from '#core';
import { connect } from '#redis';
import { testRedis } from '#testing';
import { projectingDesk, standsAt } from '../../../test/projecting-desk.js';

const { redis } = testRedis(connect);

describe('views that are ahead of the log', () => {
  const { story, seen, start, stopAll, subscribe, outcome, viewsOf, owed } = projectingDesk(redis);
  const key = (name: string) => `{sw:${story}:0}:${name}`;
  const views = viewsOf(projectedViews);
  afterAll(stopAll);

  it('are made again from it, with a line that says so, and what comes then is told', async () => {
    const stop = start();
    await subscribe();
    await outcome('ceasefire');
    await standsAt(views, 2);
    const before = await redis.get(key('head'));
    await outcome('exchange');
    await standsAt(views, 3);
    await stop();
    expect(await owed()).toHaveLength(2);
    await redis.xdel(key('log'), '0-3');
    await redis.call('XSETID', key('log'), '0-2');
    await redis.set(key('head'), before ?? '');
    start();
    await standsAt(views, 2);
    expect(seen.lines.join()).toContain('the views hold events up to 3 but the log ends at 2: writes were lost');
    await outcome('border');
    await standsAt(views, 3);
    expect(await views.doc('matters', 'outcome:border')).toBeDefined();
    expect(await views.doc('matters', 'outcome:exchange')).toBeUndefined();
    expect((await owed()).some((id) => id.startsWith('outcome:border'))).toBe(true);
  });
});
