import type { FetchFailure } from '#core';
import { failure, failureOfStatus } from '../failures.js';
import { userAgent } from '#testing';
import type { RobotsText } from './robots-gate.js';
import { RobotsGate } from './robots-gate.js';

const page = new URL('https://example.org/private/a');
const forbidding = 'User-agent: *\nDisallow: /private';
const hour = 3_600_000;

function gateOver(answers: (string | RobotsText | FetchFailure)[]) {
  let time = 0;
  const asked: string[] = [];
  const gate = new RobotsGate({ userAgent, now: () => time });
  const read = (robots: URL) => {
    const answer = answers[Math.min(asked.push(robots.href), answers.length) - 1] ?? '';
    return Promise.resolve(typeof answer === 'string' ? { text: answer } : answer);
  };
  const leave = (url: URL) => gate.leave(url, read);
  const reason = async () => (await leave(page)).objection?.reason;
  return { leave, asked, reason, later: (milliseconds: number) => (time += milliseconds) };
}

describe('the robots gate', () => {
  it('asks once per origin, however many want in at the same time', async () => {
    const { asked, reason } = gateOver([forbidding]);
    expect(await Promise.all([reason(), reason(), reason()])).toEqual(['robots', 'robots', 'robots']);
    expect(asked).toEqual(['https://example.org/robots.txt']);
  });

  it('asks again after a day, and not before', async () => {
    const { asked, reason, later } = gateOver([forbidding, '']);
    await reason();
    later(23 * hour);
    expect(await reason()).toBe('robots');
    later(hour);
    expect(await Promise.all([reason(), reason()])).toEqual([undefined, undefined]);
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['an hour', hour, hour],
    ['a week', 7 * 24 * hour, 24 * hour],
    ['no time at all', 0, hour / 12],
    ['nothing about it', undefined, 24 * hour],
  ])('keeps a file that calls itself fresh for %s', async (_what, freshMs, kept) => {
    const { asked, reason, later } = gateOver([{ text: forbidding, ...(freshMs !== undefined && { freshMs }) }]);
    await reason();
    later(kept - 1);
    await reason();
    expect(asked).toHaveLength(1);
    later(1);
    await reason();
    expect(asked).toHaveLength(2);
  });

  it('tells how far apart requests should be, also where all is forbidden or an older copy counts', async () => {
    const text = `${forbidding}\nCrawl-delay: 7`;
    const { leave, later } = gateOver([text, failure('', 'connect', 'no')]);
    expect(await leave(page)).toMatchObject({ crawlDelayMs: 7_000 });
    later(25 * hour);
    expect(await leave(new URL('https://example.org/open'))).toEqual({ crawlDelayMs: 7_000 });
  });

  it('takes redirects without an end for a file that is not there', async () => {
    expect(await gateOver([failure('', 'too-many-redirects', 'no')]).reason()).toBeUndefined();
  });

  it.each([401, 403, 404, 410, 418])('takes %i for a yes', async (status) => {
    expect(await gateOver([failureOfStatus('', status, undefined)]).reason()).toBeUndefined();
  });

  it.each([
    [429, 'rate-limited'],
    [500, 'server-error'],
    [503, 'server-error'],
  ] as const)('takes %i for a no that lasts a few minutes, and tells it as what it is', async (status, trouble) => {
    const { reason, later } = gateOver([failureOfStatus('', status, undefined), '']);
    expect(await reason()).toBe(trouble);
    later(5 * 60_000);
    expect(await reason()).toBeUndefined();
  });

  it.each(['dns', 'connect', 'tls', 'timeout', 'refused-address'] as const)(
    'tells %s as what it is',
    async (trouble) => {
      expect(await gateOver([failure('', trouble, 'no')]).reason()).toBe(trouble);
    },
  );

  it('asks as soon as the quiet is over that kept it from asking', async () => {
    const retryAfter = new Date(2_000).toISOString();
    const { leave, reason, later } = gateOver([{ ...failure('', 'rate-limited', 'held'), retryAfter }, '']);
    expect((await leave(page)).objection).toMatchObject({ reason: 'rate-limited', retryAfter });
    later(2_000);
    expect(await reason()).toBeUndefined();
  });

  it('does not remember a mistake of our own', async () => {
    let asked = 0;
    const read = () => (asked++ === 0 ? Promise.reject(new Error('our own mistake')) : Promise.resolve({ text: '' }));
    const gate = new RobotsGate({ userAgent, now: () => 0 });
    await expect(gate.leave(page, read)).rejects.toThrow('mistake');
    expect(await gate.leave(page, read)).toEqual({ crawlDelayMs: 0 });
  });

  it('remembers for all what one errand reads, but not that an address is refused to one', async () => {
    const { leave, asked, reason } = gateOver([failure('', 'refused-address', 'no'), forbidding]);
    expect(await reason()).toBe('refused-address');
    expect(await reason()).toBe('robots');
    expect((await leave(page)).objection?.reason).toBe('robots');
    expect(asked).toHaveLength(2);
  });

  it('goes by an older copy while a new one cannot be had', async () => {
    const { leave, reason, later } = gateOver([forbidding, failure('', 'connect', 'no')]);
    await reason();
    later(25 * hour);
    expect(await reason()).toBe('robots');
    expect(await leave(new URL('https://example.org/open'))).not.toHaveProperty('objection');
  });
});
