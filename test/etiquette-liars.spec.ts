/** Validators that lie: found out by fetches without conditions, which this run makes every few seconds, not once a day. */
import { liars } from './etiquette/liars.js';
import { Play } from './etiquette/play.js';
import type { Seen } from './etiquette/row.js';
import { testOf } from './etiquette/rows.js';
import { until } from './until.js';

let play: Play;
let seen: ReadonlyMap<string, Seen>;

beforeAll(async () => {
  play = await Play.start(liars, { SUMMITWATCH_CONTROL_HOURS: '0.0015', SUMMITWATCH_POLL_CEILING_SECONDS: '1' });
  const played = () => Object.keys(liars).every((name) => play.polls(name) >= 16);
  await until(played, (done) => done, 90_000);
  seen = await play.seen();
}, 150_000);

afterAll(async () => {
  await play.stop();
});

it.each(Object.entries(liars).map(([name, row]) => [testOf(name, row), name, row] as const))('%s', (_, name, row) => {
  row.holds(seen.get(name)!);
});
