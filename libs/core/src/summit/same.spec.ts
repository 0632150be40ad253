import { aFollowUp, anArticle, aReport, hoursLater, someFindings } from '#testing';
import type { Due, FollowUpFinding } from '../findings/finding.js';
import { possiblyTheSame } from './same.js';

const [orlov, whitfield, bondar] = ['Pavel Orlov', 'Clara Whitfield', 'Iryna Bondar'] as const;
const may = (from: number, to = from): Due => ({ from: `2031-05-${from}`, to: `2031-05-${to}` });

function matter(participants: readonly string[], given: Partial<FollowUpFinding> = {}, day = 11) {
  const article = anArticle({ id: participants.join(), publishedAt: hoursLater((day - 10) * 24) });
  const report = aReport({ article, findings: someFindings({ followUps: [aFollowUp({ participants, ...given })] }) });
  return { matter: report.claim.matter, kind: 'meeting', reports: [report] };
}
const two = (given: Partial<FollowUpFinding> = {}, day = 11) => matter([orlov, bondar], given, day);
const three = (given: Partial<FollowUpFinding> = {}, day = 11) => matter([orlov, bondar, whitfield], given, day);

describe('two matters that may be one meeting', () => {
  it('have people of whom some are all of the other’s, and days in common', () => {
    expect(possiblyTheSame([three({ due: may(20, 25) }), two({ due: may(22) })])).toEqual([
      {
        one: 'meeting:meeting.iryna-bondar.pavel-orlov',
        other: 'meeting:meeting.clara-whitfield.iryna-bondar.pavel-orlov',
        shared: ['iryna-bondar', 'pavel-orlov'],
        sameDays: true,
      },
    ]);
    expect(possiblyTheSame([three({ due: may(20) }), two({ due: may(22) })])).toEqual([]);
    expect(possiblyTheSame([three(), matter([orlov, 'Marta Lind'])])).toEqual([]);
  });

  it('are told at the same time where one names no days', () => {
    expect(possiblyTheSame([three({ due: may(20) }), two()])).toMatchObject([{ sameDays: false }]);
    expect(possiblyTheSame([three(), two({}, 14)])).toEqual([]);
  });

  it('are talks of whatever kind, but no call', () => {
    const pairs = (one: FollowUpFinding['kind'], other: FollowUpFinding['kind']) =>
      possiblyTheSame([two({ kind: one }), two({ kind: other })]).length;
    expect(pairs('consultations', 'meeting')).toBe(1);
    expect(pairs('phone-call', 'meeting')).toBe(0);
  });

  it('are found in time that grows as the matters do, however many meetings of the same hosts there are', () => {
    const meetings = (n: number) => Array.from({ length: n }, (_, i) => matter([orlov, bondar, `Envoy ${String(i)}`]));
    const timeFor = (n: number) => {
      const given = meetings(n);
      const took = Array.from({ length: 5 }, () => {
        const since = process.cpuUsage();
        possiblyTheSame(given);
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
