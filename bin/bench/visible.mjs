// From the call of append to the commit that makes the event visible in the views, at a steady 200 events a second.
import { setTimeout as sleep } from 'node:timers/promises';
import { quantile } from './compare.mjs';
import { appendsFor } from './coverage.mjs';
import { filledLog, openLog, startProjector } from './filled-log.mjs';

const perSecond = 200;

export async function visibleFigures(bench, { seconds, told }) {
  await filledLog(bench, 10, 'always');
  const log = openLog(bench.redis);
  const askedAt = new Map();
  const waits = [];
  let visible = 0;
  const projector = startProjector(bench.redis, log, (position) => {
    for (const at = performance.now(); visible < position;) {
      visible += 1;
      if (askedAt.has(visible)) waits.push(at - askedAt.get(visible));
    }
  });
  while (visible < 10) await sleep(5);
  const requests = appendsFor(perSecond * seconds, 7);
  const ends = await paced(requests, (request, place) => {
    askedAt.set(11 + place, performance.now());
    return log.append({ ...request, expectedVersion: 'any' });
  });
  await Promise.all(ends);
  while (visible < 10 + requests.length) await sleep(5);
  await projector.stop();
  log.close();
  told(`append → visible: ${waits.length} events at ${perSecond}/s`);
  const sorted = waits.sort((a, b) => a - b);
  const of = (share) => quantile(sorted, share);
  const what = `append → visible in the views, always, ${perSecond} events/s`;
  return [{ what, p50: of(0.5), p99: of(0.99), highest: of(1), unit: 'ms', goal: 20 }];
}

/** Each at its own time, whatever became of the one before. */
async function paced(requests, start) {
  const since = performance.now();
  const ends = [];
  for (const [place, request] of requests.entries()) {
    const wait = since + (place * 1000) / perSecond - performance.now();
    if (wait > 0) await sleep(wait);
    ends.push(start(request, place));
  }
  return ends;
}
