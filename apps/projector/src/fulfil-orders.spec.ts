import { hoursLater } from '#testing';
import { eachWithADeliveryDesk, idsOf } from '../../../test/delivery-desk.js';
import { fulfilOrders } from './fulfil-orders.js';

const { at, receiver } = eachWithADeliveryDesk();

describe('a redelivery', () => {
  it('sends one again under its id, once, wherever it was cut off', async () => {
    await at.subscribe('s', receiver);
    await at.change('a', 'agreed');
    await at.sweep();
    await at.order({ kind: 'one', delivery: 'outcome:a@1~s' });
    // The process ends after the rows were owed and one was delivered, and before the order was known to be fulfilled.
    const cut = {
      ...at.projector,
      pass: () => {
        throw new Error('power cut');
      },
    };
    await expect(fulfilOrders(cut)).rejects.toThrow('power cut');
    await at.deliver('outcome:a@1~s');
    await at.sweep();
    await at.sweep();
    expect(idsOf(receiver)).toEqual(['outcome:a@1~s', 'outcome:a@1~s']);
    const [delivery] = await at.deliveries();
    expect(delivery?.attempts.map(({ attempt, result }) => [attempt, result])).toEqual([
      [1, 'delivered'],
      [2, 'delivered'],
    ]);
    expect(await at.outbox.count()).toBe(0);
    expect((await at.subscription())?.orders).toEqual([]);
  });

  it('sends all that was given up, and all since a time', async () => {
    await at.subscribe('s', receiver);
    receiver.answer(410);
    await at.change('a', 'agreed');
    await at.sweep();
    at.later(2);
    receiver.answer(204);
    await at.asks('s', { type: 'EnableSubscription', since: hoursLater(2) });
    await at.change('b', 'agreed');
    await at.sweep();
    expect(idsOf(receiver)).toEqual(['outcome:a@1~s', 'outcome:b@1~s']);
    await at.order({ kind: 'failed' });
    await at.sweep();
    expect(idsOf(receiver).slice(2)).toEqual(['outcome:a@1~s']);
    await at.order({ kind: 'since', since: hoursLater(1) });
    await at.sweep();
    expect(idsOf(receiver).slice(3)).toEqual(['outcome:b@1~s']);
  });

  it('finds out at once whether a receiver that is left alone takes notices again, and then sends it all', async () => {
    await at.subscribe('s', receiver);
    for (let n = 0; n < 8; n++) await at.change(`t${n}`, 'agreed');
    receiver.answer(500);
    await at.sweep();
    receiver.answer(204);
    const before = receiver.requests().length;
    await at.sweep();
    expect(receiver.requests()).toHaveLength(before);
    await at.order({ kind: 'failed' });
    await at.sweep();
    expect(at.hurried).toEqual(['outcome:t0@1~s']);
    await at.deliver('outcome:t0@1~s');
    expect(await at.standing()).not.toHaveProperty('failing');
    at.later(0.2);
    await at.sweep();
    expect(new Set(idsOf(receiver).slice(before)).size).toBe(8);
    expect(await at.outbox.count()).toBe(0);
  });
});
