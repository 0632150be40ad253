/** Conditional requests: what the publisher gave comes back byte for byte, or not at all (RFC 9110, 13). */
import { changing, conditionalNews, html, inTurn, news, rss, status, xml } from './answers.js';
import { comesBack, polledOn } from './measures.js';
import type { Chapter, Row } from './row.js';

const keptTag = (when: string, etag: string): Row => ({
  level: 'MUST',
  when,
  does: 'sends it back byte for byte in If-None-Match',
  feed: conditionalNews({ etag }),
  holds: ({ polls, feed }) => {
    comesBack(polls, 'if-none-match', etag);
    expect(feed.health).toBe('ok');
  },
});

const keptDate = (when: string, date: string): Row => ({
  level: 'MUST',
  when,
  does: 'sends it back byte for byte in If-Modified-Since',
  feed: conditionalNews({ 'last-modified': date }),
  holds: ({ polls }) => {
    comesBack(polls, 'if-modified-since', date);
  },
});

const calm = 'Sat, 10 May 2031 12:00:00 GMT';

export const validators: Chapter = {
  'strong-etag': keptTag('a strong ETag', '"b7-61a"'),
  'weak-etag': keptTag('a weak ETag', 'W/"b7-61a"'),
  'bare-etag': keptTag('an ETag without its quotes', 'b7-61a'),
  'odd-etag': keptTag('an ETag with odd signs and letters beyond ASCII', '"a,b;c=\\é~ --gzip"'),
  'nothing-etag': keptTag('an ETag of two quotes and nothing between', '""'),
  'blank-etag': {
    level: 'MUST',
    when: 'an ETag header without a value',
    does: 'sends no empty If-None-Match',
    feed: news({ etag: '' }),
    holds: ({ polls }) => {
      polledOn(polls);
      expect(polls.filter(({ headers }) => 'if-none-match' in headers)).toEqual([]);
    },
  },
  'last-modified': keptDate('only Last-Modified', calm),
  'odd-last-modified': keptDate('a Last-Modified that is no HTTP date', '2031-05-10 14:00:00 +0200 (summer)'),
  'last-modified-ahead': keptDate('a Last-Modified in the future', 'Fri, 10 May 2199 12:00:00 GMT'),
  'both-validators': {
    level: 'MUST',
    when: 'ETag and Last-Modified',
    does: 'sends both back',
    feed: conditionalNews({ etag: '"both"', 'last-modified': calm }),
    holds: ({ polls }) => {
      comesBack(polls, 'if-none-match', '"both"');
      comesBack(polls, 'if-modified-since', calm);
    },
  },
  'no-validators': {
    level: 'MUST',
    when: 'neither ETag nor Last-Modified',
    does: 'makes none up, of the Date header or of its own clock',
    feed: news(),
    holds: ({ polls }) => {
      polledOn(polls);
      expect(polls.filter(({ headers }) => 'if-none-match' in headers || 'if-modified-since' in headers)).toEqual([]);
    },
  },
  'validators-end': {
    level: 'MUST',
    when: 'an ETag once, and answers without one from then on',
    does: 'forgets the ETag with the answer that has none',
    feed: inTurn(news({ etag: '"once"' }), news()),
    holds: ({ polls }) => {
      polledOn(polls);
      expect(polls.slice(0, 4).map(({ headers }) => headers['if-none-match'])).toEqual([
        ...[undefined, '"once"', undefined, undefined],
      ]);
    },
  },
  'etag-in-304': {
    level: 'MUST',
    when: 'a 304 with another ETag than the one it was asked about',
    does: 'takes the new ETag over',
    feed: inTurn(news({ etag: '"one"' }), status(304, { etag: '"two"' }), status(304, { etag: '"two"' })),
    holds: ({ polls }) => {
      polledOn(polls);
      expect(polls.slice(1, 4).map(({ headers }) => headers['if-none-match'])).toEqual(['"one"', '"two"', '"two"']);
    },
  },
  'unasked-304': {
    level: 'MUST',
    when: '304 to a request without conditions',
    does: 'takes it for a fault, asks again without conditions, and reads the feed when it comes',
    feed: inTurn(status(304, { etag: '"early"' }), news()),
    holds: ({ polls, feed, articles }) => {
      expect(polls[1]?.headers).not.toHaveProperty('if-none-match');
      expect([feed.health, articles.length]).toEqual(['ok', 3]);
    },
  },
  '304-with-body': {
    level: 'MUST',
    when: '304 with a body after it',
    does: 'lets the body lie and keeps polling',
    feed: inTurn(news({ etag: '"loud"' }), () => ({
      raw: (socket) => {
        socket.end('HTTP/1.1 304 Not Modified\r\nETag: "loud"\r\nContent-Length: 6\r\n\r\n<rss/>');
      },
    })),
    holds: ({ polls, articles }) => {
      polledOn(polls, 3);
      expect(polls[1]?.headers['if-none-match']).toBe('"loud"');
      expect(articles).toHaveLength(3);
    },
  },
  'unchanged-200': {
    level: 'MUST',
    when: '200 with the same bytes each time, whatever it is asked',
    does: 'finds nothing new in it, and stays content',
    feed: news({ etag: '"deaf"' }),
    holds: ({ polls, articles, feed }) => {
      polledOn(polls);
      expect([articles.length, feed.health]).toEqual([3, 'ok']);
    },
  },
  'etag-stands-still': {
    level: 'MUST',
    when: 'the same ETag on every answer though the entries change',
    does: 'reads what was answered, not what the ETag promises',
    feed: changing((nth) => [`news-${nth}`, `news-${nth - 1}`], { etag: '"stopped"' }),
    holds: ({ polls, articles }) => {
      polledOn(polls);
      expect(articles).toEqual(expect.arrayContaining(['/news-1', '/news-2', '/news-3', '/news-4']));
    },
  },
  'etag-of-a-page': {
    level: 'MUST',
    when: 'a page instead of the feed, with an ETag of its own',
    does: 'never shows the ETag of what it could not read',
    feed: inTurn(news({ etag: '"feed"' }), () => ({
      headers: { ...html, etag: '"page"' },
      body: '<html><p>Back soon</html>',
    })),
    holds: ({ polls }) => {
      polledOn(polls, 3);
      expect(polls.map(({ headers }) => headers['if-none-match'])).not.toContain('"page"');
    },
  },
  'etag-of-an-error': {
    level: 'MUST',
    when: 'a 500 with an ETag',
    does: 'never shows the ETag of an error',
    feed: inTurn(news(), status(500, { etag: '"error"' }), news()),
    holds: ({ polls }) => {
      polledOn(polls);
      expect(polls.map(({ headers }) => headers['if-none-match'])).not.toContain('"error"');
    },
  },
  'etag-through-error': {
    level: 'SHOULD',
    when: 'a 503 between two good answers',
    does: 'remembers the ETag of the last answer it read, and asks conditionally again',
    feed: inTurn(news({ etag: '"kept"' }), status(503), conditionalNews({ etag: '"kept"' })),
    holds: ({ polls }) => {
      polledOn(polls);
      expect(polls[2]?.headers['if-none-match']).toBe('"kept"');
    },
  },
  'etag-of-a-torn-answer': {
    level: 'MUST',
    when: 'an answer with an ETag that breaks off before its end',
    does: 'does not show the ETag of what it never had whole',
    feed: inTurn(
      ({ origin }) => ({
        raw: (socket) => {
          const body = rss(origin, ['torn', 'whole']);
          socket.end(
            `HTTP/1.1 200 OK\r\nContent-Type: ${xml['content-type']}\r\nETag: "torn"\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 300)}`,
          );
        },
      }),
      news(),
    ),
    holds: ({ polls, feed }) => {
      expect(polls[1]?.headers).not.toHaveProperty('if-none-match');
      expect(feed.health).toBe('ok');
    },
  },
  'cannot-bear-conditions': {
    level: 'SHOULD',
    when: '412 to every conditional request',
    does: 'asks without conditions the next time',
    feed: (asked) => ('if-none-match' in asked.headers ? status(412)(asked) : news({ etag: '"touchy"' })(asked)),
    holds: ({ polls }) => {
      polledOn(polls, 3);
      expect(polls.slice(0, 3).map(({ headers }) => headers['if-none-match'])).toEqual([
        undefined,
        '"touchy"',
        undefined,
      ]);
    },
  },
};
