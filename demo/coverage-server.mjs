/**
 * Serves the invented coverage in `coverage/` over simulated time, 14 August noon to 20 August evening 2025 (UTC): one
 * feed an outlet, pages, a consent wall and a dead link. Loopback only. Writes a story file that names its feeds.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { feedOf, feedPath } from './coverage-feeds.mjs';
import { asOf, loadCoverage } from './coverage-items.mjs';
import { frontPage, notFoundPage, pageOf } from './coverage-pages.mjs';
import { simulatedClock } from './simulated-clock.mjs';

export const coverageStart = '2025-08-14T12:00:00Z';
export const coverageEnd = '2025-08-20T18:00:00Z';
const html = 'text/html; charset=utf-8';

/** At the standard speed a day passes in ten seconds. Speed 0 freezes the clock until `setClock`. */
export async function startCoverage({ port = 0, speed = 8640 } = {}) {
  const coverage = loadCoverage();
  const clock = simulatedClock({ start: coverageStart, end: coverageEnd, speed });
  const server = createServer((request, response) => {
    const at = clock.now();
    send(request, response, at, answer(coverage, new URL(request.url, `http://${request.headers.host}`), at));
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${server.address().port}`;
  const folder = mkdtempSync(join(tmpdir(), 'summitwatch-demo-'));
  const storyFile = join(folder, 'story.yaml');
  writeFileSync(storyFile, storyOf(coverage.outlets, url));
  return {
    url,
    storyFile,
    clock: () => iso(clock.now()),
    setClock: clock.set,
    finished: clock.finished,
    stop: async () => {
      clock.stop();
      rmSync(folder, { recursive: true, force: true });
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}

const iso = (moment) => new Date(moment).toISOString().replace(/\.\d+Z$/, 'Z');

/** The watched summit stays; only its feeds are the demo's. */
function storyOf(outlets, url) {
  const story = parse(readFileSync(new URL('../stories/alaska-2025.yaml', import.meta.url), 'utf8'));
  const feeds = outlets.map((outlet) => ({
    id: outlet.id,
    url: url + feedPath(outlet),
    publisher: outlet.name,
    kind: outlet.kind,
    country: outlet.country,
    lang: outlet.lang,
  }));
  return stringify({ ...story, id: `${story.id}-demo`, title: `${story.title} (demo)`, feeds });
}

function answer({ outlets, items }, { pathname, origin }, at) {
  const shown = items.map((item) => asOf(item, at)).filter((item) => item !== undefined);
  const item = shown.find(({ path }) => path === pathname);
  if (item !== undefined && item.page !== 'gone') {
    return { contentType: html, body: pageOf(item, newestOf(shown, item), origin) };
  }
  const outlet = outlets.find(({ id }) => pathname.startsWith(`/${id}/`));
  if (outlet !== undefined && pathname === feedPath(outlet)) return feedOf(outlet, shown, origin);
  if (outlet !== undefined && pathname === `/${outlet.id}/`) {
    return { contentType: html, body: frontPage(outlet, newestOf(shown, { outlet })) };
  }
  if (pathname === '/robots.txt') return { contentType: 'text/plain', body: 'User-agent: *\nAllow: /\n' };
  return { status: 404, contentType: html, body: notFoundPage() };
}

const newestOf = (shown, { path, outlet }) =>
  shown
    .filter((other) => other.outlet.id === outlet.id && other.path !== path)
    .slice(-6)
    .reverse();

function send(request, response, at, { status = 200, contentType, body }) {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = { etag, 'cache-control': 'no-cache', 'x-simulated-time': iso(at) };
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...headers, 'content-type': contentType, 'content-length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
