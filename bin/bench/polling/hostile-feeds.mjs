// Answers to a request for a feed that are meant to cost the reader more than the sender.
import { randomBytes } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const MB = 1_000_000;
const head = '<?xml version="1.0"?><rss version="2.0"><channel><title>Bait</title>';
const tail = '</channel></rss>';
const item = (inner) => `<item><title>Trump and Putin</title><link>http://bait.example/1</link>${inner}</item>`;
const feed = (inner) => `${head}${inner}${tail}`;
const times = (text, count) => text.repeat(count);

const answering =
  (body, headers = {}) =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8', ...headers }).end(body);
  };

/** Made once, at the first request: they are large. */
const made = (make, headers) => {
  let body;
  return (request, response) => answering((body ??= make()), headers)(request, response);
};

const described = (description) => feed(item(`<description>${description}</description>`));
const entity = (name, value) => `<!ENTITY ${name} "${value}">`;
const withEntities = (entities, inner) =>
  `<?xml version="1.0"?><!DOCTYPE rss [${entities}]>${feed(item(inner)).slice(21)}`;

/** Name → handler. */
export function hostileFeeds() {
  return {
    'body of 50 MB': made(() => feed(times(item(times('x', 1000)), 50_000))),
    'body without end': endless,
    'nesting, 100 000 deep': made(() => `${head}${times('<a>', 100_000)}`),
    'nesting inside an item, 100 000 deep, closed': made(() =>
      feed(item(`<content>${times('<div>', 100_000)}x${times('</div>', 100_000)}</content>`)),
    ),
    'JSON nesting, 100 000 deep': made(
      () => `{"version":"https://jsonfeed.org/version/1.1","items":${times('[', 100_000)}`,
      {
        'content-type': 'application/feed+json',
      },
    ),
    'entities in entities': made(() => billionLaughs()),
    'one long entity, 50 000 times': made(() =>
      withEntities(entity('a', times('x', 50_000)), `<description>${times('&a;', 50_000)}</description>`),
    ),
    '100 kB of <': made(() => described(times('<', 100_000))),
    '9 MB of <': made(() => described(times('<', 9 * MB))),
    '100 kB of &': made(() => described(times('&', 100_000))),
    '9 MB of &amp;lt;': made(() => described(times('&amp;lt;', MB))),
    'CDATA that is never closed, 500 000 times': made(() => described(times('<![CDATA[', 500_000))),
    'comments that are never closed': made(() => described(times('<!--', MB))),
    'one million items': made(() => `${head}${times('<item/>', MB)}${tail}`),
    '20 000 items': made(() => feed(Array.from({ length: 20_000 }, (_, n) => numbered(n)).join(''))),
    'an attribute of 9 MB': made(() => feed(`<item x="${times('y', 9 * MB)}"/>`)),
    '200 000 attributes': made(() =>
      feed(`<item ${Array.from({ length: 200_000 }, (_, n) => `a${n}="1"`).join(' ')}/>`),
    ),
    'a title of 5 MB': made(() =>
      feed(`<item><title>${times('Trump ', 800_000)}</title><link>http://bait.example/2</link></item>`),
    ),
    'a link of 5 MB': made(() =>
      feed(`<item><title>x</title><link>http://bait.example/${times('a/', 2_500_000)}</link></item>`),
    ),
    '500 summaries of 18 kB of markup': made(() =>
      feed(Array.from({ length: 500 }, (_, n) => numbered(n, times('&lt;b&gt;', 2000))).join('')),
    ),
    'dates that are none, 50 000 times': made(() =>
      feed(Array.from({ length: 50_000 }, (_, n) => `<item><pubDate>${times('1 ', 50)}${n}</pubDate></item>`).join('')),
    ),
    'binary noise': made(() => randomBytes(5 * MB)),
    'gzip bomb': made(() => bomb(gzipSync(head), gzipSync(times(' ', 16 * MB)), 64), { 'content-encoding': 'gzip' }),
    'brotli bomb': made(() => brotliBomb(), { 'content-encoding': 'br' }),
    'encodings in encodings': answering(times('x', 1000), { 'content-encoding': times('gzip, ', 500) + 'gzip' }),
    'headers without end': hugeHeaders,
    'redirects in a circle': (request, response, base) =>
      response.writeHead(302, { location: `${base}/feed.xml?${Math.random()}` }).end(),
  };
}

/** Those that hold a place for as long as they are let. */
export function slowFeeds() {
  return { 'one byte a second': drip, silence: () => undefined };
}

const numbered = (n, summary = '') =>
  `<item><title>Dispatch ${n}</title><link>http://bait.example/n${n}</link><description>${summary}</description></item>`;

function billionLaughs() {
  const levels = Array.from({ length: 10 }, (_, n) => entity(`l${n + 1}`, times(`&l${n};`, 10)));
  return withEntities(entity('l0', 'ha') + levels.join(''), '<description>&l10;</description>');
}

/** Members one after the other unpack to as many megabytes, at no cost to the sender. */
const bomb = (first, member, count) => Buffer.concat([first, ...Array.from({ length: count }, () => member)]);

function brotliBomb() {
  const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
  return brotliCompressSync(head + times(' ', 256 * MB), quick);
}

function endless(_request, response) {
  response.writeHead(200, { 'content-type': 'application/rss+xml' });
  response.write(head);
  const chunk = times(item(times('x', 500)), 100);
  const more = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  more();
}

function drip(_request, response) {
  response.writeHead(200, { 'content-type': 'application/rss+xml' });
  const dripping = setInterval(() => response.write('<'), 1000);
  response.on('close', () => clearInterval(dripping));
}

function hugeHeaders(_request, response) {
  const { socket } = response;
  socket.write('HTTP/1.1 200 OK\r\n');
  const lines = times(`X-Bait: ${times('y', 1000)}\r\n`, 100);
  const more = () => {
    while (!socket.destroyed && socket.write(lines));
  };
  socket.on('drain', more);
  more();
}
