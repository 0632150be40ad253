import { frameworkLogger, reporterFor, stepTellerFor, type ReporterOptions } from './reporter.js';

function reporter(options: ReporterOptions = {}) {
  const lines: string[] = [];
  const clock = { now: Date.parse('2025-08-15T19:30:00Z') };
  const report = reporterFor('collector', { write: (line) => lines.push(line), now: () => clock.now, ...options });
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

  it('tells words from outside so that no terminal obeys them and none looks like a line of its own', () => {
    const { lines, report } = reporter();
    report('a title \u001b[2J\n2025-08-15T19:30:00.000Z api: all is well');
    expect(lines).toEqual([
      '2025-08-15T19:30:00.000Z collector: a title \\u001b[2J\n  2025-08-15T19:30:00.000Z api: all is well',
    ]);
  });

  it('tells in JSON what the line is about, and stays within the line', () => {
    const { lines, report } = reporter({ form: 'json', about: () => ({ item: 'a1', trace: '00-ab' }) });
    report('two\nlines “quoted”');
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toContain('\n');
    expect(JSON.parse(lines[0]!)).toEqual({
      time: '2025-08-15T19:30:00.000Z',
      level: 'warn',
      program: 'collector',
      message: 'two\nlines “quoted”',
      item: 'a1',
      trace: '00-ab',
    });
  });

  it('tells what troubles the framework in the same lines, with the stack, and no more', () => {
    const { lines, report } = reporter({ form: 'json' });
    const logger = frameworkLogger(report);
    logger.log();
    logger.error('it broke', 'Error: it broke\n    at here', 'ExceptionHandler');
    logger.warn('beware', 'Router');
    const messages = lines.map((line) => (JSON.parse(line) as { message: string }).message);
    expect(messages).toEqual(['it broke\nError: it broke\n    at here', 'beware']);
  });

  it('tells of steps in JSON alone', () => {
    const lines: string[] = [];
    const options = { write: (line: string) => lines.push(line), now: () => 0 };
    expect(stepTellerFor({ ...options, form: 'text' })).toBeUndefined();
    stepTellerFor({ ...options, form: 'json' })?.({ stage: 'fetch', item: 'a1' });
    expect(lines).toEqual(['{"time":"1970-01-01T00:00:00.000Z","level":"info","stage":"fetch","item":"a1"}']);
  });
});
