import { scenario } from '#testing';
import { subscriptionDecider, type SubscriptionCommand } from './decide.js';
import type { SubscriptionFact } from './events.js';

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

  it('must be there to be disabled', () => {
    subscriber.given().when(disable).thenRefused('not-found');
  });
});
