import { aReport, MemoryEventLog, MemorySnapshots, utcTimes } from '#testing';
import { everything } from '../notices/notice-filter.js';
import { FiresTooOften, firingOf, refuseTooOften } from './firing.js';

const { article, textHash, claim } = aReport();
const because = { article, textHash, claim };
const now = new Date('2031-05-20T09:30:00.000Z');
const looking = { now, times: utcTimes };

/** A log in which the ceasefire turned at each of these moments. */
async function turningAt(...moments: readonly string[]) {
  let learnt = new Date(0);
  const log = new MemoryEventLog(() => learnt);
  for (const [i, at] of moments.entries()) {
    learnt = new Date(at);
    const [from, value] = i % 2 === 0 ? ['proposed', 'agreed'] : ['agreed', 'proposed'];
    const data = { from, value, because, origins: 1, baseline: false };
    const fact = { type: 'outcome-status-changed.v1', happened: { at, precision: 'instant' }, data } as const;
    await log.append({ subject: 'outcome:ceasefire', expectedVersion: 'any', facts: [fact] });
  }
  return { entries: log.entries, snapshots: new MemorySnapshots() };
}

const times = (n: number, day: string) =>
  Array.from({ length: n }, (_, i) => `2031-05-${day}T08:00:00.${String(i).padStart(3, '0')}Z`);
const wish = { filter: everything };

describe('what a subscription would have told', () => {
  it('is counted on as many days of UTC as were asked for, today with them', async () => {
    const history = await turningAt(
      '2031-05-13T23:59:59.999Z',
      '2031-05-14T00:00:00.000Z',
      '2031-05-17T12:00:00.000Z',
      '2031-05-20T09:00:00.000Z',
    );
    const { perDay, fired } = await firingOf(history, wish, { ...looking, days: 7 });
    expect(perDay.map(({ day }) => day)).toEqual(['14', '15', '16', '17', '18', '19', '20'].map((day) => `2031-05-${day}`)); // oxfmt-ignore
    expect(perDay.map(({ count }) => count)).toEqual([1, 0, 0, 1, 0, 0, 1]);
    expect(fired).toHaveLength(3);
    expect((await firingOf(history, wish, { ...looking, days: 1 })).perDay).toEqual([{ day: '2031-05-20', count: 1 }]);
    expect((await firingOf(history, wish, { ...looking, days: 8 })).perDay[0]).toEqual({ day: '2031-05-13', count: 1 });
  });

  it('is counted by its filter alone', async () => {
    const history = await turningAt(...times(4, '19'));
    const { fired } = await firingOf(history, { filter: { kinds: [], to: ['agreed'] } }, looking);
    expect(fired.map(({ notice }) => notice.after)).toEqual(['agreed', 'agreed']);
  });

  it.each([1, 7, 30])('is judged by the same seven days where %d are looked at', async (days) => {
    const history = await turningAt(...times(500, '12'), ...times(80, '15'), ...times(60, '19'));
    const calm = await firingOf(history, wish, { ...looking, days });
    expect(calm).toMatchObject({ tooOften: false, rate: { days: 7, count: 140, most: 140 } });
    const wild = await firingOf(await turningAt(...times(80, '15'), ...times(61, '19')), wish, { ...looking, days });
    expect(wild).toMatchObject({ tooOften: true, rate: { count: 141, busiest: { day: '2031-05-15', count: 80 } } });
  });

  it('is judged by the messages that would have been sent, not by what changed', async () => {
    const history = await turningAt(...times(170, '19'), '2031-05-19T12:00:00.000Z');
    const cooled = await firingOf(history, { ...wish, cooldown: 60 }, looking);
    expect(cooled).toMatchObject({ tooOften: false, rate: { count: 3, busiest: { day: '2031-05-19', count: 3 } } });
    const night = { from: '07:00', to: '09:00' };
    expect(await firingOf(history, { ...wish, quiet: night }, looking)).toMatchObject({ rate: { count: 1 } });
  });

  it('is counted on the day on which it would have been sent, and what still rests is not counted yet', async () => {
    const quiet = { from: '20:00', to: '10:00' };
    const history = await turningAt('2031-05-13T21:00:00.000Z', '2031-05-18T21:00:00.000Z', '2031-05-20T08:00:00.000Z');
    const { perDay, fired } = await firingOf(history, { ...wish, quiet }, looking);
    expect(perDay.filter(({ count }) => count > 0).map(({ day }) => day)).toEqual(['2031-05-14', '2031-05-19']);
    expect(fired.map(({ at }) => at)).toEqual(['2031-05-14T10:00:00.000Z', '2031-05-19T10:00:00.000Z']);
  });

  it('is of digests the digests', async () => {
    const turns = ['18T09', '18T10', '18T11', '20T08', '20T09'].map((at) => `2031-05-${at}:00:00.000Z`);
    const { fired, rate } = await firingOf(await turningAt(...turns), { ...wish, digest: { every: 'day' } }, looking);
    expect(rate.count).toBe(2);
    expect(fired).toMatchObject([
      {
        at: '2031-05-19T08:00:00.000Z',
        notice: { kind: 'digest' },
        changes: [{ before: 'proposed', after: 'agreed' }],
      },
      { at: '2031-05-20T08:00:00.000Z', notice: { kind: 'digest' }, changes: [{ after: 'proposed' }] },
    ]);
  });

  it('names no busiest day where nothing was told', async () => {
    expect((await firingOf(await turningAt(), wish, looking)).rate).toMatchObject({ count: 0, busiest: null });
  });
});

describe('a subscription that would fire too often', () => {
  const judging = { ...looking, allTheSame: 'say so' };

  it('is refused with how often, on which day most, and how it is had all the same', async () => {
    const history = await turningAt(...times(80, '15'), ...times(90, '19'));
    const refusal = await refuseTooOften(history, wish, judging).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(FiresTooOften);
    expect(refusal).toMatchObject({
      code: 'fires-too-often',
      rate: { count: 170, busiest: { day: '2031-05-19', count: 90 } },
      message:
        'this would have fired 170 times in 7 days, 90 of them on 2031-05-19; narrow it, take a digest, or say so',
    });
  });

  it('is none that passes little, or that tells by digests', async () => {
    const history = await turningAt(...times(170, '19'));
    await refuseTooOften(history, { filter: { kinds: ['meeting'], to: [] } }, judging);
    await refuseTooOften(history, { ...wish, digest: { every: 'day' } }, judging);
    expect((await firingOf(history, { ...wish, digest: { every: 'day' } }, looking)).tooOften).toBe(false);
  });
});
