/** A web full of feeds that misbehave or demand, polled by a real service for about a minute; a test for each. */
import { countOf } from './etiquette/measures.js';
import { Play } from './etiquette/play.js';
import type { Seen } from './etiquette/row.js';
import { allRows, testOf } from './etiquette/rows.js';
import { until } from './until.js';

let play: Play;
let seen: ReadonlyMap<string, Seen>;

beforeAll(async () => {
  play = await Play.start(allRows);
  await until(wasPlayed, (played) => played, 110_000);
  seen = await play.seen();
}, 150_000);

afterAll(async () => {
  await play.stop();
});

/** Long enough for back-off to show, and for moves to hold. */
function wasPlayed(): boolean {
  const hasMoved = (name: string) => countOf(play.site(name).asked, '/new.xml') > play.polls(name) + 2;
  const isFetched = new Set(play.site('many-pages').asked.map(({ path }) => path)).size > 12;
  const backedOff = play.polls('500-for-ever') >= 5 && play.polls('429-date') >= 5;
  const isPolled = play.polls('says-nothing-of-pace') >= 12;
  return isFetched && backedOff && isPolled && hasMoved('301-holds') && hasMoved('308-holds');
}

it.each(Object.entries(allRows).map(([name, row]) => [testOf(name, row), name, row] as const))('%s', (_, name, row) => {
  row.holds(seen.get(name)!);
});
