import { randomUUID } from 'node:crypto';
import { testRedis } from '#testing';
import { connect } from './connection.js';
import { hostKeysOf } from './keys.js';
import { redisHostTurns } from './redis-host-turns.js';

const { redis, url } = testRedis(connect);
const turns = redisHostTurns(redis);
const turnAt = (host: string, holder: string, part = {}) => ({
  host,
  holder,
  spacingMs: 60_000,
  holdMs: 60_000,
  ...part,
});
const freshHost = () => `${randomUUID()}.example`;
/** As if the distance between two starts had passed. */
const rested = (host: string) => redis.del(hostKeysOf(host).rest);

describe('turns at hosts on one Redis', () => {
  it('go to one process at a time', async () => {
    const host = freshHost();
    expect(await turns.claim(turnAt(host, 'one'))).toEqual({ waitMs: 0 });
    await rested(host);
    const { waitMs } = await turns.claim(turnAt(host, 'two'));
    expect(waitMs).toBeGreaterThan(0);
    expect(waitMs).toBeLessThanOrEqual(100);
    await turns.release({ host, holder: 'one' });
    expect(await turns.claim(turnAt(host, 'two'))).toEqual({ waitMs: 0 });
  });

  it('start a spacing apart, whoever has them', async () => {
    const host = freshHost();
    await turns.claim(turnAt(host, 'one'));
    await turns.release({ host, holder: 'one' });
    const { waitMs } = await turns.claim(turnAt(host, 'two'));
    expect(waitMs).toBeGreaterThan(30_000);
    expect(waitMs).toBeLessThanOrEqual(60_000);
  });

  it('do not wait for another host, nor for another port of it', async () => {
    const host = freshHost();
    await turns.claim(turnAt(host, 'one'));
    expect(await turns.claim(turnAt(`${host}:8443`, 'two'))).toEqual({ waitMs: 0 });
  });

  it('are given back by their holder alone', async () => {
    const host = freshHost();
    await turns.claim(turnAt(host, 'one'));
    await turns.release({ host, holder: 'two' });
    await rested(host);
    expect((await turns.claim(turnAt(host, 'two'))).waitMs).toBeGreaterThan(0);
  });

  it('end by themselves when their holder has died, and leave nothing behind', async () => {
    const host = freshHost();
    await turns.claim(turnAt(host, 'killed', { spacingMs: 1, holdMs: 30 }));
    let answer = await turns.claim(turnAt(host, 'two', { spacingMs: 1, holdMs: 1 }));
    while (answer.waitMs > 0) answer = await turns.claim(turnAt(host, 'two', { spacingMs: 1, holdMs: 1 }));
    const keys = Object.values(hostKeysOf(host));
    while ((await redis.exists(...keys)) > 0);
    expect(await redis.exists(...keys)).toBe(0);
  });

  it('of twenty who ask at once go to one', async () => {
    const host = freshHost();
    const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => turns.claim(turnAt(host, `p${i}`))));
    expect(answers.filter(({ waitMs }) => waitMs === 0)).toHaveLength(1);
  });

  it('are given to nobody while the host wants quiet', async () => {
    const host = freshHost();
    const until = Date.now() + 60_000;
    await turns.holdBack(host, until);
    expect(await turns.claim(turnAt(host, 'one'))).toMatchObject({ heldUntil: until });
    expect(await redis.pttl(hostKeysOf(host).quiet)).toBeLessThanOrEqual(60_000);
  });

  it('make no note of a time that has passed', async () => {
    const host = freshHost();
    await turns.holdBack(host, Date.now() - 1);
    expect(await turns.claim(turnAt(host, 'one'))).toEqual({ waitMs: 0 });
  });

  it('lie in one Cluster slot for a host', () => {
    expect(Object.values(hostKeysOf('a.example:80')).every((key) => key.startsWith('{sw-host:a.example:80}:'))).toBe(
      true,
    );
  });

  it('are not waited for while Redis is away', async () => {
    const away = connect(url);
    await away.quit();
    await expect(redisHostTurns(away).claim(turnAt(freshHost(), 'one'))).rejects.toThrow(/away|closed/);
  });
});
