import type { Shape } from '../client.js';
import { groupOf, matches } from './feed-groups.js';

const gap = { after: '2031-05-10T12:00:00Z', before: '2031-05-10T13:00:00Z', because: 'no item in common' };
const feed: Shape<'Feed'> = {
  ...{ id: 'added-wire', url: 'https://wire.example/feed', publisher: 'Café Nordic', kind: 'wire', lang: 'en' },
  ...{ health: 'ok', because: '', healthSince: '', healthHistory: [], paused: false, items: 0, lastItemAt: '' },
  ...{ lastPolledAt: '', nextPollAt: '', failures: 0, tags: ['World', 'late'], gaps: [{ ...gap, filled: true }] },
};
const all = { q: '', tag: '', show: '' as const };

describe('feeds', () => {
  it.each([
    ['blocked', false, 'trouble'],
    ['blocked', true, 'paused'],
    ['quiet', false, 'quiet'],
    ['unknown', false, 'working'],
  ] as const)('that are %s (paused: %s) stand under “%s”', (health, paused, group) => {
    expect(groupOf({ health, paused })).toBe(group);
  });

  it.each([
    [{}, true],
    [{ q: 'cafe WORLD' }, true],
    [{ q: 'wire.example' }, true],
    [{ q: 'nordic south' }, false],
    [{ tag: 'late' }, true],
    [{ tag: 'Lat' }, false],
    [{ show: 'holes' as const }, false],
    [{ show: 'trouble' as const }, false],
  ])('are looked for by %j: %s', (wish, found) => {
    expect(matches(feed, { ...all, ...wish })).toBe(found);
  });

  it('have a hole as long as one gap is not filled', () => {
    const holed = { ...feed, gaps: [{ ...gap, filled: false }] };
    expect(matches(holed, { ...all, show: 'holes' as const })).toBe(true);
  });

  it('are listed alone while they are in trouble', () => {
    expect(matches({ ...feed, health: 'blocked' }, { ...all, show: 'trouble' })).toBe(true);
  });
});
