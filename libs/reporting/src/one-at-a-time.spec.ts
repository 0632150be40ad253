import { oneAtATime } from './one-at-a-time.js';

it('A turn is left out while another is under way, and what it throws is told and keeps no later one out.', async () => {
  const told: string[] = [];
  const done: number[] = [];
  const alone = oneAtATime((trouble) => told.push(trouble));
  let end: () => void = () => undefined;
  const first = alone(() => new Promise((ended) => (end = ended)));
  await alone(() => Promise.resolve(void done.push(1)));
  end();
  await first;
  await alone(() => Promise.reject(new Error('Redis is away')));
  await alone(() => Promise.resolve(void done.push(2)));
  expect([done, told]).toEqual([[2], ['Error: Redis is away']]);
});
