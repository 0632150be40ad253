import { oldSecretName, secretName } from '#core';
import { redisVault } from '#redis';
import { freshStory } from '#testing';
import { eachWithADeliveryDesk, idsOf } from '../../../test/delivery-desk.js';
import { forgetSecrets } from './forget-secrets.js';

const { redis, at, receiver } = eachWithADeliveryDesk();

const remove = (id: string) => at.asks(id, { type: 'RemoveSubscription' });
const ends = async () => (await at.deliveries()).map(({ id, attempts }) => [id, attempts.at(-1)] as const).sort();
const removed = expect.objectContaining({ result: 'given-up', detail: 'the subscription was removed' }) as unknown;

describe('a subscription that was removed', () => {
  it('is tried no more: what it is owed is given up, and nothing of what comes is owed to it', async () => {
    await at.subscribe('s', receiver);
    await at.subscribe('other', receiver);
    for (const topic of ['a', 'b']) await at.change(topic, 'agreed');
    await remove('s');
    await at.change('a', 'rejected');
    await at.sweep();
    expect(idsOf(receiver).filter((id) => String(id).endsWith('~s'))).toEqual([]);
    expect((await ends()).filter(([id]) => id.endsWith('~s'))).toEqual([
      ['outcome:a@1~s', removed],
      ['outcome:b@1~s', removed],
    ]);
    expect(idsOf(receiver)).toHaveLength(3);
    expect(await at.outbox.count()).toBe(0);
  });

  it('is settled at once, also where its receiver was left alone, and with orders that were open', async () => {
    await at.subscribe('s', receiver);
    receiver.answer({ status: 429, headers: { 'retry-after': '7200' } });
    for (const topic of ['a', 'b']) await at.change(topic, 'agreed');
    await at.deliver('outcome:a@1~s');
    await at.order({ kind: 'since', since: '2000-01-01T00:00:00.000Z' });
    await remove('s');
    await at.sweep();
    expect(await ends()).toEqual([
      ['outcome:a@1~s', removed],
      ['outcome:b@1~s', removed],
    ]);
    expect(receiver.requests()).toHaveLength(1);
    expect(await at.outbox.count()).toBe(0);
  });

  it('leaves no secret behind, and takes none from one that is there or is just being added', async () => {
    const vault = redisVault(redis, freshStory());
    for (const id of ['s', 'there', 'new']) await vault.keepFirst(secretName(id), 'a secret');
    await vault.lend(oldSecretName('s'), 'the one before', 3600);
    for (const id of ['s', 'there']) await at.subscribe(id, receiver);
    await remove('s');
    for (let n = 0; n < 2; n++) await forgetSecrets({ ...at.projector, vault });
    expect([...(await vault.names(''))].sort()).toEqual([secretName('new'), secretName('there')]);
    expect(await vault.lent(oldSecretName('s'))).toBeUndefined();
  });
});
