import { failure } from '../failures.js';
import { limitsOf } from '../settings.js';
import { follow, redirectTarget } from './follow.js';

const start = new URL('https://example.org/feed');
const limits = limitsOf({ userAgent: 'x', hostSpacingMs: 0, allowPrivate: {} }, 'feed');
const answer = (status: number, location?: string, url = start) => ({
  url,
  status,
  headers: location === undefined ? {} : { location },
  body: Buffer.alloc(0),
  milliseconds: 4_000,
  exchange: { url: url.href, requestHeaders: [], status, headers: [] },
});

/** Answers hop by hop, and keeps where each hop went and in how much time. */
function hops(...answers: [number, string?][]) {
  const gone: [string, number][] = [];
  const hop = (url: URL, totalMs: number) => {
    gone.push([url.href, totalMs]);
    return Promise.resolve(answer(...(answers[gone.length - 1] ?? [200]), url));
  };
  return { gone, hop };
}

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])('by %i leads on', (status) => {
    expect(redirectTarget(answer(status, '/new#part'))).toEqual(new URL('https://example.org/new'));
  });

  it.each([200, 300, 304, 404])('is none by %i', (status) => {
    expect(redirectTarget(answer(status, '/new'))).toBeUndefined();
  });

  it('is none without a place to go to', () => {
    expect(redirectTarget(answer(301))).toBeUndefined();
  });

  it.each([
    ['http://example.org/new', 'refused-address'],
    ['file:///etc/passwd', 'invalid-address'],
    ['gopher://example.org/', 'invalid-address'],
    ['data:text/html,hello', 'invalid-address'],
    ['//0x7f.1/', 'invalid-address'],
    ['https://user@example.org/', 'invalid-address'],
    ['\\\\example.org/', 'invalid-address'],
  ])('to %s is not followed', (location, reason) => {
    expect(redirectTarget(answer(302, location))).toMatchObject({ ok: false, reason });
  });

  it('may rise from http to https', () => {
    const target = redirectTarget(answer(301, 'https://example.org/', new URL('http://example.org/')));
    expect(target).toEqual(new URL('https://example.org/'));
  });

  it.each(['/é', Buffer.from('/é').toString('latin1')])('is understood in Latin-1 and in UTF-8: %j', (location) => {
    expect(redirectTarget(answer(301, location))).toEqual(new URL('https://example.org/%C3%A9'));
  });
});

describe('following redirects', () => {
  it('tells of every hop, the arrival last', async () => {
    const { hop } = hops([301, '/b'], [302, '/c']);
    const arrival = await follow(start, limits, hop);
    expect(arrival).toMatchObject({
      exchanges: [
        { url: 'https://example.org/feed', status: 301 },
        { url: 'https://example.org/b', status: 302 },
        { status: 200 },
      ],
    });
  });

  it('reports a permanent move when every step was one', async () => {
    const { hop } = hops([301, '/b'], [308, '/c']);
    expect(await follow(start, limits, hop)).toMatchObject({ movedPermanently: true });
  });

  it('reports none when a step was temporary, or there was no step', async () => {
    expect(await follow(start, limits, hops([301, '/b'], [302, '/c']).hop)).toMatchObject({ movedPermanently: false });
    expect(await follow(start, limits, hops().hop)).toMatchObject({ movedPermanently: false });
  });

  it('takes five steps, and no sixth', async () => {
    const quick = { ...limits, totalMs: 60_000 };
    const steps = (count: number) => hops(...Array<[number, string]>(count).fill([302, '/again'])).hop;
    expect(await follow(start, quick, steps(5))).toMatchObject({ answer: { status: 200 } });
    expect(await follow(start, quick, steps(6))).toMatchObject({ reason: 'too-many-redirects' });
  });

  it.each([
    ['to ever new addresses', ['/b', '/c', '/d', '/e', '/f', '/g'], 'more than 5 redirects'],
    ['to the same address', Array<string>(6).fill('/feed'), 'the address redirects to itself'],
    ['to two by turns', ['/b', '/feed', '/b', '/feed', '/b', '/feed'], 'the address redirects to itself'],
  ])('says of too many where they lead: %s', async (_, to, detail) => {
    const { gone, hop } = hops(...to.map((location): [number, string] => [302, location]));
    const failed = await follow(start, { ...limits, totalMs: 60_000 }, hop);
    expect(failed).toMatchObject({ reason: 'too-many-redirects', detail });
    expect(gone).toHaveLength(6);
  });

  it('shares one time among all steps', async () => {
    const { gone, hop } = hops([302, '/b'], [302, '/c'], [302, '/d'], [302, '/e']);
    expect(await follow(start, limits, hop)).toMatchObject({ reason: 'timeout' });
    expect(gone.map(([, totalMs]) => totalMs)).toEqual([15_000, 11_000, 7_000, 3_000]);
  });

  it('ends with the failure of a step', async () => {
    const failed = failure(start.href, 'dns', 'no such name');
    expect(await follow(start, limits, () => Promise.resolve(failed))).toBe(failed);
  });
});
