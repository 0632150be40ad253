import { aReport } from '#testing';
import { evidenceOf } from './decide.js';
import type { MeetingStatusChanged } from './events.js';
import { canFollow, opposed, oppositesOf, transition, transitions, type Transition } from './transitions.js';

describe('which status may follow which', () => {
  it.each([
    ['outcome', 'proposed', 'agreed', true],
    ['outcome', 'agreed', 'denied', true],
    ['outcome', 'agreed', 'proposed', false],
    ['outcome', 'agreed', 'progress', false],
    ['meeting', 'proposed', 'expected', true],
    ['meeting', 'expected', 'announced', true],
    ['meeting', 'announced', 'confirmed', true],
    ['meeting', 'confirmed', 'announced', false],
    ['meeting', 'confirmed', 'rescheduled', true],
    ['meeting', 'proposed', 'rescheduled', false],
    ['meeting', 'rescheduled', 'rescheduled', true],
    ['meeting', 'postponed', 'announced', true],
    ['meeting', 'cancelled', 'announced', true],
    ['meeting', 'cancelled', 'proposed', false],
    ['meeting', 'rejected', 'postponed', false],
    ['meeting', 'held', 'cancelled', false],
    ['reaction', 'positive', 'negative', true],
  ] as const)('%s: %s → %s: %s', (kind, from, to, allowed) => {
    expect(canFollow(kind, from, to)).toBe(allowed);
    expect(transition(kind, from, to)).toEqual(allowed ? { from, value: to } : null);
  });

  it('leads nowhere from a meeting held, and from everything else to it', () => {
    const { held, ...others } = transitions.meeting;
    expect(held).toEqual([]);
    for (const next of Object.values(others)) expect(next).toContain('held');
  });

  it('knows no status by the name of something else', () => {
    expect(transition('meeting', 'toString', 'held')).toBeNull();
  });

  it('cannot be written down where it is impossible', () => {
    const possible: Transition<'meeting'> = { from: 'announced', value: 'held' };
    // @ts-expect-error: what was held is over
    const impossible: Transition<'meeting'> = { from: 'held', value: 'announced' };
    expect([possible, impossible].map(({ from, value }) => canFollow('meeting', from, value))).toEqual([true, false]);
  });

  it('cannot be told by the log either', () => {
    const rest = { because: evidenceOf(aReport()), origins: 1, baseline: false };
    const possible: MeetingStatusChanged['data'] = { ...rest, from: 'rejected', value: 'announced' };
    // @ts-expect-error: what was refused was never arranged
    const impossible: MeetingStatusChanged['data'] = { ...rest, from: 'rejected', value: 'postponed' };
    expect([possible, impossible].map(({ from, value }) => canFollow('meeting', from, value))).toEqual([true, false]);
  });
});

describe('opposites', () => {
  it('are so both ways, and no status is its own', () => {
    for (const value of ['agreed', 'announced', 'held', 'proposed', 'rescheduled']) {
      for (const other of oppositesOf(value)) expect(opposed(other, value)).toBe(true);
      expect(opposed(value, value)).toBe(false);
    }
  });
});
