import { aFollowUp, anArticle, anOutcome, aReaction, aReport, hoursLater, someFindings } from '#testing';
import fc from 'fast-check';
import { meetingStatuses, outcomeStatuses, stances, type Findings } from '../findings/finding.js';
import type { MatterKind } from '../findings/matters.js';
import { standingOf } from './policy.js';
import type { Report } from './report.js';

/** `by` names the publisher; in capitals it is a government, and with a question mark its reader is not sure. */
interface Said {
  readonly value: string;
  readonly by: string;
  readonly hour: number;
  readonly origin?: string;
}

function said(kind: MatterKind, { value, by, hour, origin }: Said): Report {
  const name = by.replace('?', '');
  const publisher = { name, kind: name === name.toUpperCase() ? 'government' : 'newspaper' } as const;
  const id = `${name}-${hour}`;
  const article = anArticle({ id, publisher, publishedAt: hoursLater(hour) });
  return aReport({ article, origin: origin ?? id, findings: claim(kind, value, by !== name) });
}

function claim(kind: MatterKind, value: string, isDoubtful: boolean): Findings {
  const doubt = isDoubtful ? ({ doubtful: true } as const) : {};
  const outcomes = outcomeStatuses.flatMap((status) => (status === value ? anOutcome({ status, ...doubt }) : []));
  const followUps = meetingStatuses.flatMap((status) => (status === value ? aFollowUp({ status, ...doubt }) : []));
  const reactions = stances.flatMap((stance) => (stance === value ? aReaction({ stance, ...doubt }) : []));
  return someFindings(kind === 'outcome' ? { outcomes } : kind === 'meeting' ? { followUps } : { reactions });
}

/** “status publisher, …”, an hour apart. */
const line = (kind: MatterKind, text: string) =>
  text.split(', ').map((part, hour) => {
    const [value = '', by = ''] = part.split(' ');
    return said(kind, { value, by, hour });
  });
const outcome = (text: string) => standingOf('outcome', line('outcome', text));
const meeting = (text: string) => standingOf('meeting', line('meeting', text));

describe('the standing of a matter', () => {
  it('is none without a report, and the first report gives the first status', () => {
    expect(standingOf('outcome', [])).toBeNull();
    expect(outcome('proposed ann')).toMatchObject({ value: 'proposed', since: hoursLater(0), against: [] });
  });

  it('keeps each turn with the report that brought it', () => {
    const turns = outcome('proposed ann, agreed ben, agreed cyd')?.history.map(({ value, at }) => [value, at]);
    expect(turns).toEqual([['proposed', hoursLater(0)], ['agreed', hoursLater(1)]]); // oxfmt-ignore
  });

  it('is not undone by a status of lower rank, whoever says it', () => {
    expect(outcome('agreed ann, proposed ben, proposed cyd, proposed GOV')?.value).toBe('agreed');
    expect(meeting('held ann, cancelled ben, cancelled cyd')?.value).toBe('held');
  });

  it('passes to a status that as many origins back, two being enough', () => {
    expect(outcome('agreed ann, denied ben')?.value).toBe('denied');
    expect(outcome('agreed ann, agreed ben, denied cyd')?.value).toBe('agreed');
    expect(outcome('agreed ann, agreed ben, agreed dee, denied cyd, denied eve')?.value).toBe('denied');
  });

  it('wants a third of the origins of an outcome that many report', () => {
    const seven = 'ann ben cyd dee eve fay gus'.split(' ');
    const all = (kind: string) => seven.map((by) => `${kind} ${by}`).join(', ');
    expect(outcome(`${all('agreed')}, denied hal, denied ida`)?.value).toBe('agreed');
    expect(outcome(`${all('agreed')}, denied hal, denied ida, denied jon`)?.value).toBe('denied');
    expect(meeting(`${all('announced')}, held hal, held ida`)?.value).toBe('held');
  });

  it('does not count one publisher or one text twice', () => {
    expect(outcome('agreed ann, agreed ben, denied cyd, denied cyd')?.value).toBe('agreed');
    const copied = [
      ...line('outcome', 'agreed ann, agreed ben, denied cyd'),
      said('outcome', { value: 'denied', by: 'dee', hour: 5, origin: 'cyd-2' }),
    ];
    expect(standingOf('outcome', copied)?.value).toBe('agreed');
  });

  it('passes on one word of a primary source', () => {
    expect(outcome('proposed ann, proposed ben, agreed GOV')?.value).toBe('agreed');
    expect(outcome('agreed ann, agreed ben, denied GOV')?.value).toBe('denied');
  });

  it('wants two origins against the word of a primary source, be it word against word', () => {
    expect(outcome('agreed GOV, denied ann')).toMatchObject({ value: 'agreed', against: [{ value: 'denied' }] });
    expect(outcome('agreed GOV, denied OTHER')).toMatchObject({ value: 'agreed', against: [{ value: 'denied' }] });
    expect(outcome('agreed GOV, denied OTHER, denied ann')?.value).toBe('denied');
  });

  it('lets a primary source take back its own word', () => {
    expect(meeting('announced GOV, announced ann, cancelled GOV')?.value).toBe('cancelled');
    expect(meeting('announced GOV, announced OTHER, cancelled GOV')?.value).toBe('announced');
  });

  it('can be announced anew after it was put off or refused', () => {
    for (const end of ['postponed', 'cancelled', 'rejected']) {
      expect(meeting(`announced ann, ${end} ben, announced cyd`)?.value).toBe('announced');
      expect(meeting(`announced ann, ${end} ben, proposed cyd`)?.value).toBe(end);
    }
  });
});

describe('what its reader is not sure of', () => {
  it('gives no first status, however many say it, until somebody is sure', () => {
    expect(outcome('agreed ann?, agreed ben?, agreed GOV?')).toBeNull();
    expect(outcome('agreed ann?, agreed ben')).toMatchObject({ value: 'agreed', since: hoursLater(1) });
    expect(outcome('agreed ann?, denied ben')).toMatchObject({ value: 'denied', since: hoursLater(1), against: [] });
  });

  it('turns nothing and stands against nothing, also in the words of a primary source', () => {
    expect(outcome('agreed ann, denied ben?, denied cyd?')).toMatchObject({ value: 'agreed', against: [] });
    expect(outcome('agreed ann, denied GOV?')).toMatchObject({ value: 'agreed', against: [] });
    expect(standingOf('reaction', line('reaction', 'positive ann, negative ben?'))?.value).toBe('positive');
  });

  it('backs what another is sure of', () => {
    expect(outcome('agreed ann, agreed ben?')?.support).toHaveLength(2);
    expect(outcome('agreed ann, agreed ben?, denied cyd')?.value).toBe('agreed');
    expect(outcome('agreed ann, agreed ben, denied cyd?, denied dee')?.value).toBe('denied');
    expect(outcome('agreed ann, agreed ben, denied dee, denied cyd?')?.value).toBe('agreed');
  });
});

describe('an article that says two things of one matter', () => {
  const twice = (first: readonly string[], second: readonly string[]) => {
    const outcomes = [
      anOutcome({ status: 'agreed', attributedTo: first, start: 0 }),
      anOutcome({ status: 'denied', attributedTo: second, start: 50 }),
    ];
    const parts = outcomes.map((finding) => aReport({ findings: someFindings({ outcomes: [finding] }) }));
    return standingOf('outcome', parts);
  };

  it('is one voice: its first word counts, and the other stands against it', () => {
    expect(twice([], [])).toMatchObject({ value: 'agreed', against: [{ value: 'denied' }] });
  });

  it('is taken at its own word before the words it passes on', () => {
    expect(twice(['Pavel Orlov'], [])).toMatchObject({ value: 'denied', against: [{ value: 'agreed' }] });
  });
});

describe('a contradiction', () => {
  it('is open while an opposite report stands beside the status', () => {
    expect(outcome('agreed ann, agreed ben, denied cyd')?.against.map(({ value }) => value)).toEqual(['denied']);
    expect(outcome('agreed ann, progress ben')?.against).toEqual([]);
  });

  it('ends 36 hours before the status began', () => {
    const at = (hour: number) =>
      standingOf('outcome', [
        said('outcome', { value: 'agreed', by: 'ann', hour: 0 }),
        said('outcome', { value: 'denied', by: 'GOV', hour }),
      ]);
    expect(at(36)?.against).toHaveLength(1);
    expect(at(37)?.against).toHaveLength(0);
  });

  it('is none between two stances of one actor: people change their minds', () => {
    const stance = standingOf('reaction', line('reaction', 'positive ann, negative ben'));
    expect(stance).toMatchObject({ value: 'negative', against: [] });
  });
});

describe('a primary source', () => {
  const inOwnWords = (via: string | null, speech: 'direct' | 'indirect') => {
    const own = aReaction({ stance: 'negative', speech, via });
    const article = anArticle({ id: 'own', publishedAt: hoursLater(9) });
    const reports = line('reaction', 'positive ann, positive ben');
    return standingOf('reaction', [...reports, aReport({ article, findings: someFindings({ reactions: [own] }) })]);
  };

  it('is an actor quoted at first hand, not one whose words are passed on', () => {
    expect(inOwnWords(null, 'direct')?.value).toBe('negative');
    expect(inOwnWords(null, 'indirect')?.value).toBe('positive');
    expect(inOwnWords('a rival paper', 'direct')?.value).toBe('positive');
  });
});

describe('the policy', () => {
  const report = (kind: MatterKind, values: readonly string[]) =>
    fc
      .record({
        value: fc.constantFrom(...values),
        by: fc.constantFrom('ann', 'ben', 'cyd', 'GOV', 'OTHER'),
        hour: fc.integer({ min: 0, max: 60 }),
      })
      .map((words) => said(kind, { ...words, origin: `text ${words.hour % 3}` }));
  const reports = fc.oneof(
    fc.tuple(fc.constant('outcome' as const), fc.array(report('outcome', outcomeStatuses), { maxLength: 12 })),
    fc.tuple(fc.constant('meeting' as const), fc.array(report('meeting', meetingStatuses), { maxLength: 12 })),
  );
  const shuffled = reports.chain(([kind, list]) =>
    fc.record({
      kind: fc.constant(kind),
      list: fc.constant(list),
      other: fc.shuffledSubarray(list, { minLength: list.length }),
    }),
  );

  it('does not depend on the order in which reports arrived', () => {
    fc.assert(
      fc.property(shuffled, ({ kind, list, other }) => {
        expect(standingOf(kind, other)).toEqual(standingOf(kind, list));
      }),
    );
  });

  it('never says what no report says, and holds nothing against itself', () => {
    fc.assert(
      fc.property(reports, ([kind, list]) => {
        const standing = standingOf(kind, list);
        expect(standing === null).toBe(list.length === 0);
        if (standing === null) return;
        expect(list).toContain(standing.because);
        expect(standing.history.at(-1)).toMatchObject({ value: standing.value, at: standing.since });
        expect(standing.against.map(({ value }) => value)).not.toContain(standing.value);
      }),
    );
  });
});
