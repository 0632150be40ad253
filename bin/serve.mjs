#!/usr/bin/env node
// `node bin/serve.mjs collector …`: one or several of the programs against REDIS_URL, built beforehand. This is what
// the containers run; it installs nothing, builds nothing and owns no Redis.
import './setup/node-version.mjs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lifetime } from './process/lifetime.mjs';
import { keepHeapSmall } from './process/thrift.mjs';
import { checkOutsideRedis } from './redis/outside.mjs';
import { appNames, startApp, stopApp } from './service/apps.mjs';
import { keepToOwner } from './service/owner-only.mjs';
import { adoptPlaces } from './service/places.mjs';
import { Refusal } from './terminal/refusal.mjs';
import { stepsOn } from './terminal/steps.mjs';

// React renders the pages without script several times slower in its development build.
process.env.NODE_ENV ??= 'production';
keepHeapSmall();
const steps = stepsOn(process.stdout);
const life = lifetime(steps);

function namesFrom(words) {
  const unknown = words.find((word) => !appNames.includes(word));
  if (words.length > 0 && unknown === undefined) return words;
  throw new Refusal(
    `Say which programs to run: node bin/serve.mjs ${appNames.join(' ')}${unknown ? ` ("${unknown}" is none)` : ''}`,
  );
}

const names = namesFrom(process.argv.slice(2));
keepToOwner(adoptPlaces().data);
if (!process.env.REDIS_URL)
  throw new Refusal('Set REDIS_URL to the Redis all programs share, such as redis://:password@redis:6379.');
steps.line(`✓ ${await checkOutsideRedis(process.env.REDIS_URL, steps.line)}`);
for (const name of names) {
  const app = await startApp(name);
  await life.defer(() => stopApp(app, steps.line));
  steps.line(`✓ ${app.name}${app.url ? ` at ${app.url}` : ''}`);
  app.notices?.forEach(steps.line);
}

// For a container's health check: as fresh as the event loop is.
const touch = () => writeFileSync(join(tmpdir(), 'summitwatch-alive'), '');
touch();
setInterval(touch, 5000);
