#!/usr/bin/env node
// `summitwatch`: the command line tool, built first when sources changed. Its standard output belongs to the tool alone.
// While the service runs on the same data folder, its Redis is used unless REDIS_URL names another; for what a resting
// service is asked, too, its Redis is started for as long as that takes.
import './setup/node-version.mjs';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from './build/build.mjs';
import { adoptPlaces, root } from './service/places.mjs';
import { runResting, worksResting } from './service/resting.mjs';
import { readRunFile } from './service/run-file.mjs';
import { ensureNpmPackages } from './setup/npm-packages.mjs';
import { leave, Refusal } from './terminal/refusal.mjs';
import { quietSteps } from './terminal/steps.mjs';

const steps = quietSteps(process.stderr);
await ensureNpmPackages(steps).catch(leave);
await build(steps).catch(leave);

/** These read the story's file, and ask nothing of what runs. */
const ofTheFileAlone = ['check-config', 'find', 'clean-article', 'parse-feed', 'copies'];

const chosenStory = process.env.SUMMITWATCH_STORY;
const places = adoptPlaces();
const running = process.env.REDIS_URL ? undefined : readRunFile(places.data);
if (running?.story && !(chosenStory && ofTheFileAlone.includes(process.argv[2]))) adoptStory(running.story);
const redisUrl = process.env.REDIS_URL || running?.redisUrl;
if (redisUrl) process.env.REDIS_URL = redisUrl;

const main = join(root, 'dist/apps/cli/src/main.js');
if (!existsSync(main)) leave(new Refusal('The command line tool is not built; run: npm run build'));
if (!redisUrl && worksResting(process.argv)) await runResting(main, places, steps);
else createRequire(import.meta.url)(main);

/** Another story has a log of its own, which is empty here: whoever asks of it would be told of nothing. */
function adoptStory(watched) {
  if (chosenStory && places.story !== watched)
    leave(
      new Refusal(
        `The service on ${places.data} watches the story in ${watched}, and SUMMITWATCH_STORY names ${places.story}. Leave it unset, or name another data folder.`,
      ),
    );
  process.env.SUMMITWATCH_STORY = watched;
}
