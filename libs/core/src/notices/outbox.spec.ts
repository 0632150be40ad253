import { aReport, hoursLater, recorded } from '#testing';
import type { OutcomeReported } from '../summit/events.js';
import { outboxRowsFor } from './outbox.js';
import type { SubscriptionDoc } from './subscriptions.js';

const fact: OutcomeReported = {
  type: 'outcome-reported.v1',
  happened: { at: hoursLater(0), precision: 'minute' },
  data: { value: 'agreed', because: aReport(), origins: 1, baseline: false },
};
const event = recorded(fact, { subject: 'outcome:ceasefire', version: 2, position: 9 });
const subscription = (id: string, given: Partial<SubscriptionDoc> = {}): SubscriptionDoc => ({
  ...{ id, url: 'https://desk.example/hook', label: '', filter: { kinds: [], to: [] }, by: 'admin' },
  ...{ active: true, because: '', since: hoursLater(0), ...given },
});
const rows = (...subscriptions: readonly SubscriptionDoc[]) => outboxRowsFor(event, subscriptions);

describe('the outbox', () => {
  it('gets one row for each active subscription that wants the notice', () => {
    const meetingsOnly = { filter: { kinds: ['meeting'], to: [] } } as const;
    const ids = rows(subscription('a'), subscription('b', meetingsOnly), subscription('c', { active: false }));
    expect(ids.map(({ id }) => id)).toEqual(['outcome:ceasefire@2~a']);
  });

  it('names each row by notice and subscription, the same for ever', () => {
    const [row] = rows(subscription('a'));
    expect(row).toMatchObject({ position: 9, row: { subscription: 'a', notice: { id: 'outcome:ceasefire@2' } } });
    expect(rows(subscription('a'))).toEqual([row]);
  });

  it('gets nothing for a first import', () => {
    const baseline = { ...event, data: { ...event.data, baseline: true } };
    expect(outboxRowsFor(baseline, [subscription('a')])).toEqual([]);
  });

  it('gets a digest for its own subscription alone, which is told of no single change', () => {
    const data = { from: hoursLater(0), until: hoursLater(1), count: 2 };
    const made = { type: 'digest-made.v1', happened: { at: hoursLater(1), precision: 'instant' }, data } as const;
    const due = recorded(made, { subject: 'subscription:a', version: 2 });
    const daily = subscription('a', { digest: { every: 'day' } });
    const ids = outboxRowsFor(due, [daily, subscription('b')]).map(({ id }) => id);
    expect(ids).toEqual(['subscription:a@2~a']);
    expect(rows(daily)).toEqual([]);
  });
});
