import type { PollState } from '#core';
import { freshStory, testRedis } from '#testing';
import { connect } from './connection.js';
import { redisPollStates } from './redis-poll-states.js';

const { redis } = testRedis(connect);
const open = () => redisPollStates(redis, freshStory());
const state: PollState = {
  ...{ validators: { etag: '"e"' }, failures: 2, imported: true },
  ...{ lastPolledAt: '2031-05-10T12:00:00.000Z', nextPollAt: '2031-05-10T12:05:00.000Z' },
};
const entry = (article: string, fingerprint = 'f1') => ({ article, fingerprint });

describe('what polling remembers', () => {
  it('is nothing before the first poll, and all of the last one after it', async () => {
    const polls = open();
    expect(await polls.state('wire')).toMatchObject({ validators: {}, failures: 0, imported: false });
    await polls.save('wire', state);
    expect(await polls.state('wire')).toEqual(state);
  });

  it('makes a feed due when the time that was saved has come', async () => {
    const polls = open();
    await polls.save('wire', state);
    const at = Date.parse(state.nextPollAt);
    expect(await polls.claim(at - 1, at + 1000)).toEqual([]);
    expect(await polls.claim(at, at + 1000)).toEqual(['wire']);
  });

  it('hands what is due to one of those who ask at once, and to another when nothing came of it', async () => {
    const polls = open();
    await polls.schedule(['wire'], 1000, false);
    const claims = await Promise.all([1, 2, 3].map(() => polls.claim(1000, 61_000)));
    expect(claims.flat()).toEqual(['wire']);
    expect(await polls.claim(60_999, 120_000)).toEqual([]);
    expect(await polls.claim(61_000, 120_000)).toEqual(['wire']);
  });

  it('gives new feeds a time, and known ones another only when told to', async () => {
    const polls = open();
    await polls.schedule([], 5, true);
    await polls.schedule(['wire'], 1000, false);
    await polls.schedule(['wire', 'radio'], 2000, false);
    expect(await polls.claim(1500, 8000)).toEqual(['wire']);
    await polls.schedule(['wire'], 9000, true);
    expect(await polls.claim(2500, 8000)).toEqual(['radio']);
  });

  it('lets a feed rest that has no next poll, and tells which have no time', async () => {
    const polls = open();
    await polls.schedule(['wire', 'radio'], 1000, true);
    await polls.save('wire', { ...state, nextPollAt: '' });
    await polls.unschedule('radio');
    await polls.schedule(['gazette'], 1000, true);
    expect(await polls.claim(2000, 3000)).toEqual(['gazette']);
    expect(await polls.unscheduled(['wire', 'radio', 'gazette'])).toEqual(['wire', 'radio']);
    expect(await polls.unscheduled([])).toEqual([]);
  });

  it('forgets a feed, but for what was seen in it', async () => {
    const polls = open();
    await polls.save('wire', state);
    await polls.markSeen('wire', [entry('a')]);
    await polls.forget('wire');
    expect(await polls.state('wire')).toMatchObject({ imported: false });
    expect(await polls.claim(Date.parse(state.nextPollAt), 0)).toEqual([]);
    expect(await polls.seen('wire', ['a'])).toEqual(['f1']);
  });

  it('knows by feed which entries it has seen, and with which words', async () => {
    const polls = open();
    expect(await polls.seen('wire', ['a', 'b'])).toEqual([undefined, undefined]);
    await polls.markSeen('wire', [entry('a')]);
    expect(await polls.seen('wire', ['a', 'b'])).toEqual(['f1', undefined]);
    expect(await polls.seen('radio', ['a'])).toEqual([undefined]);
    await polls.markSeen('wire', [entry('a', 'f2')]);
    expect(await polls.seen('wire', ['a'])).toEqual(['f2']);
  });
});
