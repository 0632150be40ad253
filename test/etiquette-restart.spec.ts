/** The service is ended by force, with its Redis, and started again on what it left behind. */
import { Play } from './etiquette/play.js';
import { restart, restarted } from './etiquette/restart.js';
import type { Seen } from './etiquette/row.js';
import { testOf } from './etiquette/rows.js';
import { feedPath } from './etiquette/web.js';
import { until } from './until.js';

let play: Play;
let seen: ReadonlyMap<string, Seen>;

beforeAll(async () => {
  play = await Play.start(restart);
  const healths = async () => [...(await play.seen()).values()].map(({ feed }) => feed.health);
  await until(healths, (all) => !all.includes('unknown'));
  await play.service.kill('programs and Redis');
  restarted.at = performance.now();
  await play.service.start();
  await until(
    () => play.site('etag-outlives-us').asked.filter(({ at, path }) => at > restarted.at && path === feedPath).length,
    (polls) => polls > 2,
    60_000,
  );
  seen = await play.seen();
}, 150_000);

afterAll(async () => {
  await play.stop();
});

it.each(Object.entries(restart).map(([name, row]) => [testOf(name, row), name, row] as const))('%s', (_, name, row) => {
  row.holds(seen.get(name)!);
});
