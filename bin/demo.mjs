#!/usr/bin/env node
// `npm run demo`: a coverage server that plays a summit in fast motion, and the service that watches it, on a throw-away
// data folder. Stays until Ctrl-C. DEMO_SPEED changes the pace.
import './setup/node-version.mjs';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build/build.mjs';
import { lifetime } from './process/lifetime.mjs';
import { adoptPlaces, cacheFolder, root } from './service/places.mjs';
import { portNear } from './service/port.mjs';
import { openRedis, startService } from './service/run-service.mjs';
import { ensureNpmPackages } from './setup/npm-packages.mjs';
import { openInBrowser } from './terminal/open-in-browser.mjs';
import { Refusal } from './terminal/refusal.mjs';
import { stepsOn } from './terminal/steps.mjs';
import { refuseWords } from './terminal/words.mjs';

refuseWords('npm run demo', 'DEMO_SPEED=600 npm run demo');

// As `npm start` does it.
process.env.NODE_ENV ??= 'production';
const steps = stepsOn(process.stdout);
const life = lifetime(steps);

async function startCoverage() {
  const file = join(root, 'demo/coverage-server.mjs');
  if (!existsSync(file)) throw new Refusal('The demo’s coverage server, demo/coverage-server.mjs, is missing.');
  const speed = Number(process.env.DEMO_SPEED) || undefined;
  const demo = await import(file);
  const coverage = await steps.step('Starting the coverage server', () => demo.startCoverage(speed ? { speed } : {}));
  await life.defer(async () => coverage.stop());
  coverage.finished.then(
    () => steps.line('The summit has been played to its end; the dashboard stays until Ctrl-C.'),
    life.end,
  );
  return coverage;
}

async function throwAwayFolder() {
  mkdirSync(cacheFolder, { recursive: true });
  const folder = mkdtempSync(join(cacheFolder, 'demo-'));
  await life.defer(async () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

// The feeds, pages and webhooks live on this machine, which the service refuses to call unless told. A Redis the person
// uses for real work is none of the demo's business.
async function demoSettings(storyFile) {
  delete process.env.REDIS_URL;
  Object.assign(process.env, {
    SUMMITWATCH_DATA: await throwAwayFolder(),
    SUMMITWATCH_STORY: storyFile,
    SUMMITWATCH_ALLOW_PRIVATE: 'feed=127.0.0.0/8,page=127.0.0.0/8,webhook=127.0.0.0/8,hub=127.0.0.0/8',
    SUMMITWATCH_POLL_SECONDS: '1',
    SUMMITWATCH_HOST_SPACING_MS: '0',
  });
  process.env.SUMMITWATCH_PORT = String(await portNear(adoptPlaces()));
  return adoptPlaces();
}

await ensureNpmPackages(steps);
await build(steps);
const { storyFile } = await startCoverage();
const places = await demoSettings(storyFile);
const redisUrl = await openRedis(places, life, steps);
const url = await startService(places, redisUrl, life, steps);
steps.line(`The command line tool asks it with: SUMMITWATCH_DATA=${places.data} npx summitwatch feeds\n`);
openInBrowser(url);
