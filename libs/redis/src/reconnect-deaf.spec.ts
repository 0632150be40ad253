import { startRelay, testRedis } from '#testing';
import { connect } from './connection.js';
import { reconnectWhenDeaf } from './reconnect-deaf.js';

const { redis: direct, url } = testRedis(connect);

describe('a connection that died without a word', () => {
  it('is opened anew, and what was asked on it is answered', async () => {
    const relay = await startRelay(url);
    const redis = connect(relay.url);
    reconnectWhenDeaf(redis, { everyMs: 20, looks: 4 });
    await redis.ping();
    relay.goDeaf();
    const key = `deaf:${String(process.pid)}`;
    await redis.set(key, 'heard', 'EX', 60);
    expect(await direct.get(key)).toBe('heard');
    redis.disconnect();
    relay.close();
  });

  it('is left alone where it answers', async () => {
    const relay = await startRelay(url);
    const redis = connect(relay.url);
    await redis.ping();
    const closed = jest.fn();
    redis.on('close', closed);
    reconnectWhenDeaf(redis, { everyMs: 5, looks: 50 });
    for (let n = 0; n < 30; n++) await Promise.all([redis.ping(), new Promise((resolve) => setTimeout(resolve, 5))]);
    expect(closed).not.toHaveBeenCalled();
    redis.disconnect();
    relay.close();
  });
});
