import { aFollowUp, anArticle, Desk, findingsRecorded, hoursLater, someFindings } from '#testing';
import type { FollowUpFinding } from '../findings/finding.js';
import { slug } from '../findings/matters.js';
import { RulingBook } from '../rulings/book.js';
import { likelyPairs } from './likely-pairs.js';
import { ruledBriefOf, toldWith } from './perhaps-one.js';
import { reviewOf } from './review.js';

const [orlov, whitfield, bondar, lind] = ['Pavel Orlov', 'Clara Whitfield', 'Iryna Bondar', 'Marta Lind'] as const;
const all = [orlov, whitfield, bondar, lind] as const;

interface Told extends Partial<FollowUpFinding> {
  readonly day?: number;
}

/** Each meeting is told by as many articles as its place in the list from behind, so that the first is backed best. */
function deskOf(...meetings: readonly Told[]): Desk {
  const desk = new Desk();
  meetings.forEach(({ day = 0, ...given }, place) => {
    for (let nth = place; nth < meetings.length; nth += 1) {
      const id = `${String(place)} ${String(nth)}`;
      const article = anArticle({ id, publisher: { name: id, kind: 'newspaper' }, publishedAt: hoursLater(24 * day) });
      const followUps = [
        aFollowUp({ kind: 'multilateral-summit', place: null, when: null, status: 'announced', ...given }),
      ];
      desk.take(findingsRecorded({ article, findings: someFindings({ followUps }), words: [id] }), `finding:${id}`);
    }
  });
  return desk;
}

const linesOf = (desk: Desk) => ruledBriefOf(desk.matters.values(), new RulingBook(desk.rulings)).meetings;
const toldUnder = (desk: Desk) => linesOf(desk).filter(({ perhapsOf }) => perhapsOf !== null);
const folded = (...meetings: readonly Told[]) => toldUnder(deskOf(...meetings)).length;
const named = (...people: readonly string[]) => ['meeting:meeting', ...people.map(slug).sort()].join('.'); // oxfmt-ignore
const june = (from: number, to = from) => ({ due: { from: `2031-06-${String(from)}`, to: `2031-06-${String(to)}` } });

describe('meetings that may be one', () => {
  it('are told under the one that most report, also along a chain of lists of people', () => {
    const desk = deskOf(
      { participants: [whitfield, bondar, lind] },
      { participants: [...all] },
      { participants: [orlov, whitfield, bondar] },
    );
    const first = named(whitfield, bondar, lind);
    expect(toldUnder(desk).map(({ matter, perhapsOf }) => [matter, perhapsOf])).toEqual([
      [named(...all), first],
      [named(orlov, whitfield, bondar), first],
    ]);
  });

  it('are each told with all the others, and a meeting by itself with none', () => {
    const desk = deskOf(
      { participants: [whitfield, bondar, lind] },
      { participants: [...all] },
      { participants: [orlov, whitfield, bondar] },
      { participants: [orlov, lind], kind: 'phone-call' },
    );
    const counts = linesOf(desk).map(({ matter }) => toldWith(linesOf(desk), matter).length);
    expect(counts.toSorted()).toEqual([0, 2, 2, 2]);
    expect(toldWith(linesOf(desk), 'meeting:of.nobody')).toEqual([]);
  });

  it('stand apart once a person has said that they are two', () => {
    const desk = deskOf({ participants: [...all] }, { participants: [whitfield, bondar, lind] });
    const { id, matter } = reviewOf(desk).find(({ kind }) => kind === 'duplicate')!;
    desk.rule({ act: 'dismiss', question: id, matter });
    expect(toldUnder(desk)).toHaveLength(0);
  });

  it('are told of in the same days, where they name no place and no days', () => {
    const three = { participants: [whitfield, bondar, lind] };
    expect(folded({ participants: [...all] }, three)).toBe(1);
    expect(folded({ participants: [...all] }, { ...three, day: 4 })).toBe(0);
    expect(folded({ participants: [...all] }, { participants: [whitfield, orlov, 'Ada Falk'] })).toBe(0);
    const desk = deskOf({ participants: [...all] }, three);
    const held = aFollowUp({
      kind: 'multilateral-summit',
      participants: [...all],
      place: null,
      when: null,
      status: 'held',
    });
    for (const id of ['x', 'y', 'z']) {
      const article = anArticle({ id, publisher: { name: id, kind: 'newspaper' }, publishedAt: hoursLater(48) });
      desk.take(
        findingsRecorded({ article, findings: someFindings({ followUps: [held] }), words: [id] }),
        `finding:${id}`,
      );
    }
    expect(linesOf(desk).map(({ value }) => value)).toEqual(['held', 'announced']);
    expect(toldUnder(desk)).toHaveLength(1);
  });

  it('of whom only two are named have a place or their days in common', () => {
    const two = { participants: [whitfield, bondar] };
    const [here, there] = [{ place: 'Bergen' }, { place: 'Turku' }];
    expect(folded({ participants: [...all] }, two)).toBe(0);
    expect(folded({ participants: [...all], ...here }, { ...two, ...here })).toBe(1);
    expect(folded({ participants: [...all], ...june(20) }, { ...two, ...june(20, 21) })).toBe(1);
    expect(folded({ participants: [...all], ...june(10) }, { ...two, ...june(10, 29) })).toBe(0);
    expect(folded({ participants: [...all], ...here }, { participants: [whitfield, bondar, lind], ...there })).toBe(0);
    expect(folded({ participants: [...all], ...june(20) }, { participants: [whitfield, bondar, lind], ...june(25) })).toBe(0); // oxfmt-ignore
  });

  it('are not those of two leaders by themselves and those of more, nor a call and a meeting', () => {
    const two = { participants: [whitfield, bondar], place: 'Bergen' };
    expect(folded({ participants: [...all], place: 'Bergen' }, { ...two, kind: 'bilateral-summit' })).toBe(0);
    expect(folded({ participants: [...all] }, { participants: [whitfield, bondar, lind], kind: 'phone-call' })).toBe(0);
    expect(folded({ participants: [...all] }, { participants: [...all], kind: 'phone-call' })).toBe(0);
    expect(folded({ participants: [...all] }, { participants: [...all], kind: 'consultations' })).toBe(1);
  });

  it('are found in time that grows as the meetings do, however many have the same hosts', () => {
    const [line] = linesOf(deskOf({ participants: [...all] }));
    const lines = (n: number) =>
      Array.from({ length: n }, (_, at) => ({
        ...line!,
        about: { ...line!.about, participants: [orlov, whitfield, `Envoy ${String(at)}`] } as NonNullable<typeof line>['about'], // oxfmt-ignore
      }));
    const timeFor = (n: number) => {
      const given = lines(n);
      const took = Array.from({ length: 5 }, () => {
        const since = process.cpuUsage();
        likelyPairs(given);
        const { user, system } = process.cpuUsage(since);
        return user + system;
      });
      return Math.min(...took);
    };
    timeFor(500);
    // Eight times as many; each with each would be 64 times the work.
    expect(timeFor(4000) / timeFor(500)).toBeLessThan(24);
  });
});
