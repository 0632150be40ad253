import { aFollowUp, anArticle, aQuotation, aReport, hoursLater, someFindings } from '#testing';
import fc from 'fast-check';
import { meetingStatuses, type Due, type MeetingStatus } from '../findings/finding.js';
import { isOverdue, standingOf, type Standing } from './policy.js';
import type { Report } from './report.js';
import { canFollow } from './transitions.js';

/** The talks are on 10 May; `may(12, 14)` is from the 12th to the 14th. */
const may = (from: number, to = from): Due => ({ from: `2031-05-${from}`, to: `2031-05-${to}` });

interface Said {
  readonly value: MeetingStatus;
  /** Day of May on which it was published, at noon. */
  readonly on: number;
  /** Publisher; in capitals a government. */
  readonly by?: string;
  readonly due?: Due;
  readonly attributedTo?: readonly string[];
  readonly origin?: string;
}

function said({ value, on, by = 'ann', due, attributedTo = [], origin }: Said): Report {
  const id = `${by}-${on}-${value}`;
  const publisher = { name: by, kind: by === by.toUpperCase() ? 'government' : 'newspaper' } as const;
  const article = anArticle({ id, publisher, publishedAt: hoursLater((on - 10) * 24) });
  const when = due === undefined ? null : `${due.from}–${due.to}`;
  const followUps = [aFollowUp({ status: value, when, attributedTo, ...(due === undefined ? {} : { due }) })];
  const report = aReport({ article, origin: origin ?? id, findings: someFindings({ followUps }) });
  return { ...report, at: article.publishedAt ?? report.at };
}

const standing = (...all: readonly Said[]) => standingOf('meeting', all.map(said))!;
const life = ({ history }: Standing) => history.map(({ value }) => value).join(' ');

describe('a meeting through its life', () => {
  it('goes from a proposal to the day on which it was held', () => {
    const all = standing(
      { value: 'proposed', on: 11 },
      { value: 'expected', on: 12, due: may(12, 30) },
      { value: 'announced', on: 13, due: may(19, 25) },
      { value: 'confirmed', on: 15, due: may(22) },
      { value: 'held', on: 22, due: may(22) },
    );
    expect(life(all)).toBe('proposed expected announced confirmed held');
    expect(all).toMatchObject({ episode: 1, plan: { due: may(22) } });
  });

  it('narrows its days as reports become definite', () => {
    const all = standing(
      { value: 'announced', on: 11, due: may(11, 25) },
      { value: 'announced', on: 12, by: 'ben', due: may(19, 25) },
      { value: 'announced', on: 13, by: 'cyd', due: may(20) },
    );
    expect(all.plan).toMatchObject({ due: may(20), because: { article: { id: 'cyd-13-announced' } } });
  });

  it('is rescheduled when it is announced for other days, and both days are cited', () => {
    const all = standing(
      { value: 'announced', on: 11, due: may(20) },
      { value: 'announced', on: 14, by: 'ben', due: may(27) },
    );
    expect(life(all)).toBe('announced rescheduled');
    expect(all.plan?.due).toEqual(may(27));
    expect(all.history[1]).toMatchObject({
      due: may(27),
      because: { article: { id: 'ben-14-announced' } },
      instead: { due: may(20), because: { article: { id: 'ann-11-announced' } } },
    });
    expect(all.support.map(({ article }) => article.id)).toEqual(['ben-14-announced']);
  });

  it('is rescheduled against two origins only by two', () => {
    const two: Said[] = [
      { value: 'confirmed', on: 11, due: may(20) },
      { value: 'confirmed', on: 12, by: 'ben', due: may(20) },
      { value: 'confirmed', on: 13, by: 'cyd', due: may(27) },
    ];
    expect(standing(...two).value).toBe('confirmed');
    expect(standing(...two, { value: 'announced', on: 14, by: 'dee', due: may(27) }).value).toBe('rescheduled');
  });

  it('is not rescheduled by vague words, nor before it is arranged', () => {
    expect(life(standing({ value: 'announced', on: 11, due: may(14) }, { value: 'announced', on: 13, by: 'ben', due: may(16, 31) }))).toBe('announced'); // oxfmt-ignore
    expect(life(standing({ value: 'expected', on: 11, due: may(14) }, { value: 'announced', on: 12, by: 'ben', due: may(20) }))).toBe('expected announced'); // oxfmt-ignore
  });

  it('is rescheduled once a new day is named after it was put off, or as it is', () => {
    const planned: Said = { value: 'announced', on: 11, due: may(14) };
    const off: Said = { value: 'postponed', on: 12, by: 'ben' };
    const all = standing(planned, off, { value: 'announced', on: 13, by: 'cyd', due: may(21) });
    expect(life(all)).toBe('announced postponed rescheduled');
    expect(standing(planned, off).plan).toBeNull();
    expect(life(standing(planned, { ...off, due: may(21) }))).toBe('announced rescheduled');
    expect(life(standing(planned, { ...off, due: may(14) }))).toBe('announced postponed');
  });

  it('is rescheduled again to yet other days', () => {
    const [one, two, three] = [may(14), may(21), may(28)];
    const by = ['ann', 'ben', 'cyd'];
    const all = standing(
      ...[one, two, three].map((due, i): Said => ({ value: 'announced', on: 11 + i, by: by[i]!, due })),
    );
    expect(life(all)).toBe('announced rescheduled rescheduled');
    expect(all.history[2]?.instead?.due).toEqual(two);
  });
});

describe('the next meeting of the same people', () => {
  const held: Said = { value: 'held', on: 14 };

  it('begins with a day after the one that was held', () => {
    const all = standing({ value: 'announced', on: 11, due: may(14) }, held, {
      value: 'announced',
      on: 15,
      due: may(22),
    });
    expect(all).toMatchObject({ value: 'announced', episode: 2, plan: { due: may(22) } });
    expect(all.earlier.map(life)).toEqual(['announced held']);
    expect(all.reports).toHaveLength(1);
  });

  it('does not begin without a day, nor with vague words right after', () => {
    expect(standing(held, { value: 'announced', on: 15, by: 'ben' }).episode).toBe(1);
    expect(standing(held, { value: 'expected', on: 14, by: 'ben', due: may(14, 28) }).episode).toBe(1);
    expect(standing(held, { value: 'expected', on: 15, by: 'ben', due: may(15, 28) }).episode).toBe(2);
  });

  it('leaves late news to the one before', () => {
    const next: Said = { value: 'announced', on: 15, due: may(22) };
    const all = standing(
      held,
      next,
      { value: 'held', on: 16, by: 'ben' },
      { value: 'held', on: 17, by: 'cyd', due: may(14) },
    );
    expect(all).toMatchObject({ value: 'announced', episode: 2 });
    expect(all.earlier[0]?.support).toHaveLength(3);
    expect(standing(held, next, { value: 'held', on: 22, by: 'ben' }).value).toBe('held');
  });

  it('begins as well where nothing was heard of the one before for more than a day', () => {
    const one: Said = { value: 'announced', on: 11, due: may(14) };
    expect(standing(one, { value: 'announced', on: 17, by: 'ben', due: may(22) })).toMatchObject({ episode: 2 });
    expect(standing(one, { value: 'announced', on: 15, by: 'ben', due: may(22) }).value).toBe('rescheduled');
  });

  it('can be told in one article with the one before', () => {
    const followUps = [
      aFollowUp({ status: 'held', due: may(10), start: 0 }),
      aFollowUp({ status: 'announced', due: may(20), when: '20 May', start: 50 }),
    ];
    const parts = followUps.map((finding) => aReport({ findings: someFindings({ followUps: [finding] }) }));
    expect(standingOf('meeting', parts)).toMatchObject({ episode: 2, earlier: [{ value: 'held' }] });
  });
});

describe('silence', () => {
  it('makes a meeting overdue and never held', () => {
    const planned = standing({ value: 'announced', on: 11, due: may(14) });
    const at = (now: string, { value, plan }: Standing = planned) => isOverdue({ value, due: plan?.due ?? null }, now);
    expect(at('2031-05-15T23:00:00Z')).toBe(false);
    expect(at('2031-05-16T00:00:00Z')).toBe(true);
    expect(at('2031-05-16T00:00:00Z', standing({ value: 'announced', on: 11 }))).toBe(false);
    expect(at('2031-05-16T00:00:00Z', standing({ value: 'held', on: 14, due: may(14) }))).toBe(false);
  });
});

describe('whoever said it', () => {
  const [orlov, whitfield] = [['Pavel Orlov'], ['Clara Whitfield']];

  it('takes a word back: a publisher its own, and people theirs', () => {
    const two = (attributedTo: readonly string[] = []): Said[] =>
      ['ann', 'ben'].map((by, i) => ({ value: 'confirmed', on: 11 + i, by, attributedTo }));
    expect(standing(...two(), { value: 'cancelled', on: 13, by: 'cyd' }).value).toBe('confirmed');
    expect(standing(...two(), { value: 'cancelled', on: 13, by: 'ann' }).value).toBe('cancelled');
    expect(standing(...two(orlov), { value: 'cancelled', on: 13, by: 'cyd', attributedTo: orlov }).value).toBe(
      'cancelled',
    );
    expect(standing(...two(orlov), { value: 'cancelled', on: 13, by: 'cyd', attributedTo: whitfield }).value).toBe('confirmed'); // oxfmt-ignore
  });

  it('corrects within 36 hours what was never so', () => {
    const early: Said[] = [
      { value: 'confirmed', on: 11 },
      { value: 'held', on: 12, by: 'ben' },
    ];
    expect(life(standing(...early, { value: 'cancelled', on: 13, by: 'ben' }))).toBe('confirmed cancelled');
    expect(life(standing(...early, { value: 'cancelled', on: 15, by: 'ben' }))).toBe('confirmed held');
  });

  it('leaves nothing of what was corrected to those who copied it, and corrects nothing by a copy’s date', () => {
    const held: Said = { value: 'held', on: 12, by: 'ben' };
    const copy = (on: number): Said => ({ value: 'held', on, by: 'copyist', origin: 'ben-12-held' });
    const early: Said[] = [{ value: 'confirmed', on: 11 }, held];
    const soon = standing(...early, { value: 'cancelled', on: 13, by: 'ben' }, copy(13));
    expect(life(soon)).toBe('confirmed cancelled');
    const attributed = { attributedTo: ['Pavel Orlov'] };
    const late: Said[] = [
      { ...held, ...attributed },
      { ...copy(16), ...attributed },
    ];
    expect(life(standing(...late, { value: 'cancelled', on: 17, by: 'ben', ...attributed }))).toBe('held');
  });

  it('ends a contradiction that it opened', () => {
    const open = [{ value: 'confirmed', on: 11 }, { value: 'confirmed', on: 11, by: 'ben' }, { value: 'cancelled', on: 12, by: 'cyd' }] as const; // oxfmt-ignore
    expect(standing(...open).against).toHaveLength(1);
    expect(standing(...open, { value: 'confirmed', on: 13, by: 'cyd' }).against).toEqual([]);
  });

  it('is overtaken when two origins say the opposite long after, unless it is a primary source', () => {
    const later = ['dee', 'eve'].map((by): Said => ({ value: 'confirmed', on: 14, by }));
    const first: Said[] = ['ann', 'ben'].map((by) => ({ value: 'confirmed', on: 11, by }));
    const against = (by: string, ...more: Said[]) =>
      standing(...first, { value: 'confirmed', on: 11, by: 'GOV' }, { value: 'cancelled', on: 12, by }, ...more)
        .against;
    expect(against('cyd')).toHaveLength(1);
    expect(against('cyd', ...later)).toEqual([]);
    expect(against('OTHER', ...later)).toHaveLength(1);
  });

  it('is a primary source where one who takes part says it in quotation marks', () => {
    const own = (speaker: string, kind: 'direct' | 'mixed' = 'direct', end = 28) => {
      const findings = someFindings({
        followUps: [aFollowUp({ status: 'cancelled', attributedTo: [speaker] })],
        quotes: [aQuotation({ speaker, kind, start: 22, end })],
      });
      const word = aReport({ article: anArticle({ id: 'z', publishedAt: hoursLater(90) }), findings });
      const two = ['ann', 'ben'].map((by): Said => ({ value: 'announced', on: 11, by }));
      return standingOf('meeting', [...two.map(said), word])?.value;
    };
    expect(own('Pavel Orlov')).toBe('cancelled');
    expect(own('Pavel Orlov', 'mixed')).toBe('announced');
    expect(own('Pavel Orlov', 'direct', 25)).toBe('announced');
    expect(own('Iryna Bondar')).toBe('announced');
  });
});

describe('the policy of meetings', () => {
  const anyDue = fc.option(
    fc.tuple(fc.integer({ min: 10, max: 28 }), fc.constantFrom(0, 0, 2)).map(([day, more]) => may(day, day + more)),
    { nil: undefined },
  );
  const one = fc
    .record({
      value: fc.constantFrom(...meetingStatuses),
      on: fc.integer({ min: 10, max: 30 }),
      by: fc.constantFrom('ann', 'ben', 'cyd', 'dee', 'GOV', 'OTHER'),
      due: anyDue,
      attributedTo: fc.constantFrom([], [], ['Pavel Orlov'], ['Clara Whitfield']),
    })
    .map(({ due, ...rest }): Said => (due === undefined ? rest : { ...rest, due }));
  const many = fc.uniqueArray(one, { maxLength: 14, selector: ({ by, on, value }) => `${by} ${on} ${value}` });
  const shuffled = many.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );

  it('gives the same standing for any order of arrival', () => {
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(standingOf('meeting', other.map(said))).toEqual(standingOf('meeting', list.map(said)));
      }),
    );
  });

  it('takes only turns that may follow, each with its report, and gives every report to one meeting', () => {
    fc.assert(
      fc.property(many, (list) => {
        const last = standingOf('meeting', list.map(said));
        const all = last === null ? [] : [...last.earlier, last];
        for (const { history } of all) {
          history.slice(1).forEach(({ value, because }, i) => {
            expect(canFollow('meeting', history[i]!.value, value)).toBe(true);
            expect(list.map(said)).toContainEqual(because);
          });
        }
        const given = all.flatMap(({ reports }) => reports).length;
        expect(given).toBeLessThanOrEqual(list.length);
      }),
    );
  });

  it('is not moved by a copy, however late', () => {
    const copied = fc.tuple(many, fc.nat(), fc.integer({ min: 0, max: 20 }));
    fc.assert(
      fc.property(copied, ([list, pick, later]) => {
        const original = list[pick % Math.max(1, list.length)];
        if (original === undefined) return;
        const origin = said(original).article.id;
        const copy = said({ ...original, by: 'copyist', on: original.on + later, origin });
        const shape = (reports: readonly Report[]) => {
          const last = standingOf('meeting', reports);
          return last && [...last.earlier, last].map(({ value, since, plan }) => ({ value, since, due: plan?.due }));
        };
        expect(shape([...list.map(said), copy])).toEqual(shape(list.map(said)));
      }),
    );
  });
});
