import { aReport, hoursLater, recorded } from '#testing';
import type { Recorded } from '../event.js';
import { orderFor } from '../summit/order.js';
import { undoingOf } from '../summit/undoing.js';
import { decisionsView } from '../views/decisions.js';
import type { Decisions } from './decisions.js';
import type { RulingFact } from './events.js';

const { origin, textHash, baseline, article, claim, at } = aReport();
const said = { value: 'agreed', at, article, origin, textHash, baseline, claim };
const talks = 'meeting:talks.a.b';
const subjects = { claim: 'ruling:claim/a.1', matter: `ruling:matter/${talks}`, source: 'ruling:source/the courier' };

/** What these facts on one subject leave, each given by another person an hour later. */
function after(subject: string, ...facts: readonly Pick<RulingFact, 'type' | 'data'>[]): Decisions {
  const events = facts.map((fact, i) => {
    const happened = { at: hoursLater(i), precision: 'instant' } as const;
    return recorded({ ...fact, happened } as RulingFact, { subject, version: i + 1 });
  });
  return events.reduce<Decisions | undefined>((doc, event) => decisionsView.evolve(doc, event, subject), undefined)!;
}

const who = (by: string) => ({ by, reason: `${by} was there` });
const ends = ({ decisions }: Decisions) => decisions.map(({ type, ended }) => [type, ended?.by ?? null]);

describe('what people decided', () => {
  it('is kept when it is taken back, with who did so and why', () => {
    const doc = after(
      subjects.source,
      { type: 'source-muted.v1', data: { source: 'the courier', ...who('Runa') } },
      { type: 'source-unmuted.v1', data: { source: 'the courier', ...who('Tove') } },
      { type: 'source-muted.v1', data: { source: 'the courier', ...who('Ines') } },
    );
    expect(ends(doc)).toEqual([
      ['source-muted.v1', 'Tove'],
      ['source-muted.v1', null],
    ]);
    expect(doc.decisions[0]).toMatchObject({ at: hoursLater(0), version: 1, ended: { reason: 'Tove was there' } });
    expect(doc).toMatchObject({ subject: subjects.source, version: 3 });
  });

  it('ends by another decision in its place, and by none about something else', () => {
    const changed = after(
      subjects.claim,
      { type: 'finding-confirmed.v1', data: { said, ...who('Runa') } },
      { type: 'finding-rejected.v1', data: { said, ...who('Tove') } },
    );
    expect(ends(changed)).toEqual([
      ['finding-confirmed.v1', 'Tove'],
      ['finding-rejected.v1', null],
    ]);
    const beside = after(
      subjects.matter,
      { type: 'contradiction-settled.v1', data: { matter: talks, value: 'held', ...who('Runa') } },
      { type: 'matters-merged.v1', data: { matter: talks, into: 'meeting:meeting.a.b', ...who('Tove') } },
      { type: 'settlement-lifted.v1', data: { matter: talks, ...who('Ines') } },
    );
    expect(ends(beside)).toEqual([
      ['contradiction-settled.v1', 'Ines'],
      ['matters-merged.v1', null],
    ]);
  });

  it('keeps the parts of a matter apart: each is taken back by itself', () => {
    const split = (part: string, by: string) =>
      ({ type: 'matter-split.v1', data: { matter: talks, part, reports: [said], ...who(by) } }) as const;
    const lifted = { type: 'matter-split-lifted.v1', data: { matter: talks, part: 'one', ...who('Ines') } } as const;
    expect(ends(after(subjects.matter, split('one', 'Runa'), split('two', 'Tove'), lifted))).toEqual([
      ['matter-split.v1', 'Ines'],
      ['matter-split.v1', null],
    ]);
  });

  it('counts an event once that is delivered twice', () => {
    const muted = { type: 'source-muted.v1', data: { source: 'the courier', ...who('Runa') } } as const;
    const doc = after(subjects.source, muted);
    const happened = { at: hoursLater(9), precision: 'instant' } as const;
    const again = recorded({ ...muted, happened }, { subject: subjects.source, version: 1 }) as Recorded;
    expect(decisionsView.evolve(doc, again, subjects.source)).toEqual(doc);
  });

  it('is taken back by an order on the same subject, unless it has ended', () => {
    const docs = [
      after(subjects.claim, { type: 'finding-rejected.v1', data: { said, ...who('Runa') } }),
      after(subjects.source, { type: 'source-muted.v1', data: { source: 'the courier', ...who('Runa') } }),
      after(subjects.source, {
        type: 'source-made-never-sole.v1',
        data: { source: 'the courier', ...who('Runa') },
      }),
      after(
        subjects.matter,
        { type: 'matters-merged.v1', data: { matter: talks, into: 'meeting:x', ...who('Runa') } },
        { type: 'matter-split.v1', data: { matter: talks, part: 'one', reports: [said], ...who('Tove') } },
        { type: 'contradiction-settled.v1', data: { matter: talks, value: 'held', ...who('Runa') } },
      ),
      after('ruling:question/q7', { type: 'question-dismissed.v1', data: { matter: talks, ...who('Runa') } }),
    ];
    const nothing = { matters: new Map(), rulings: new Map() };
    for (const { subject, decisions } of docs) {
      for (const decision of decisions) {
        const undoing = undoingOf(subject, decision)!;
        const at = { at: hoursLater(20), precision: 'instant' } as const;
        const { subject: lifted, command } = orderFor(undoing, { ...who('Ines'), at }, nothing);
        expect(lifted).toBe(subject);
        expect(command.type).toMatch(/^(Lift|Unmute|Reopen)/);
        const ended = { ...who('Ines'), at: at.at, type: 'source-unmuted.v1' } as const;
        expect(undoingOf(subject, { ...decision, ended })).toBeNull();
      }
    }
  });
});
