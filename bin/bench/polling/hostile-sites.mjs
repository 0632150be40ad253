// Publishers that mean harm, each on a host of its own: feeds that are too much, and one feed that is sound and leads to pages
// that are too much. `slow` ones come several times over, for they hold what they are given.
import { hostileFeeds, slowFeeds } from './hostile-feeds.mjs';
import { hostilePages } from './hostile-pages.mjs';

const timesSlow = 6;

/** `{ name, handler(request, response, base) }` each. */
export function hostileSites() {
  const feeds = Object.entries(hostileFeeds()).map(([name, handler]) => ({ name, handler }));
  const slow = Object.entries(slowFeeds()).flatMap(([name, handler]) =>
    Array.from({ length: timesSlow }, (_, n) => ({ name: `${name} (${n + 1})`, handler })),
  );
  const pages = Object.entries(hostilePages()).map(([name, body]) => ({
    name: `page: ${name}`,
    handler: leadingTo(body),
  }));
  return [...feeds, ...slow, ...pages];
}

/** Each poll finds the page under a new address, and the one before with another text: it is read again and compared. */
function leadingTo(body) {
  let polls = 0;
  let edition = 0;
  return (request, response, base) => {
    if (request.url !== '/feed.xml') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body(edition++));
      return;
    }
    polls += 1;
    const items = [polls, polls - 1].map(
      (n) =>
        `<item><title>Trump and Putin in Anchorage, part ${n}, seen ${polls}</title><link>${base}/page-${n}</link></item>`,
    );
    const feed = `<rss version="2.0"><channel><title>Bait</title>${items.join('')}</channel></rss>`;
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed);
  };
}
