// Replaying from sealed segments beside replaying from the live stream: every entry read and parsed, nothing else.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { core, history } from './built.mjs';
import { inTurns, ratioOf, spreadOf, whole } from './compare.mjs';
import { filledLog } from './filled-log.mjs';

const batch = 1000;
export const segmentEvents = 4096;

export async function segmentFigures(bench, { events, repetitions, told, folder }) {
  const log = await filledLog(bench, events);
  const place = join(folder, 'segments');
  const bytes = await sealAll(log, place, events);
  const sealed = Math.floor(events / segmentEvents) * segmentEvents;
  const rates = await inTurns(
    repetitions,
    {
      // Opened anew each time: nothing is remembered from the turn before.
      segments: () => replay(history().folderSegments(place, { segmentEvents }).entries, sealed),
      stream: () => replay(log.entries, sealed),
    },
    (line) => told(`replay of ${whole(sealed)} events, ${line}`),
  );
  rmSync(place, { recursive: true, force: true });
  const what = `replay of ${whole(sealed)} events from sealed segments against the live stream`;
  const spread = { ours: spreadOf(rates.segments), rival: spreadOf(rates.stream), unit: 'events/s' };
  return [
    { what, ratio: ratioOf(rates.segments, rates.stream), ...spread, goal: 1.3 },
    { what: 'disk per event in segments', value: bytes / events, unit: 'bytes' },
  ];
}

/** Resolves with the bytes on disk. */
async function sealAll(log, place, events) {
  mkdirSync(place, { recursive: true });
  const segments = history().folderSegments(place, { segmentEvents });
  for (let position = 0; position < events;) {
    const entries = await log.entries(position, batch);
    await segments.mirror(entries);
    position += entries.length;
  }
  await segments.seal();
  return (await segments.list()).reduce((sum, segment) => sum + segment.bytes, 0);
}

async function replay(entries, upTo) {
  const { eventOf } = core();
  const since = performance.now();
  let [position, subjects] = [0, 0];
  while (position < upTo) {
    for (const entry of await entries(position, Math.min(batch, upTo - position))) {
      subjects += eventOf(entry).subject.length;
      ({ position } = entry);
    }
  }
  if (subjects === 0) throw new Error('nothing was read');
  return upTo / ((performance.now() - since) / 1000);
}
