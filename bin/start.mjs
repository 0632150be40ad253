#!/usr/bin/env node
// `npm start`: gets what is missing, builds what changed, starts Redis and the three programs, and stops them in good
// order. Exit codes: 0 stopped as asked, 1 a mistake of ours, 2 refused (the sentence says why), 3 already running.
import './setup/node-version.mjs';
import { build } from './build/build.mjs';
import { lifetime } from './process/lifetime.mjs';
import { keepHeapSmall } from './process/thrift.mjs';
import { adoptPlaces } from './service/places.mjs';
import { refuseTakenPort } from './service/port.mjs';
import { lockData, openRedis, startService } from './service/run-service.mjs';
import { ensureNpmPackages } from './setup/npm-packages.mjs';
import { stepsOn } from './terminal/steps.mjs';
import { refuseWords } from './terminal/words.mjs';

refuseWords('npm start', 'SUMMITWATCH_PORT=8090 npm start; libs/settings/README.md lists them');

// React renders the pages without script several times slower in its development build.
process.env.NODE_ENV ??= 'production';
keepHeapSmall();
const steps = stepsOn(process.stdout);
const life = lifetime(steps);

const places = adoptPlaces();
await lockData(places, life);
await refuseTakenPort(places);
await ensureNpmPackages(steps);
await build(steps);
const redisUrl = await openRedis(places, life, steps);
await startService(places, redisUrl, life, steps);
