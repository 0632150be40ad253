import { freshStory, testRedis } from '#testing';
import { connect } from './connection.js';
import { redisPollStates, type PollState } from './redis-poll-states.js';

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
    expect(await polls.due(Date.parse(state.nextPollAt) - 1)).toEqual([]);
    expect(await polls.due(Date.parse(state.nextPollAt))).toEqual(['wire']);
  });

  it('makes a feed due no more until it is given a time again', async () => {
    const polls = open();
    await polls.save('wire', state);
    await polls.unschedule('wire');
    expect(await polls.due(Date.parse(state.nextPollAt))).toEqual([]);
    expect(await polls.state('wire')).toEqual(state);
    await polls.schedule(['wire'], 5, true);
    expect(await polls.due(5)).toEqual(['wire']);
  });

  it('gives new feeds a time, and known ones another only when told to', async () => {
    const polls = open();
    await polls.schedule([], 5, true);
    await polls.schedule(['wire'], 1000, false);
    await polls.schedule(['wire', 'radio'], 2000, false);
    expect(await polls.due(1500)).toEqual(['wire']);
    await polls.schedule(['wire'], 9000, true);
    expect(await polls.due(2500)).toEqual(['radio']);
  });

  it('knows entries it has seen, by feed, until their words change', async () => {
    const polls = open();
    const entries = [entry('a'), entry('b')];
    expect(await polls.unseen('wire', entries)).toEqual(entries);
    await polls.markSeen('wire', [entry('a')]);
    expect(await polls.unseen('wire', entries)).toEqual([entry('b')]);
    expect(await polls.unseen('radio', [entry('a')])).toEqual([entry('a')]);
    expect(await polls.unseen('wire', [entry('a', 'f2')])).toEqual([entry('a', 'f2')]);
  });
});
