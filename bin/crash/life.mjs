#!/usr/bin/env node
// One life of the service, to be ended by SIGKILL: the projector as it is, and writers. It loads everything, waits for the word
// to begin, and reports line by line on its third pipe, each line written before anything else happens.
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { built } from './built.mjs';
import { articleText } from './facts.mjs';
import { startWriters } from './writers.mjs';

const reports = 3;
const tell = (report) => writeSync(reports, `${JSON.stringify(report)}\n`);

const { start } = built('apps/projector/src/main.js');
const { connect, RedisEventLog } = built('libs/redis/src/index.js');
const { loadSettings, loadStory } = built('libs/settings/src/index.js');
const { endingAt } = built('libs/failpoints/src/index.js');
const { folderArchive } = built('libs/archive/src/index.js');

async function begin({ life, seed, writers, rest, redo, failpoint }) {
  if (failpoint) process.env.SUMMITWATCH_FAILPOINT = failpoint;
  const settings = loadSettings(process.env);
  const redis = connect(settings.redisUrl);
  const log = new RedisEventLog(redis, loadStory(settings.storyFile).id, { pass: endingAt(settings.failpoint) });
  const textHash = await folderArchive(join(settings.dataFolder, 'archive')).keep('texts', articleText);
  const running = startWriters({ log, life, seed, textHash, redo, tell, count: writers, rest });
  running.ended.catch((error) => {
    tell({ failed: error.stack });
    process.exit(1);
  });
  await start();
  tell({ up: true });
  return running;
}

let running;
tell({ loaded: true });
for await (const line of createInterface({ input: process.stdin })) {
  const { go, quiet } = JSON.parse(line);
  if (go) running = begin(go);
  if (quiet) {
    await (await running).stop();
    tell({ quiet: true });
  }
}
