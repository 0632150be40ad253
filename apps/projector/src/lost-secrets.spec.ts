import { secretName } from '#core';
import { redisVault } from '#redis';
import { freshStory } from '#testing';
import { eachWithADeliveryDesk, idsOf } from '../../../test/delivery-desk.js';
import { tellLostSecrets } from './lost-secrets.js';

const { redis, at, receiver } = eachWithADeliveryDesk();

describe('a subscription whose signing secret is gone', () => {
  it('is owed its notices until it has a new one, also where somebody hurries them', async () => {
    await at.subscribe('s', receiver);
    await at.change('a', 'agreed');
    at.lost.secrets = true;
    await at.sweep();
    await at.outbox.hurry('outcome:a@1~s');
    expect(await at.deliver('outcome:a@1~s')).toMatchObject({
      verdict: 'retry',
      because: 'the signing secret is gone; a new one is waited for',
    });
    expect([receiver.requests(), await at.deliveries(), await at.outbox.count()]).toEqual([[], [], 1]);
    at.lost.secrets = false;
    await at.sweep();
    expect([idsOf(receiver), await at.outbox.count()]).toEqual([['outcome:a@1~s'], 0]);
  });

  it('is told of to the operator, once for each loss, with what to do', async () => {
    const [vault, told, lines] = [redisVault(redis, freshStory()), new Set<string>(), [] as string[]];
    const look = () =>
      tellLostSecrets({ ...at.projector, vault, report: (line: string) => void lines.push(line) }, told);
    for (const id of ['s', 'there', 'off']) await at.subscribe(id, receiver);
    await at.subscribe('mail', { ...receiver, url: 'mailto:desk@press.example' });
    await at.asks('off', { type: 'DisableSubscription', because: 'tired' });
    await vault.keepFirst(secretName('there'), 'a secret');
    for (let n = 0; n < 2; n++) await look();
    expect(lines).toEqual([expect.stringMatching(/subscription s is gone: .*`summitwatch subscription rotate s`$/)]);
    await vault.keepFirst(secretName('s'), 'a new one');
    await look();
    await vault.forget(secretName('s'));
    await look();
    expect(lines).toHaveLength(2);
  });
});
