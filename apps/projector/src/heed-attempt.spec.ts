import { eachWithADeliveryDesk, idsOf } from '../../../test/delivery-desk.js';
import { dueRows, ofServed } from './heed-attempt.js';

const { at, receiver } = eachWithADeliveryDesk();

describe('a receiver that fails', () => {
  it('is only probed, with the first of what it is owed, and gets all in order when it takes one', async () => {
    await at.subscribe('s', receiver);
    for (let n = 0; n < 8; n++) await at.change(`t${n}`, 'agreed');
    receiver.answer(500);
    await at.sweep();
    const before = receiver.requests().length;
    expect(before).toBeLessThan(8);
    await at.sweep();
    expect(receiver.requests()).toHaveLength(before);
    at.later(0.02);
    await at.sweep();
    expect(idsOf(receiver).slice(before)).toEqual(['outcome:t0@1~s']);
    at.later(0.2);
    receiver.answer(204);
    await at.sweep();
    expect(new Set(idsOf(receiver).slice(before + 1)).size).toBe(8);
    expect(await at.outbox.count()).toBe(0);
    expect(await at.standing()).not.toHaveProperty('failing');
  });

  it('is left alone for as long as it asked', async () => {
    await at.subscribe('s', receiver);
    for (const topic of ['a', 'b']) await at.change(topic, 'agreed');
    receiver.answer({ status: 429, headers: { 'retry-after': '7200' } });
    await at.deliver('outcome:a@1~s');
    receiver.answer(204);
    expect(await dueRows(at.projector, 's')).toEqual([]);
    await at.sweep();
    at.later(1.9);
    await at.sweep();
    expect(receiver.requests()).toHaveLength(1);
    at.later(2.1);
    expect(await dueRows(at.projector, 's')).toHaveLength(2);
  });

  it('takes no place in the queue with what is owed to it anew, while it is left alone', async () => {
    await at.subscribe('s', receiver);
    await at.change('a', 'agreed');
    receiver.answer({ status: 429, headers: { 'retry-after': '7200' } });
    const rows = ['outcome:b@1~s', 'outcome:b@1~other'];
    expect(await ofServed(at.projector, rows)).toEqual(rows);
    await at.deliver('outcome:a@1~s');
    expect(await ofServed(at.projector, rows)).toEqual(['outcome:b@1~other']);
    at.later(2.1);
    expect(await ofServed(at.projector, rows)).toEqual(rows);
  });

  it('is warned about in stages and at last disabled; what it missed is owed when it is enabled, and nothing twice', async () => {
    await at.subscribe('s', receiver);
    await at.change('told', 'agreed');
    await at.sweep();
    receiver.answer(500);
    await at.change('a', 'agreed');
    const warned: unknown[] = [];
    for (let hours = 1; hours < 140; hours += 4) {
      at.later(hours);
      await at.change(`h${hours}`, 'agreed');
      await at.sweep();
      warned.push((await at.subscription())?.warned?.percent);
    }
    expect([...new Set(warned)]).toEqual([undefined, 50, 70, 90, 100]);
    expect(await at.subscription()).toMatchObject({
      active: false,
      because: expect.stringContaining('nothing but failures') as string,
    });
    await at.sweep();
    expect(await at.outbox.count()).toBe(0);
    receiver.answer(204);
    const before = receiver.requests().length;
    at.later(150);
    await at.asks('s', { type: 'EnableSubscription' });
    await at.sweep();
    const all = new Set((await at.deliveries()).map(({ id }) => id));
    const after = idsOf(receiver).slice(before);
    expect(new Set(after).size).toBe(after.length);
    expect(after).not.toContain('outcome:told@1~s');
    expect((await at.deliveries()).filter(({ result }) => result !== 'delivered')).toEqual([]);
    expect(all.size).toBeGreaterThan(30);
  });

  it('is disabled at once where it is gone', async () => {
    await at.subscribe('s', receiver);
    for (const topic of ['a', 'b']) await at.change(topic, 'agreed');
    receiver.answer(410);
    await at.sweep();
    expect(receiver.requests()).toHaveLength(1);
    expect(await at.subscription()).toMatchObject({ active: false, because: expect.stringContaining('410') as string });
    expect((await at.deliveries()).map(({ result }) => result)).toEqual(['given-up', 'given-up']);
  });
});
