import type { FetchFailure } from '#core';
import { failure, failureOfStatus } from '../failures.js';
import { userAgent } from '../local-server.js';
import { RobotsGate } from './robots-gate.js';

const page = new URL('https://example.org/private/a');
const forbidding = 'User-agent: *\nDisallow: /private';
const hour = 3_600_000;

function gateOver(answers: (string | FetchFailure)[], ownNetwork = false) {
  let time = 0;
  const asked: string[] = [];
  const gate = new RobotsGate({
    userAgent,
    now: () => time,
    read: (robots) => Promise.resolve(answers[Math.min(asked.push(robots.href), answers.length) - 1] ?? ''),
    isOwnNetwork: () => Promise.resolve(ownNetwork),
  });
  const reason = async () => (await gate.objection(page))?.reason;
  return { gate, asked, reason, later: (milliseconds: number) => (time += milliseconds) };
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

  it.each([401, 403, 404, 410, 418])('takes %i for a yes', async (status) => {
    expect(await gateOver([failureOfStatus('', status, undefined)]).reason()).toBeUndefined();
  });

  it.each([429, 500, 503])('takes %i for a no that lasts a few minutes', async (status) => {
    const { reason, later } = gateOver([failureOfStatus('', status, undefined), '']);
    expect(await reason()).toBe('robots');
    later(5 * 60_000);
    expect(await reason()).toBeUndefined();
  });

  it.each(['dns', 'connect', 'tls', 'timeout', 'refused-address'] as const)(
    'tells %s as what it is',
    async (trouble) => {
      expect(await gateOver([failure('', trouble, 'no')]).reason()).toBe(trouble);
    },
  );

  it('goes by an older copy while a new one cannot be had', async () => {
    const { gate, reason, later } = gateOver([forbidding, failure('', 'connect', 'no')]);
    await reason();
    later(25 * hour);
    expect(await reason()).toBe('robots');
    expect(await gate.objection(new URL('https://example.org/open'))).toBeUndefined();
  });

  it('takes trouble for a yes on networks of our own', async () => {
    expect(await gateOver([failureOfStatus('', 500, undefined)], true).reason()).toBeUndefined();
  });
});
