import { hoursLater, startReceiver, type Receiver } from '#testing';
import { eachWithADeliveryDesk, idsOf } from '../../../test/delivery-desk.js';
import { SweepOutboxSchedule } from './sweep-outbox.schedule.js';

const { at, receiver } = eachWithADeliveryDesk();

describe('a subscription that goes over to another address', () => {
  const move = (to: Receiver) => at.asks('s', { type: 'ChangeSubscription', wish: { url: to.url } });

  it('has what it is owed sent there, now, under the ids it had, and with three days anew', async () => {
    const other = await startReceiver();
    receiver.answer(500);
    await at.subscribe('s', receiver);
    for (const topic of ['a', 'b', 'c']) await at.change(topic, 'agreed');
    for (let hour = 0; hour < 6; hour += 1) {
      at.later(hour);
      await at.sweep();
    }
    const seen = receiver.requests().length;
    const rows = await at.outbox.firsts('s');
    at.later(6);
    await move(other);
    expect([await at.standing(), (await at.subscription())?.movedAt]).toEqual([undefined, hoursLater(6)]);
    other.answer(500);
    at.later(6.001);
    await at.sweep();
    expect(idsOf(other).toSorted()).toEqual(rows.toSorted());
    expect(receiver.requests()).toHaveLength(seen);
    other.answer(204);
    at.later(6.01);
    await at.sweep();
    expect((await at.deliveries()).map(({ result }) => result)).toEqual(['delivered', 'delivered', 'delivered']);
    await other.stop();
  });

  it('is swept once for what waits elsewhere for its time', async () => {
    receiver.answer(500);
    await at.subscribe('s', receiver);
    await at.change('a', 'agreed');
    await at.sweep();
    const sweeps = new SweepOutboxSchedule(at.projector);
    await sweeps.sweepTick();
    expect(at.hurried).toEqual([]);
    await at.asks('s', { type: 'ChangeSubscription', wish: { label: 'night' } });
    for (let tick = 0; tick < 2; tick += 1) await sweeps.sweepTick();
    expect(at.hurried).toEqual(['outcome:a@1~s']);
  });

  it('is not told again there what the old address took', async () => {
    const other = await startReceiver();
    await at.subscribe('s', receiver);
    await at.change('a', 'agreed');
    await at.sweep();
    await move(other);
    await at.sweep();
    expect([idsOf(receiver).length, idsOf(other).length]).toEqual([1, 0]);
    await other.stop();
  });
});

describe('a subscription that takes no more digests', () => {
  it('is told one by one what the next would have held, and nothing that the last one held', async () => {
    await at.subscribe('s', receiver, { digest: { every: 'day' } });
    at.later(1);
    await at.change('a', 'agreed');
    at.later(2);
    await at.asks('s', { type: 'MakeDigest', from: hoursLater(0), until: hoursLater(2), count: 1 });
    at.later(3);
    await at.change('b', 'agreed');
    await at.sweep();
    expect(idsOf(receiver)).toEqual([]);
    await at.asks('s', { type: 'ChangeSubscription', wish: { digest: null } });
    await at.sweep();
    await at.sweep();
    expect(idsOf(receiver).filter((id) => id?.startsWith('outcome:'))).toEqual(['outcome:b@1~s']);
  });
});
