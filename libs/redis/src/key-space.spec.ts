import { freshStory, testRedis } from '#testing';
import { connect } from './connection.js';
import { checkKeySpace } from './key-space.js';
import { RedisEventLog } from './redis-event-log.js';

const { redis } = testRedis(connect);

const fact = {
  type: 'noted.v1',
  happened: { at: '2031-05-10T12:00:00.000Z', precision: 'instant' },
  data: {},
} as const;
const started = async () => {
  const story = freshStory();
  const log = new RedisEventLog(redis, story);
  const note = () => log.append({ subject: 'note:1', expectedVersion: 'any', facts: [fact] });
  await note();
  return { story, log, note, key: (name: string) => `{sw:${story}:0}:${name}` };
};

describe('looking over the key space', () => {
  it('finds nothing wrong with what the service itself wrote, nor with keys of others', async () => {
    const { story, key } = await started();
    await redis.set(key('a-name-we-do-not-know'), 'x');
    await expect(checkKeySpace(redis, story)).resolves.toBeUndefined();
    await expect(checkKeySpace(redis, freshStory())).resolves.toBeUndefined();
  });

  it.each(['log', 'commands', 'outbox', 'views:0123456789ab:matters', 'views:0123456789ab:checkpoint'])(
    'names the key when %s holds a string',
    async (name) => {
      const { story, key } = await started();
      await redis.set(key(name), 'a stranger’s');
      const message = expect.stringContaining(`the Redis key ${key(name)} is a string`) as string;
      await expect(checkKeySpace(redis, story)).rejects.toMatchObject({ code: 'conflict', message });
    },
  );

  it('names an entry that is not numbered by the log; as it says, the log goes on without it', async () => {
    const { story, note, key } = await started();
    const id = (await redis.xadd(key('log'), '*', 'e', 'by hand')) ?? '';
    await expect(note()).rejects.toThrow(/equal or smaller/);
    await expect(checkKeySpace(redis, story)).rejects.toThrow(`ends with an entry ${id}`);
    await redis.xdel(key('log'), id);
    await redis.call('XSETID', key('log'), '0-1');
    expect((await note()).firstPosition).toBe(2);
  });
});
