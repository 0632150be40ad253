/** When most hosts fail at once, it is our own network. */
import { line, outage } from './etiquette/outage.js';
import { Play } from './etiquette/play.js';
import { until } from './until.js';

let play: Play;

beforeAll(async () => {
  play = await Play.start(outage, { SUMMITWATCH_POLL_CEILING_SECONDS: '1' });
});

afterAll(async () => {
  await play.stop();
});

async function polledAgain(times: number): Promise<void> {
  const before = Object.keys(outage).map((name) => play.polls(name));
  const all = () => Object.keys(outage).every((name, index) => play.polls(name) >= before[index]! + times);
  await until(all, (done) => done, 60_000);
}

it('our-line-is-cut: blames its own network: no feed is called degraded for it', async () => {
  await polledAgain(2);
  line.cut = true;
  await polledAgain(3);
  line.cut = false;
  await polledAgain(2);
  const seen = await play.seen();
  for (const [name, row] of Object.entries(outage)) row.holds(seen.get(name)!);
}, 150_000);
