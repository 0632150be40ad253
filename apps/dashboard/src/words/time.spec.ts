import { absoluteTime, dueTime, hourTime, relativeTime, sinceTime, timeInZones, timesFor } from './time.js';

const now = Date.parse('2025-08-16T12:00:00Z');

describe('moments in words', () => {
  it.each([
    ['2025-08-16T11:59:30Z', 'just now'],
    ['2025-08-16T11:55:00Z', '5\u00a0min ago'],
    ['2025-08-16T15:00:00Z', 'in 3\u00a0h'],
    ['2025-08-15T11:00:00Z', '1\u00a0day ago'],
    ['2025-08-13T12:00:00Z', '3\u00a0days ago'],
  ])('says near ones by their distance: %s', (iso, words) => {
    expect(relativeTime(iso, now)).toBe(words);
  });

  it('says far ones by their date', () => {
    expect(relativeTime('2025-03-02T12:00:00Z', now)).toBe('2\u00a0Mar 2025');
  });

  it('says those of before yesterday with their hour, where it matters', () => {
    const utc = timesFor('UTC');
    expect(hourTime('2025-08-16T09:00:00Z', now, utc)).toBe('3\u00a0h ago');
    expect(hourTime('2025-08-14T21:30:00Z', now, utc)).toBe('14\u00a0Aug 2025, 21:30\u00a0UTC');
    expect(hourTime('2025-08-14', now, utc)).toBe('14\u00a0Aug 2025');
  });

  it('does not invent a time for a bare day', () => {
    expect(relativeTime('2025-08-15', now)).toBe('15\u00a0Aug 2025');
    expect(absoluteTime('2025-08-15')).toBe('15\u00a0Aug 2025');
  });

  it('says how long something has been so', () => {
    expect(sinceTime('2025-08-16T09:00:00Z', now)).toBe('for 3\u00a0h');
    expect(sinceTime('2025-03-02T12:00:00Z', now)).toBe('since 2\u00a0Mar 2025');
  });

  it('says what is due', () => {
    expect(dueTime('2025-08-16T11:59:00Z', now)).toBe('now');
    expect(dueTime('2025-08-16T12:04:00Z', now)).toBe('in 4\u00a0min');
  });

  it('says a moment where the reader is, where the summit is, and in UTC, each once', () => {
    const zones = ['Europe/Berlin', 'America/Anchorage'];
    expect(timeInZones('2025-08-16T01:30:00Z', zones)?.split('\n')).toEqual([
      expect.stringMatching(/^16 Aug 2025, 03:30 (CEST|GMT\+2) \(Berlin\)$/),
      expect.stringMatching(/^15 Aug 2025, 17:30 (AKDT|GMT-8) \(Anchorage\)$/),
      '16 Aug 2025, 01:30 UTC',
    ]);
    expect(timeInZones('2025-08-16T01:30:00Z', ['UTC', 'UTC'])).toBe('16 Aug 2025, 01:30 UTC');
    expect(timeInZones('2025-08-16', zones)).toBe('16\u00a0Aug 2025');
    expect(timeInZones('soon', zones)).toBeNull();
  });

  it('has no words for what is no date', () => {
    expect(relativeTime('', now)).toBeNull();
    expect(absoluteTime('soon')).toBeNull();
    expect(sinceTime('', now)).toBeNull();
  });
});
