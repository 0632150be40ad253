import { Refusal } from '#core';
import fastify, { type InjectOptions } from 'fastify';
import type { Api } from '../api.js';
import { refuseWhileUnfit } from './refuse-while-unfit.js';

type Method = Extract<InjectOptions['method'], 'GET' | 'POST' | 'DELETE'>;

async function asked(fitness: Partial<Pick<Api, 'durability' | 'fullDisk'>>, method: Method, url = '/api/v1/feeds') {
  const app = fastify();
  const durability = () => Promise.resolve({ version: '7', promise: 'fsync per event' } as const);
  refuseWhileUnfit(app, { durability, fullDisk: () => undefined, ...fitness });
  app.all('*', () => ({ taken: true }));
  const { statusCode, body, headers } = await app.inject({ method, url });
  await app.close();
  return { statusCode, body, again: headers['retry-after'] };
}

const evicts = () => Promise.reject(new Refusal('invalid', 'this Redis may evict keys'));
const fullDisk = (stops: 'all' | 'work') => () =>
  ({ part: 'disk', stops, because: 'the disk that holds the data folder is full' }) as const;

it('A change is refused with the sentence that mends it, and when to ask again.', async () => {
  for (const fitness of [{ durability: evicts }, { fullDisk: fullDisk('all') }]) {
    for (const method of ['POST', 'DELETE'] as const) {
      const { statusCode, body, again } = await asked(fitness, method);
      expect([statusCode, again]).toEqual([503, '5']);
      expect(body).toMatch(/may evict keys|disk .* is full/);
    }
  }
});

it('Reading goes on, and so does what needs no Redis.', async () => {
  expect(await asked({ durability: evicts }, 'GET')).toMatchObject({ statusCode: 200 });
  expect(await asked({ durability: evicts }, 'POST', '/mcp')).toMatchObject({ statusCode: 200 });
});

it('A change is taken where all is fit, where work alone waits, and where nobody knows.', async () => {
  const gone = () => Promise.reject(new Error('Connection is closed.'));
  for (const fitness of [{}, { fullDisk: fullDisk('work') }, { durability: gone }])
    expect(await asked(fitness, 'POST')).toMatchObject({ statusCode: 200 });
});
