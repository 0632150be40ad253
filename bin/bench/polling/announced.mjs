// Notes from time to time, straight from Redis and so next to free for the service, when each feed will be asked next, and
// counts the commands that Redis carried out.
import { redisLib } from '../built.mjs';

export function openNotes(redisUrl, story) {
  const { connect, redisPollStates } = redisLib();
  const redis = connect(redisUrl);
  const states = redisPollStates(redis, story);
  const announced = [];
  let own = 0;
  return {
    announced,
    note: async (feeds) => {
      own += feeds.length;
      const seen = await Promise.all(feeds.map(async (feed) => ({ feed, state: await states.state(feed) })));
      for (const { feed, state } of seen) {
        const [lastPolledAt, nextPollAt] = [state.lastPolledAt, state.nextPollAt].map((at) => Date.parse(at));
        if (lastPolledAt > 0) announced.push({ feed, lastPolledAt, nextPollAt });
      }
      return announced.slice(-seen.length);
    },
    /** Name → how often since the server's start; the bench's own look-ups apart. */
    commands: async () => {
      const lines = (await redis.info('commandstats')).matchAll(/^cmdstat_([^:]+):calls=(\d+)/gm);
      const calls = Object.fromEntries([...lines].map(([, name, count]) => [name, Number(count)]));
      return { ...calls, hget: (calls.hget ?? 0) - own };
    },
    close: () => redis.disconnect(),
  };
}
