/** Whatever reason the program gives in English is told in every language: found in its own text, so that nobody has to think of it. */
import { messageIn } from '../libs/telling/src/brief/message-in.js';
import * as de from '../libs/telling/src/languages/de/index.js';
import { reasonsIn } from './reasons.js';

const folders = [
  ...['access', 'core', 'model-reader', 'opml', 'sources', 'threads', 'web'].map((lib) => `libs/${lib}/src`),
  ...['libs/jobs/src', 'libs/reading/src/feeds', 'libs/reading/src/lists'],
  ...['apps/api/src', 'apps/collector/src', 'apps/projector/src'],
];

/** Reasons that stand on no page, or that a page tells in another way. */
const notForPages: Readonly<Record<string, string>> = {
  'libs/web/src/address/address-policy.ts': 'of a setting: said when a program starts',
  'libs/web/src/address/literal-address.ts': 'put together there; each whole sentence is known',
  'libs/web/src/webhook/signed-post.ts': 'of a secret on the command line',
  'libs/core/src/replays/accept.ts': 'put together there; the whole sentence is known',
  'libs/core/src/views/retention.ts': 'put together there; each whole sentence is known',
  'libs/core/src/views/items.ts': 'told by the dashboard’s words/reason.ts',
  'libs/model-reader/src/chat.ts': 'put together there; each whole sentence is known',
  'apps/collector/src/collector.worker.ts': 'of a probe, for machines',
  'apps/projector/src/keep-history.ts': 'of the program’s own log',
  'apps/projector/src/project-views.ts': 'of the program’s own log',
};

const known: Readonly<Record<string, string>> = de.detailWords.known;

/** What the system says may follow in brackets. */
const isTold = (said: string) =>
  [said, `${said} (ECODE)`].some((text) => messageIn(text, de) !== null) || known[said] !== undefined;

const reasons = reasonsIn(folders);

it('Every reason has German words.', () => {
  const foreign = reasons.filter(({ file, said }) => notForPages[file] === undefined && !said.some(isTold));
  expect(foreign.map(({ file, said }) => `${file}: ${said[0] ?? ''}`)).toEqual([]);
});

it('The reasons are found, those of the outbound door, of the readers of feeds, of lists, of the queues, of orders.', () => {
  const found = new Set(reasons.map(({ file }) => file));
  for (const file of [
    ...['libs/web/src/wire/read-body.ts', 'libs/web/src/wire/deadline.ts', 'libs/web/src/polite/follow.ts'],
    ...['libs/reading/src/feeds/unreadable-feed.ts', 'libs/reading/src/lists/read-list-page.ts'],
    ...[
      'libs/opml/src/import-feeds.ts',
      'apps/collector/src/places-at-host.ts',
      'apps/api/src/feeds/feeds.controller.ts',
    ],
  ]) {
    expect([file, found.has(file)]).toEqual([file, true]);
  }
  expect(Object.keys(notForPages).filter((file) => !found.has(file))).toEqual([]);
});

it.each([
  ['more than 10000000 bytes', 'mehr als 10.000.000 Bytes'],
  ['This is neither RSS, RDF, Atom nor JSON Feed.', 'Das ist weder RSS noch RDF, Atom oder JSON Feed.'],
  [
    'the address redirects to itself: it wants a cookie, and none is kept here',
    'die Adresse leitet auf sich selbst weiter: Sie will ein Cookie, und hier wird keines behalten',
  ],
  ['Headers Overflow Error', 'die Kopfzeilen der Antwort sind zu lang'],
  ['redirect: the address holds a user name', 'Weiterleitung: die Adresse enthält einen Benutzernamen'],
  [
    'The selector for the items matches nothing on this page.',
    'Der Selektor für die Meldungen: Auf dieser Seite passt nichts dazu.',
  ],
  [
    'robots.txt could not be had: no answer in time',
    'Die robots.txt war nicht zu holen: keine Antwort innerhalb der Frist.',
  ],
])('“%s” is “%s”.', (english, german) => {
  expect(messageIn(english, de)).toBe(german);
});
