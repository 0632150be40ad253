import { recorded, hoursLater } from '#testing';
import type { Fact } from '../event.js';
import { deliveriesNewestFirst, deliveriesView, type DeliveryDoc } from './deliveries.js';
import { subscriptionsView, type SubscriptionDoc } from './subscriptions.js';

const happened = { at: hoursLater(0), precision: 'instant' } as const;
const attempted = (attempt: number, result: string): Fact => ({
  ...{ type: 'delivery-attempted.v1', happened, data: { attempt, result, detail: 'as said' } },
});

describe('the deliveries view', () => {
  const id = 'outcome:ceasefire@2~desk';
  const after = (...facts: readonly Fact[]) =>
    facts.reduce<DeliveryDoc | undefined>((doc, fact) => {
      const event = recorded(fact, { subject: `delivery:${id}` });
      return deliveriesView.evolve(doc, event, deliveriesView.keys(event)[0] ?? '');
    }, undefined);

  it('keeps every attempt and the last result', () => {
    const doc = after(attempted(1, 'failed'), attempted(2, 'delivered'));
    expect(doc).toMatchObject({ id, notice: 'outcome:ceasefire@2', subscription: 'desk', result: 'delivered' });
    expect(doc?.attempts.map(({ attempt, at }) => [attempt, at])).toEqual([[1, hoursLater(100)], [2, hoursLater(100)]]); // oxfmt-ignore
  });
});

it('Deliveries are listed in one order: not tried yet as they are owed, then by the last attempt, then by id.', () => {
  const tried = (id: string, ...hours: readonly number[]) => {
    const attempts = hours.map((hour, i) => ({ attempt: i + 1, result: 'failed', detail: '', at: hoursLater(hour) }));
    return [id, { id, notice: id, subscription: 's', result: 'failed', attempts }] as unknown as [string, DeliveryDoc];
  };
  const docs = [tried('b', 1, 5), tried('d', 4), tried('a', 5), tried('c', 2)];
  for (const order of [docs, docs.toReversed()]) {
    const listed = deliveriesNewestFirst(new Map(order), ['z', 'a', 'y']);
    expect(listed.map(({ id }) => id)).toEqual(['z', 'y', 'a', 'b', 'd', 'c']);
  }
});

describe('the subscriptions view', () => {
  const subject = 'subscription:desk';
  const data = { url: 'https://desk.example/hook', label: '', filter: { kinds: [], to: [] }, by: 'admin' };
  const fold = (doc: SubscriptionDoc | undefined, fact: Fact) =>
    subscriptionsView.evolve(doc, recorded(fact, { subject }), 'desk');

  it('knows who is served, and why not any more', () => {
    const active = fold(undefined, { type: 'subscription-added.v1', happened, data });
    expect(active).toMatchObject({ ...data, id: 'desk', active: true, because: '' });
    const ended = fold(active, { type: 'subscription-disabled.v1', happened, data: { because: 'gone', by: 'admin' } });
    expect(ended).toMatchObject({ active: false, because: 'gone' });
  });

  it.each([
    ['admin', true],
    ['ada', true],
    ['command line', true],
    ['service', false],
    ['settings', false],
  ])('tells by who did it, whatever the words, that a person paused it: %s, %s', (by, paused) => {
    const active = fold(undefined, { type: 'subscription-added.v1', happened, data });
    for (const because of ['no more of this', 'switched off by the operator']) {
      const off = fold(active, { type: 'subscription-disabled.v1', happened, data: { because, by } });
      expect(off).toMatchObject({ active: false, because });
      expect(off?.paused === true).toBe(paused);
      const on = fold(off, { type: 'subscription-enabled.v1', happened, data: { by } });
      expect(on).toMatchObject({ active: true, because: '' });
      expect(on).not.toHaveProperty('paused');
    }
  });

  it('lists none that was removed, whatever came before', () => {
    const active = fold(undefined, { type: 'subscription-added.v1', happened, data });
    const removal: Fact = { type: 'subscription-removed.v1', happened, data: { by: 'admin' } };
    expect(fold(active, removal)).toBeUndefined();
    expect(fold(undefined, removal)).toBeUndefined();
  });

  it('takes a change over and what is taken off away, and tells digests from then on alone', () => {
    const active = fold(undefined, { type: 'subscription-added.v1', happened, data: { ...data, order: 'strict' } });
    const change = { label: 'night', order: null, digest: { every: 'day' }, by: 'desk' };
    const changed = fold(active, { type: 'subscription-changed.v1', happened, data: change });
    expect(changed).toEqual({
      ...{ ...data, id: 'desk', active: true, because: '', since: hoursLater(100) },
      ...{ label: 'night', digest: { every: 'day' }, digestUntil: hoursLater(100), changedAt: hoursLater(100) },
    });
    const weekly = fold({ ...changed!, digestUntil: hoursLater(50) }, { type: 'subscription-changed.v1', happened, data: { digest: { every: 'hour' }, by: 'desk' } }); // oxfmt-ignore
    expect(weekly?.digestUntil).toBe(hoursLater(50));
  });

  it('warns of no address that it was moved from', () => {
    const active = fold(undefined, { type: 'subscription-added.v1', happened, data });
    const warned = { percent: 50, failingSince: hoursLater(1), disablesAt: hoursLater(2), detail: 'no answer' };
    const failing = fold(active, { type: 'subscription-warned.v1', happened, data: warned });
    const url = 'https://desk.example/other';
    const moved = fold(failing, { type: 'subscription-changed.v1', happened, data: { url, by: 'desk' } });
    expect(moved).toMatchObject({ url, movedAt: hoursLater(100) });
    expect(moved).not.toHaveProperty('warned');
  });
});
