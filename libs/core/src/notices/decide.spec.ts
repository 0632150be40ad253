import { scenario } from '#testing';
import { subscriptionDecider, type SubscriptionCommand } from './decide.js';
import type { SubscriptionWish } from './change.js';
import type { SubscriptionChange, SubscriptionFact } from './events.js';
import { fullFilter } from './notice-filter.js';

const at = { at: '2031-05-10T12:00:00.000Z', precision: 'instant' } as const;
const subscription = { url: 'https://desk.example/hook', label: 'desk', filter: { kinds: [], to: [] }, by: 'admin' };
const added: SubscriptionFact = { type: 'subscription-added.v1', happened: at, data: subscription };
const end = { because: 'no longer needed', by: 'admin' };
const disabled: SubscriptionFact = { type: 'subscription-disabled.v1', happened: at, data: end };
const add: SubscriptionCommand = { type: 'AddSubscription', at, subscription };
const disable: SubscriptionCommand = { type: 'DisableSubscription', at, ...end };
const subscriber = scenario(subscriptionDecider);

describe('a subscription', () => {
  it('is added once under its id, and never again after it ended', () => {
    subscriber.given().when(add).then(added);
    subscriber.given(added).when(add).thenRefused('conflict');
    subscriber.given(added, disabled).when(add).thenRefused('conflict');
  });

  it('is disabled once', () => {
    subscriber.given(added).when(disable).then(disabled);
    subscriber.given(added, disabled).when(disable).then();
  });

  it('is removed once, with the reason where there is one, and is nothing for what the service does after it', () => {
    const remove = { type: 'RemoveSubscription', at, by: 'admin' } as const;
    const removed: SubscriptionFact = { type: 'subscription-removed.v1', happened: at, data: { by: 'admin' } };
    const why: SubscriptionFact = { ...removed, data: { by: 'admin', because: 'a mistake' } };
    subscriber.given().when(remove).thenRefused('not-found');
    subscriber.given(added).when(remove).then(removed);
    subscriber
      .given(added, disabled)
      .when({ ...remove, because: 'a mistake' })
      .then(why);
    for (const late of [remove, disable, { type: 'FulfilRedelivery', at, order: 2, owed: 1 }] as const) {
      subscriber.given(added, removed).when(late).then();
    }
  });

  it('is refused to people once it was removed, and added anew has nothing of what it was', () => {
    const removed: SubscriptionFact = { type: 'subscription-removed.v1', happened: at, data: { by: 'admin' } };
    const asked: readonly SubscriptionCommand[] = [
      { type: 'EnableSubscription', at, by: 'admin' },
      { type: 'ChangeSubscription', at, wish: { label: 'night' }, by: 'admin' },
      { type: 'RotateSecret', at, oldUntil: at.at, by: 'admin' },
      { type: 'OrderRedelivery', at, what: { kind: 'failed' }, by: 'admin' },
    ];
    for (const command of asked) subscriber.given(added, removed).when(command).thenRefused('not-found');
    subscriber.given(added, removed).when(add).then(added);
    const [what, order] = [{ kind: 'failed' } as const, 2];
    const ordered: SubscriptionFact = { type: 'redelivery-ordered.v1', happened: at, data: { what, by: 'admin' } };
    subscriber.given(added, ordered, removed, added).when({ type: 'FulfilRedelivery', at, order, owed: 0 }).then();
  });

  it('of which nothing is ever told is paused, renamed and signed for anew all the same, and asks for something else only where that can be', () => {
    const filter = { kinds: ['outcome'], to: ['held'] } as const;
    const stored: SubscriptionFact = { ...added, data: { ...subscription, filter } };
    const wish = (asked: SubscriptionWish) => ({ type: 'ChangeSubscription', at, wish: asked, by: 'admin' }) as const;
    const told = (data: SubscriptionChange): SubscriptionFact => ({ type: 'subscription-changed.v1', happened: at, data: { ...data, by: 'admin' } }); // oxfmt-ignore
    subscriber.given(stored).when(wish({ label: 'night', filter: { ...filter } })).then(told({ label: 'night' })); // oxfmt-ignore
    subscriber.given(stored).when(disable).then(disabled);
    const rotated = { type: 'subscription-secret-rotated.v1', happened: at, data: { oldUntil: at.at, by: 'admin' } } as const; // oxfmt-ignore
    subscriber.given(stored).when({ type: 'RotateSecret', at, oldUntil: at.at, by: 'admin' }).then(rotated);
    subscriber.given(stored).when(wish({ filter: { topics: ['energy'] } })).thenRefused('invalid'); // oxfmt-ignore
    subscriber.given(stored).when(wish({ filter: { to: ['agreed'] } })).then(told({ filter: fullFilter({ ...filter, to: ['agreed'] }) })); // oxfmt-ignore
  });

  it('must be there to be disabled', () => {
    subscriber.given().when(disable).thenRefused('not-found');
  });

  it('is enabled again, and what it missed since it was disabled is ordered with it', () => {
    const enable = { type: 'EnableSubscription', at, by: 'admin' } as const;
    const enabled = { type: 'subscription-enabled.v1', happened: at, data: { by: 'admin' } } as const;
    const what = { kind: 'missed', since: at.at } as const;
    const ordered = { type: 'redelivery-ordered.v1', happened: at, data: { what, by: 'admin' } } as const;
    subscriber.given(added, disabled).when(enable).then(enabled, ordered);
    const since = '2031-05-01T00:00:00.000Z';
    const further = { ...ordered, data: { what: { kind: 'missed', since }, by: 'admin' } } as const;
    subscriber
      .given(added, disabled)
      .when({ ...enable, since })
      .then(enabled, further);
    subscriber.given(added).when(enable).then();
    subscriber.given(added, disabled, enabled, ordered).when(disable).then(disabled);
  });

  it('is warned once at each stage of the same failures, and disabled at the last', () => {
    const warning = { failingSince: at.at, disablesAt: '2031-05-15T12:00:00.000Z', detail: 'no answer' };
    const warn = (percent: number, failingSince: string = at.at) =>
      ({ type: 'WarnSubscription', at, ...warning, percent, failingSince }) as const;
    const warned = (percent: number) =>
      ({ type: 'subscription-warned.v1', happened: at, data: { ...warning, percent } }) as const;
    subscriber.given(added).when(warn(50)).then(warned(50));
    subscriber.given(added, warned(50)).when(warn(50)).then();
    subscriber.given(added, warned(90)).when(warn(70)).then();
    const because = `nothing but failures since ${at.at}; the last: no answer`;
    const out = {
      type: 'subscription-disabled.v1',
      happened: at,
      data: { because, by: 'service', missedSince: at.at },
    } as const;
    subscriber.given(added, warned(90)).when(warn(100)).then(warned(100), out);
    subscriber.given(added, disabled).when(warn(50)).then();
    const later = '2031-05-20T12:00:00.000Z';
    const anew = { ...warned(50), data: { ...warning, percent: 50, failingSince: later } };
    subscriber.given(added, warned(90)).when(warn(50, later)).then(anew);
  });

  it('is owed an order once', () => {
    const order = { type: 'OrderRedelivery', at, what: { kind: 'failed' }, by: 'admin' } as const;
    const ordered = { type: 'redelivery-ordered.v1', happened: at, data: { what: order.what, by: 'admin' } } as const;
    const fulfil = { type: 'FulfilRedelivery', at, order: 2, owed: 7 } as const;
    const fulfilled = { type: 'redelivery-fulfilled.v1', happened: at, data: { order: 2, owed: 7 } } as const;
    subscriber.given(added).when(order).then(ordered);
    subscriber.given(added, disabled).when(order).thenRefused('conflict');
    subscriber.given(added, ordered).when(fulfil).then(fulfilled);
    subscriber.given(added, ordered, fulfilled).when(fulfil).then();
  });

  it('is changed in what is wanted otherwise, and in nothing by a wish that is met', () => {
    const change = (wish: SubscriptionWish) => ({ type: 'ChangeSubscription', at, wish, by: 'desk' }) as const;
    const changed = (data: SubscriptionChange): SubscriptionFact => {
      return { type: 'subscription-changed.v1', happened: at, data: { ...data, by: 'desk' } };
    };
    const filter = { ...fullFilter(subscription.filter), topics: ['ceasefire'] };
    const met = { label: 'desk', url: subscription.url, filter: { official: false }, form: null, signing: null };
    subscriber.given(added).when(change(met)).then();
    subscriber
      .given(added)
      .when(change({ ...met, label: 'night', filter: { topics: ['ceasefire'] } }))
      .then(changed({ label: 'night', filter }));
    subscriber
      .given(added, changed({ filter }))
      .when(change({ filter: { topics: ['ceasefire'] } }))
      .then();
    subscriber
      .given(added, changed({ filter, order: 'strict' }))
      .when(change({ filter: { kinds: ['outcome'] }, order: null }))
      .then(changed({ filter: { ...filter, kinds: ['outcome'] }, order: null }));
    subscriber
      .given(added, disabled)
      .when(change({ label: 'night' }))
      .then(changed({ label: 'night' }));
    subscriber
      .given()
      .when(change({ label: 'night' }))
      .thenRefused('not-found');
  });

  it('becomes no mailbox and is signed in no other manner', () => {
    const change = (wish: SubscriptionWish) => ({ type: 'ChangeSubscription', at, wish, by: 'desk' }) as const;
    subscriber
      .given(added)
      .when(change({ url: 'mailto:desk@desk.example' }))
      .thenRefused('conflict');
    subscriber
      .given(added)
      .when(change({ signing: 'ed25519' }))
      .thenRefused('conflict');
  });

  it('is owed what the next digest would have held when it takes no more of them', () => {
    const later = { at: '2031-05-12T12:00:00.000Z', precision: 'instant' } as const;
    const daily: SubscriptionFact = { ...added, data: { ...subscription, digest: { every: 'day' } } };
    const made: SubscriptionFact = {
      type: 'digest-made.v1',
      happened: later,
      data: { from: at.at, until: '2031-05-11T08:00:00.000Z', count: 2 },
    };
    const end = { type: 'ChangeSubscription', at: later, wish: { digest: null }, by: 'desk' } as const;
    const ended = { type: 'subscription-changed.v1', happened: later, data: { digest: null, by: 'desk' } } as const;
    const ordered = (since: string): SubscriptionFact => {
      return { type: 'redelivery-ordered.v1', happened: later, data: { what: { kind: 'missed', since }, by: 'desk' } };
    };
    subscriber.given(daily).when(end).then(ended, ordered(at.at));
    subscriber.given(daily, made).when(end).then(ended, ordered('2031-05-11T08:00:00.000Z'));
    const begun: SubscriptionFact = { ...ended, data: { digest: { every: 'hour' }, by: 'desk' } };
    subscriber.given(added, begun).when(end).then(ended, ordered(later.at));
  });
});
