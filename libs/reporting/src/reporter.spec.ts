import { reporterFor } from './reporter.js';

function reporter() {
  const lines: string[] = [];
  const clock = { now: Date.parse('2025-08-15T19:30:00Z') };
  const report = reporterFor(
    'collector',
    (line) => lines.push(line),
    () => clock.now,
  );
  return { lines, clock, report };
}

describe('a reporter', () => {
  it('tells a line with its time and who says it', () => {
    const { lines, report } = reporter();
    report('a feed is gone');
    expect(lines).toEqual(['2025-08-15T19:30:00.000Z collector: a feed is gone']);
  });

  it('tells the same line once a minute, with how often it came', () => {
    const { lines, clock, report } = reporter();
    for (let i = 0; i < 4; i++) report('Redis is away');
    clock.now += 60_000;
    report('Redis is away');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/Redis is away \(3 times more\)$/);
  });

  it('tells different lines all the same', () => {
    const { lines, report } = reporter();
    report('one');
    report('other');
    expect(lines).toHaveLength(2);
  });
});
