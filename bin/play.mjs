#!/usr/bin/env node
// `npm run play -- CORPUS`: plays recorded coverage (a folder with a replay-server.mjs) through a service of its own, step by
// step, and writes what came of it. `--kill N` ends the service with SIGKILL in the middle of step N and starts it again:
// the result must be that of a play that was never interrupted. `--from` and `--to` are times (14 to 21 August 2025), `--step` minutes (30),
// `--port` is that of the coverage (8099), `--out FILE` gets what came of it (play.json).
import './setup/node-version.mjs';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startPlayedService } from './play/played-service.mjs';
import { startReplay } from './play/replay.mjs';
import { summaryOf } from './play/summary.mjs';
import { cacheFolder } from './service/places.mjs';
import { leave, Refusal } from './terminal/refusal.mjs';
import { wordsOf } from './terminal/words.mjs';

const { values, positionals } = wordsOf({
  allowPositionals: true,
  options: {
    from: { type: 'string', default: '2025-08-14T00:00:00Z' },
    to: { type: 'string', default: '2025-08-21T00:00:00Z' },
    step: { type: 'string', default: '30' },
    kill: { type: 'string' },
    // Addresses are part of what articles are known by: plays that are to be compared need the same port.
    port: { type: 'string', default: '8099' },
    out: { type: 'string', default: 'play.json' },
  },
});

async function play(corpus) {
  const [from, to] = [Date.parse(values.from), Date.parse(values.to)];
  const stepMs = Number(values.step) * 60_000;
  if (!(to > from) || !(stepMs > 0)) throw new Refusal('--from and --to are times, --step is in minutes.');
  const killAt = values.kill === undefined ? undefined : Number(values.kill);
  const data = join(cacheFolder, `play-${process.pid}`);
  mkdirSync(data, { recursive: true });
  const replay = await startReplay(corpus, { data, start: new Date(from), port: Number(values.port) });
  let service;
  try {
    service = await startPlayedService(data, replay.storyFile);
    const began = performance.now();
    for (let at = from, n = 1; at <= to; at += stepMs, n++) {
      await replay.setClock(new Date(at));
      await service.askAll();
      if (n === killAt) {
        service = await service.killAndStartAgain();
        await service.askAll();
      }
      const { items, relevant } = await service.settled();
      const seconds = ((performance.now() - began) / 1000).toFixed(0);
      process.stdout.write(
        `${new Date(at).toISOString().slice(0, 16)}Z  ${items} items, ${relevant} relevant, ${seconds} s\n`,
      );
    }
    const summary = await summaryOf(service);
    writeFileSync(values.out, `${JSON.stringify(summary, null, 1)}\n`);
    process.stdout.write(`${JSON.stringify(summary.counts, null, 1)}\nwritten to ${values.out}\n`);
  } finally {
    await service?.stop();
    await replay.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

const corpus =
  positionals[0] ?? (process.env.SUMMITWATCH_DATASETS && join(process.env.SUMMITWATCH_DATASETS, 'summit-corpus'));
if (corpus === undefined) leave(new Refusal('Name the folder of a recorded corpus: npm run play -- FOLDER'));
await play(resolve(corpus)).catch(leave);
