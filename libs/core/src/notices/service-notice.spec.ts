import { hoursLater, recorded, scenario } from '#testing';
import { feedDecider } from '../feeds/decide.js';
import type { FeedFact } from '../feeds/events.js';
import { noticeFor } from './notice.js';
import { asksFor, takes } from './outbox.js';
import type { SubscriptionDoc } from './subscriptions.js';

const happened = { at: hoursLater(1), precision: 'instant' } as const;
const hole = { after: hoursLater(0), before: hoursLater(1), because: 'no item is shared' };
const noticeOf = (type: string, data: object, subject = 'feed:wire', version = 4) =>
  noticeFor(recorded({ type, happened, data }, { subject, version }));
const subscription = (id: string, kinds: SubscriptionDoc['filter']['kinds'], given: Partial<SubscriptionDoc> = {}) => ({
  ...{ id, url: 'https://desk.example/', label: '', by: 'admin', active: true, because: '', since: '', ...given },
  filter: { kinds, to: [] },
}); // oxfmt-ignore

describe('a gap', () => {
  it('is told once, and taken back by its number when it is filled', () => {
    const added = { type: 'feed-added.v1', happened, data: { url: 'https://wire.example/feed' } } as unknown as FeedFact;
    const suspected = { type: 'coverage-gap-suspected.v1', happened, data: hole } as const;
    const feed = scenario(feedDecider);
    feed.given(added, suspected).when({ type: 'SuspectGap', at: happened, ...hole }).then();
    const filled = { type: 'coverage-gap-filled.v1', happened, data: { after: hole.after, items: 3, of: 2 } } as const;
    feed.given(added, suspected).when({ type: 'FillGap', at: happened, after: hole.after, items: 3 }).then(filled);
    expect(noticeOf('coverage-gap-suspected.v1', hole, 'feed:wire', 2)).toMatchObject({ id: 'feed:wire@2', kind: 'gap', before: null, after: 'suspected', gap: hole });
    expect(noticeOf('coverage-gap-filled.v1', filled.data)).toMatchObject({ after: null, corrects: 'feed:wire@2' });
    expect(noticeOf('coverage-gap-filled.v1', { after: hole.after, items: 3 })).toBeNull();
  }); // oxfmt-ignore

  it('is told to those alone who ask for gaps, and in their digests where they have any', () => {
    const notice = noticeOf('coverage-gap-suspected.v1', hole)!;
    expect(takes(subscription('a', []), notice)).toBe(false);
    expect(takes(subscription('a', ['outcome']), notice)).toBe(false);
    expect(takes(subscription('a', ['outcome', 'gap']), notice)).toBe(true);
    const daily = subscription('a', ['gap'], { digest: { every: 'day' } });
    expect([takes(daily, notice), asksFor(daily, notice)]).toEqual([false, true]);
  });
});

describe('a warning', () => {
  const stage = (percent: number) => ({
    percent,
    failingSince: hoursLater(0),
    disablesAt: hoursLater(120),
    detail: 'no',
  });
  const ofDesk = (type: string, data: object) => noticeOf(type, data, 'subscription:desk');

  it('is told at each stage, the last by what follows from it, and never to the receiver that fails', () => {
    for (const percent of [50, 70, 90]) {
      const notice = ofDesk('subscription-warned.v1', stage(percent))!;
      expect(notice).toMatchObject({ kind: 'warning', after: 'failing', warning: { percent } });
      expect(takes(subscription('operator', ['warning']), notice)).toBe(true);
      expect(takes(subscription('desk', ['warning']), notice)).toBe(false);
      expect(takes(subscription('daily', ['warning'], { digest: { every: 'day' } }), notice)).toBe(true);
    }
    expect(ofDesk('subscription-warned.v1', stage(100))).toBeNull();
    expect(ofDesk('subscription-disabled.v1', { because: 'gone', by: 'service' })).toMatchObject({ after: 'disabled' });
  });

  it('is none where a person disabled it', () => {
    expect(ofDesk('subscription-disabled.v1', { because: 'no longer needed', by: 'admin' })).toBeNull();
  });
});
