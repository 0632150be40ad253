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
});
