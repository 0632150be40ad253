/** The tally of the coverage: whatever becomes of an item counts once, in its hour, on either clock. */
import type { ArticleFact, Recorded } from '#core';
import { recorded } from '#testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { delaysOf, hoursOf, stepCount, stepsOf, totalsOf, type Period } from './coverage.js';
import { ItemIndex } from './item-index.js';
import { cellsOf, delayEdges, type ItemTimes } from './tally.js';

const at = (time: string) => `2031-05-01T${time}Z`;
const instant = (time: string) => ({ at: at(time), precision: 'instant' }) as const;

const item: ItemTimes = {
  discovered: Date.parse(at('12:10:00')),
  published: Date.parse(at('11:50:00')),
  judged: Date.parse(at('12:11:00')),
  baseline: false,
  kind: 'wire',
  verdict: 'relevant',
};
const valueOf = (part: string, times: Partial<ItemTimes>) =>
  cellsOf({ ...item, ...times }).find((cell) => cell.part === part && cell.clock === 'happened')?.value;

describe('what one item counts for', () => {
  it('counts in the hour of its publication on the one clock, and of its discovery on the other', () => {
    const hours = cellsOf(item).filter(({ part }) => part === 'verdict');
    expect(hours.map(({ clock, hour }) => [clock, new Date(hour * 3_600_000).toISOString().slice(11, 16)])).toEqual([
      ['happened', '11:00'],
      ['learnt', '12:00'],
    ]);
  });

  it.each([
    ['without a date', { published: null }],
    ['with a date ahead of its discovery', { published: Date.parse(at('18:00:00')) }],
    ['with a date before all dates', { published: -1 }],
  ])('%s counts in the hour of its discovery', (_what, times) => {
    const cells = cellsOf({ ...item, ...times }).filter(({ part }) => part === 'verdict');
    expect(new Set(cells.map(({ hour }) => hour)).size).toBe(1);
  });

  it('is coverage of its kind of source only when it is about the summit, as a copy too', () => {
    expect([valueOf('kind', {}), valueOf('kind', { verdict: 'copy' })]).toEqual(['wire', 'wire']);
    expect(valueOf('kind', { verdict: 'not-relevant' })).toBeUndefined();
  });

  it('took as long as from its publication to its judgement', () => {
    const bin = Number(valueOf('delay', {}));
    expect([delayEdges[bin - 1], delayEdges[bin]]).toEqual([1200, 1800]);
    expect(valueOf('delay', { judged: item.published })).toBe('0');
    expect(valueOf('delay', { published: 1 })).toBe(String(delayEdges.length));
  });

  it.each([
    ['unread', { judged: null, baseline: true }],
    ['baseline', { baseline: true }],
    ['undated', { published: null }],
  ])('has no delay of its own while it is %s', (why, times) => {
    expect(valueOf('delay', times)).toBe(why);
  });

  it('has edges that rise', () => {
    expect(delayEdges).toEqual([...delayEdges].sort((a, b) => a - b));
  });
});

describe('the steps of a period', () => {
  const period = (hours: number, step?: Period['step']) => {
    const from = Date.parse('2031-05-01T09:30:00Z');
    return hoursOf({ clock: 'happened', from, to: from + hours * 3_600_000, ...(step && { step }) });
  };
  const dayOf = (hour: number) => new Date(hour * 3_600_000).toUTCString().slice(0, 22);

  it.each([
    [1, 'hour'],
    [90, 'hour'],
    [300, 'six-hours'],
    [24 * 60, 'day'],
    [24 * 300, 'week'],
    [24 * 3000, 'week'],
  ])('of %i hours are as short as a chart bears', (hours, name) => {
    expect(period(hours).name).toBe(name);
  });

  it('hold the whole period, from midnight and from Monday on', () => {
    const [day, week] = [period(30, 'day'), period(30, 'week')];
    expect([dayOf(day.from), dayOf(day.to)]).toEqual(['Thu, 01 May 2031 00:00', 'Sat, 03 May 2031 00:00']);
    expect([dayOf(week.from), stepCount(week)]).toEqual(['Mon, 28 Apr 2031 00:00', 1]);
  });

  it('are one at least', () => {
    expect(stepCount(period(0))).toBe(1);
  });
});

describe('how long it took', () => {
  const counted = (bins: Readonly<Record<string, number>>) =>
    Object.entries(bins).map(([value, n]) => ({ part: 'delay', step: 0, value, n }) as const);

  it('is told by the middle and by all but the slowest twentieth, within their bins by proportion', () => {
    // 0–5 s: 50, 5–10 s: 45, 10–15 s: 5.
    expect(delaysOf(counted({ 0: 50, 1: 45, 2: 5 }))).toMatchObject({ measured: 100, p50: 5, p95: 10 });
    expect(delaysOf(counted({ 1: 10 }))).toMatchObject({ p50: 7.5, p95: 9.75 });
  });

  it('adds up over the steps, and names what has no delay', () => {
    const told = delaysOf([...counted({ 3: 1, unread: 2 }), ...counted({ 3: 1, baseline: 7, undated: 1 })]);
    expect(told).toMatchObject({ measured: 2, unread: 2, baseline: 7, undated: 1 });
    expect(told.bins[3]).toEqual({ from: 15, to: 20, items: 2 });
  });

  it('is not told of nothing, nor beyond the last edge', () => {
    expect(delaysOf([])).toMatchObject({ measured: 0, p50: null, p95: null });
    expect(delaysOf(counted({ 0: 60, [delayEdges.length]: 40 }))).toMatchObject({ p95: null });
  });
});

describe('the tally of the index', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tally-'));
  let index: ItemIndex;
  let position = 0;
  beforeEach(() => {
    position = 0;
    index = new ItemIndex(
      join(folder, `${expect.getState().currentTestName ?? ''}.sqlite`.replaceAll(/\W+/g, '-')),
      's',
      0,
    );
  });
  afterEach(() => {
    index.close();
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const fact = (id: string, time: string, told: Pick<ArticleFact, 'type' | 'data'>): Recorded => {
    const whole = { ...told, happened: instant(time) } as ArticleFact;
    return { ...recorded(whole, { position: (position += 1), subject: `article:${id}` }), learntAt: at(time) };
  };
  const discovered = (id: string, time: string, publishedAt: string, baseline = false) =>
    fact(id, time, {
      type: 'article-discovered.v1',
      data: {
        ...{ url: `https://news.example/${id}`, feed: 'wire', title: 'Talks', summary: '', lang: 'en', baseline },
        ...{ publisher: { name: 'Wire', kind: 'wire' }, publishedAt },
      },
    });
  const judged = (id: string, time: string, score: number) => [
    fact(id, time, {
      type: 'article-read.v1',
      data: { textHash: `hash-${id}`, pageHash: 'page', words: 100 } as never,
    }),
    fact(id, time, {
      type: 'article-judged.v1',
      data: { relevant: score > 4, score, threshold: 4, because: [], basis: 'text' } as never,
    }),
  ];
  const told = (clock: Period['clock'] = 'learnt') => {
    const span = index.tally.span(clock)!;
    const hours = { clock, from: span.first, to: span.last + 1, step: 1 };
    const counted = index.tally.count(hours);
    return { counted, steps: stepsOf(counted, hours), verdicts: totalsOf(counted, 'verdict') };
  };

  it('counts an item once, whatever it goes through', () => {
    index.apply([discovered('a', '10:00:00', at('09:59:00'))]);
    expect(told().verdicts).toEqual({ pending: 1 });
    index.apply(judged('a', '10:01:00', 7));
    expect(told().verdicts).toEqual({ relevant: 1 });
    index.apply([fact('a', '10:01:00', { type: 'article-recognised-as-copy.v1', data: { origin: 'b' } as never })]);
    expect([told().verdicts, totalsOf(told().counted, 'kind')]).toEqual([{ copy: 1 }, { wire: 1 }]);
  });

  it('measures up to the first judgement, and leaves out what was there before', () => {
    index.apply([discovered('a', '10:00:00', at('09:59:00')), discovered('b', '10:00:00', at('01:00:00'), true)]);
    index.apply([...judged('a', '10:00:30', 7), ...judged('b', '10:00:30', 7), ...judged('a', '23:00:00', 9)]);
    const delays = delaysOf(told().counted);
    expect(delays).toMatchObject({ measured: 1, baseline: 1, unread: 0 });
    expect(delays.p95).toBeGreaterThan(60);
    expect(delays.p95).toBeLessThanOrEqual(120);
  });

  it('lays items out by hours, and counts what lies beside the period', () => {
    index.apply([
      discovered('a', '13:00:00', at('09:00:00')),
      discovered('b', '13:00:00', at('09:30:00')),
      discovered('c', '13:00:00', at('12:30:00')),
    ]);
    const { steps } = told('happened');
    expect(steps.map(({ at: begin, verdicts }) => [begin.slice(11, 13), verdicts.pending ?? 0])).toEqual([
      ['09', 2],
      ['10', 0],
      ['11', 0],
      ['12', 1],
    ]);
    const span = index.tally.span('happened')!;
    const middle = { clock: 'happened', from: span.first + 1, to: span.first + 2, step: 1 } as const;
    expect(index.tally.beside(middle)).toEqual({ before: 2, after: 1 });
  });

  it('has no span while there is nothing', () => {
    expect(index.tally.span('learnt')).toBeUndefined();
  });
});
