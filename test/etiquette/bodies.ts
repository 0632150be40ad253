/** Answers that are torn, endless, slow, empty or something else than a feed. */
import type { Socket } from 'node:net';
import type { Answer } from '#testing';
import { html, inTurn, news, rss, status, xml } from './answers.js';
import { backsOff, polledOn } from './measures.js';
import type { Chapter, Row, Script } from './row.js';

const head = 'HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n';
const raw =
  (act: (socket: Socket, feed: string) => void): Script =>
  ({ origin }) => ({
    raw: (socket) => {
      act(socket, rss(origin, ['ferry', 'harbour', 'mayor']));
    },
  });

/** Nothing can be had of it, or what it has is left. */
const endured = (when: string, feed: Script): Row => ({
  level: 'MUST',
  when,
  does: 'ends it within its limits, calls the feed degraded, says why and asks ever more rarely',
  feed,
  holds: ({ feed: { health, because }, polls }) => {
    expect([health, because]).toEqual(['degraded', expect.stringMatching(/./)]);
    expect(polls.length).toBeGreaterThan(0);
    expect(polls.length).toBeLessThan(8);
  },
});

const readAll = (when: string, feed: Script, level: Row['level'] = 'MUST'): Row => ({
  level,
  when,
  does: 'reads the feed',
  feed,
  holds: ({ feed: { health }, articles, polls }) => {
    polledOn(polls, 3);
    expect([health, articles.length]).toEqual(['ok', 3]);
  },
});

const served =
  (headers: Readonly<Record<string, string>>, body: (feed: string) => Answer['body'] & {}): Script =>
  ({ origin }) => ({
    headers,
    body: body(rss(origin, ['ferry', 'harbour', 'mayor'])),
  });

/** Again and again until the other side hangs up. */
function forEver(socket: Socket, chunk: string, everyMs = 0): void {
  if (socket.destroyed) return;
  const room = socket.write(chunk);
  const on = (): void => {
    forEver(socket, chunk, everyMs);
  };
  if (room) setTimeout(on, everyMs);
  else socket.once('drain', on);
}

const entities = Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('');
const laughs = `<!DOCTYPE rss [<!ENTITY e0 "ha">${entities}]><rss version="2.0"><channel><title>&e12;</title></channel></rss>`;
const external = (origin: string): string =>
  `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY y SYSTEM "${origin}/entity">]><rss version="2.0"><channel><title>&x;&y;</title><item><title>&x;</title><link>${origin}/ferry</link></item></channel></rss>`;

export const bodies: Chapter = {
  'length-too-long': endured(
    'a Content-Length longer than the body',
    raw((socket, feed) => {
      socket.end(`${head}Content-Length: ${feed.length + 500}\r\n\r\n${feed}`);
    }),
  ),
  'length-too-short': {
    level: 'MUST',
    when: 'a Content-Length shorter than the body, then honest answers',
    does: 'survives what comes after the end, and goes on',
    feed: inTurn(
      raw((socket, feed) => {
        socket.end(`${head}Content-Length: ${feed.length - 40}\r\n\r\n${feed}`);
      }),
      news(),
    ),
    holds: ({ feed, polls }) => {
      polledOn(polls, 3);
      expect(feed.health).toBe('ok');
    },
  },
  'chunks-cut': endured(
    'chunks that break off',
    raw((socket, feed) => {
      socket.end(`${head}Transfer-Encoding: chunked\r\n\r\n${feed.length.toString(16)}\r\n${feed.slice(0, 200)}`);
    }),
  ),
  'chunks-broken': endured(
    'chunks without their sizes',
    raw((socket, feed) => {
      socket.end(`${head}Transfer-Encoding: chunked\r\n\r\n${feed}`);
    }),
  ),
  'reset-half-way': endured(
    'a connection reset in the middle of the body',
    raw((socket, feed) => {
      socket.write(`${head}Content-Length: ${feed.length}\r\n\r\n${feed.slice(0, 200)}`, () =>
        socket.resetAndDestroy(),
      );
    }),
  ),
  'hangs-up': endured(
    'a connection closed without a word',
    raw((socket) => {
      socket.destroy();
    }),
  ),
  'no-http': endured(
    'an answer that is no HTTP',
    raw((socket) => {
      socket.end('220 mail.wire.example ESMTP ready\r\n');
    }),
  ),
  'never-answers': endured(
    'a request taken and never answered',
    raw(() => undefined),
  ),
  'byte-a-second': endured(
    'one byte a second',
    raw((socket, feed) => {
      socket.write(`${head}Content-Length: ${feed.length}\r\n\r\n`);
      forEver(socket, ' ', 1000);
    }),
  ),
  'head-a-second': endured(
    'headers that never end, one a second',
    raw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      forEver(socket, 'X-More: to come\r\n', 1000);
    }),
  ),
  'head-too-big': endured(
    'headers of a megabyte',
    raw((socket) => {
      socket.end(`HTTP/1.1 200 OK\r\nX-Big: ${'a'.repeat(1_000_000)}\r\n\r\n`);
    }),
  ),
  endless: endured(
    'a body that never ends',
    raw((socket) => {
      socket.write(`${head}\r\n<rss version="2.0"><channel>`);
      forEver(socket, `<!-- ${'and so on '.repeat(6_000)}-->`);
    }),
  ),
  'fifty-megabytes': endured(
    'a feed of 50 MB, announced',
    raw((socket) => {
      socket.write(`${head}Content-Length: 52428800\r\n\r\n`);
      forEver(socket, ' '.repeat(65_536));
    }),
  ),
  'entity-bomb': {
    ...endured(
      'entities that unfold to a trillion words',
      served(xml, () => laughs),
    ),
    does: 'does not unfold them',
    holds: ({ feed: { health }, articles }) => {
      expect(['ok', 'degraded']).toContain(health);
      expect(articles).toEqual([]);
    },
  },
  'external-entity': {
    level: 'MUST',
    when: 'entities that name files and addresses',
    does: 'opens neither',
    feed: ({ origin }) => ({ headers: xml, body: external(origin) }),
    holds: ({ all, polls }) => {
      expect(polls.length).toBeGreaterThan(0);
      expect(all.filter(({ path }) => path === '/entity')).toEqual([]);
    },
  },
  'deep-nesting': {
    ...endured(
      'elements nested a hundred thousand deep',
      served(xml, () => `<rss version="2.0"><channel>${'<a>'.repeat(100_000)}</channel></rss>`),
    ),
    does: 'survives it, and says what came of it',
    holds: ({ feed: { health }, polls }) => {
      expect(polls.length).toBeGreaterThan(0);
      expect(health).not.toBe('unknown');
    },
  },
  'empty-200': endured('200 and nothing', status(200, xml)),
  'no-content': endured('204', status(204)),
  'part-of-it': {
    ...endured('206 though nobody asked for a part', ({ origin }) => ({
      status: 206,
      headers: { ...xml, etag: '"part"', 'content-range': 'bytes 0-299/2000' },
      body: rss(origin, ['ferry']).slice(0, 300),
    })),
    does: 'does not take a part for the whole: keeps no validator of it',
    holds: ({ polls }) => {
      expect(polls.length).toBeGreaterThan(0);
      expect(polls.filter(({ headers }) => 'if-none-match' in headers || 'range' in headers)).toEqual([]);
    },
  },
  'a-page': {
    ...endured(
      'a page instead of the feed, with 200',
      served(html, () => '<!doctype html><html><title>Nordic Wire</title><h1>News</h1></html>'),
    ),
    holds: ({ feed, polls, articles }) => {
      expect([feed.health, articles]).toEqual(['degraded', []]);
      backsOff(polls);
    },
  },
  'challenge-403': {
    ...endured(
      '403 with a page that wants to see a browser',
      status(403, { ...html, server: 'edge' }, '<title>Just a moment...</title><script src="/challenge"></script>'),
    ),
    does: 'calls the feed blocked, plays no tricks, and asks ever more rarely',
    holds: ({ feed, polls, all }) => {
      expect(feed.health).toBe('blocked');
      expect(new Set(all.map(({ path }) => path))).toEqual(new Set(['/robots.txt', '/feed.xml']));
      expect(new Set(all.map(({ headers }) => headers['user-agent'])).size).toBe(1);
      backsOff(polls);
    },
  },
  'challenge-200': {
    ...endured(
      'the same page with 200',
      status(
        200,
        html,
        '<!doctype html><title>Just a moment...</title><div id="challenge">Checking your browser</div>',
      ),
    ),
    holds: ({ feed, polls }) => {
      expect(['blocked', 'degraded']).toContain(feed.health);
      backsOff(polls);
    },
  },
  'valid-and-empty': {
    level: 'MUST',
    when: 'a feed without entries',
    does: 'calls it ok and polls on: nothing new is no fault',
    feed: ({ origin }) => ({ headers: xml, body: rss(origin, []) }),
    holds: ({ feed, polls }) => {
      polledOn(polls);
      expect([feed.health, feed.failures]).toEqual(['ok', 0]);
    },
  },
  'wrong-type': readAll(
    'a feed as text/html',
    served(html, (feed) => feed),
  ),
  'without-length': readAll(
    'HTTP/1.0, a body that ends with the connection',
    raw((socket, feed) => {
      socket.end(`HTTP/1.0 200 OK\r\nContent-Type: application/rss+xml\r\n\r\n${feed}`);
    }),
  ),
  'hints-before': readAll(
    'answers of the kind 1xx before the answer',
    raw((socket, feed) => {
      const hints = 'HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n';
      socket.end(`${hints.repeat(3)}${head}Content-Length: ${feed.length}\r\n\r\n${feed}`);
    }),
  ),
  'slow-but-honest': readAll('a feed that takes three seconds to answer', async (asked) => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    return news()(asked);
  }),
  'no-type': readAll(
    'a feed without a Content-Type',
    served({}, (feed) => feed),
  ),
  'byte-order-mark': readAll(
    'a BOM and a blank line before the declaration',
    served(xml, (feed) => `\ufeff\n${feed}`),
  ),
  'wrong-charset': readAll(
    'windows-1252 under a header that says UTF-8, with a declaration that tells the truth',
    served(xml, (feed) => Buffer.from(feed.replace('UTF-8', 'windows-1252').replace('Nordic', 'Nördlicher'), 'latin1')),
    'SHOULD',
  ),
  'cut-in-the-middle': {
    level: 'SHOULD',
    when: 'a feed that ends in the middle of its second entry',
    does: 'takes what is whole',
    feed: served(xml, (feed) => feed.slice(0, feed.indexOf('About harbour'))),
    holds: ({ articles }) => {
      expect(articles).toContain('/ferry');
    },
  },
};
