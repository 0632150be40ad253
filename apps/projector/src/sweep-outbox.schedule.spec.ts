import { openQueues, type Queues } from '#jobs';
import { freshStory } from '#testing';
import { eachWithADeliveryDesk } from '../../../test/delivery-desk.js';
import { SweepOutboxSchedule } from './sweep-outbox.schedule.js';

const { redis, at, receiver } = eachWithADeliveryDesk();
let queues: Queues;
beforeEach(() => {
  queues = openQueues(redis, freshStory());
});
afterEach(() => queues.close());

const waiting = async () => {
  const counts = (await queues.counts()).find(({ name }) => name === 'deliver-notice');
  return [counts?.waiting, counts?.delayed];
};

it('A receiver that is down is probed when a probe is due, also with a notice that waits in the queue for a later time of its own.', async () => {
  await at.subscribe('s', receiver);
  receiver.answer(500);
  for (let n = 0; n < 8; n++) await at.change(`t${n}`, 'agreed');
  await at.sweep();
  const row = (await at.outbox.first('s')) ?? '';
  await queues.add('deliver-notice', { row }, row, 28 * 3_600_000);
  const schedule = new SweepOutboxSchedule({ ...at.projector, queues });
  await schedule.sweepTick();
  expect(await waiting()).toEqual([0, 1]);
  at.later(1);
  await schedule.sweepTick();
  expect(await waiting()).toEqual([1, 0]);
});
