import type { Action } from '#core';
import type { FastifyRequest } from 'fastify';
import { RefusalAccount } from './refusal-account.js';

const request = {} as FastifyRequest;

function account() {
  const kept: Action[] = [];
  const entryOf = (_request: FastifyRequest, status: number, told: Partial<Action> = {}) =>
    ({ status, from: '203.0.113.9', target: '', ...told }) as Action;
  const keep = (action: Action) => Promise.resolve(void kept.push(action));
  const counted = new RefusalAccount({ entryOf, keep });
  const note = (status: number, name: string, network = '203.0.113.9') =>
    counted.note(request, { status, as: `${name} ${network}`, told: { target: name, from: network } });
  return { counted, kept, note };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('those who are refused', () => {
  it('are told of at once, and how often again at the end of the minute, by status, name and network', async () => {
    const { kept, note } = account();
    for (let n = 0; n < 10; n++) await note(401, 'Ada');
    for (let n = 0; n < 1000; n++) await note(429, 'Ada');
    await note(401, 'Ada', '198.51.100.7');
    expect(kept.map(({ status, target, from, count }) => [status, target, from, count])).toEqual([
      [401, 'Ada', '203.0.113.9', undefined],
      [429, 'Ada', '203.0.113.9', undefined],
      [401, 'Ada', '198.51.100.7', undefined],
    ]);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(kept.slice(3).map(({ status, count }) => [status, count])).toEqual([
      [401, 9],
      [429, 999],
    ]);
    await note(401, 'Ada');
    expect(kept).toHaveLength(6);
  });

  it('are not lost when the service ends within the minute', async () => {
    const { counted, kept, note } = account();
    for (let n = 0; n < 3; n++) await note(401, 'Ada');
    await counted.onModuleDestroy();
    expect(kept.map(({ count }) => count)).toEqual([undefined, 2]);
  });

  it('fill no log, from however many networks they come', async () => {
    const { counted, kept, note } = account();
    for (let n = 0; n < 5000; n++) await note(401, 'Ada', `network ${String(n)}`);
    await counted.onModuleDestroy();
    expect(kept).toHaveLength(502);
    expect(kept.at(-1)).toMatchObject({ target: 'others', from: 'elsewhere', count: 4499 });
  });
});
