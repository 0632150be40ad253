import { spansOf } from './health-spans.js';

const ms = (iso: string) => Date.parse(iso);
const now = ms('2031-05-10T15:00:00Z');

it('The spans of a feed’s health join, from when it was added until now.', () => {
  const healthHistory = [
    { at: '2031-05-10T12:01:00Z', health: 'ok', because: 'read' },
    { at: '2031-05-10T14:00:00Z', health: 'degraded', because: 'timeout' },
  ] as const;
  expect(spansOf({ addedAt: '2031-05-10T12:00:00Z', healthHistory: [...healthHistory] }, now)).toEqual([
    { health: 'unknown', because: '', from: ms('2031-05-10T12:00:00Z'), to: ms('2031-05-10T12:01:00Z') },
    { health: 'ok', because: 'read', from: ms('2031-05-10T12:01:00Z'), to: ms('2031-05-10T14:00:00Z') },
    { health: 'degraded', because: 'timeout', from: ms('2031-05-10T14:00:00Z'), to: now },
  ]);
});

it('A feed that was never asked has no history.', () => {
  expect(spansOf({ addedAt: '2031-05-10T12:00:00Z', healthHistory: [] }, now)).toEqual([]);
});
