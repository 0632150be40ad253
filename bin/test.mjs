#!/usr/bin/env node
// `npm test`: gets what is missing, builds, and runs every spec with a real Redis of its own. Words after it go to jest.
// The last line is always `N passed, N failed`, with `, N skipped` when there are any.
import './setup/node-version.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build/build.mjs';
import { closingStack, onSignals } from './process/closing.mjs';
import { freePort, endRedis, launchRedis, localRedisUrl } from './redis/server.mjs';
import { ensureBrowser } from './setup/browser.mjs';
import { ensureNpmPackages } from './setup/npm-packages.mjs';
import { ensureRedisProgram } from './setup/redis-program.mjs';
import { explain } from './terminal/refusal.mjs';
import { quietSteps } from './terminal/steps.mjs';
import { runJest } from './test/jest.mjs';

const steps = quietSteps(process.stderr);
const closing = closingStack(steps.line);

async function end(code, lastLine) {
  await closing.close();
  if (lastLine) process.stdout.write(`${lastLine}\n`);
  process.exit(code);
}

async function ownRedis(program, scratch) {
  const server = { program, folder: join(scratch, 'redis'), password: 'for-tests-only', port: await freePort() };
  const child = await launchRedis(server);
  await closing.defer(() => endRedis(child, server));
  return localRedisUrl(server);
}

async function testEverything() {
  await ensureNpmPackages(steps);
  const program = await ensureRedisProgram(steps);
  const browser = await ensureBrowser({ ...steps, line: (text) => process.stderr.write(`${text}\n`) });
  await build(steps);
  const scratch = mkdtempSync(join(tmpdir(), 'summitwatch-test-'));
  await closing.defer(async () => rmSync(scratch, { recursive: true, force: true }));
  const redis = await ownRedis(program, scratch);
  return runJest(process.argv.slice(2), { scratch, redis, program, browser });
}

onSignals(() => void end(130));
try {
  const { code, summary } = await testEverything();
  await end(code, summary);
} catch (error) {
  process.stderr.write(`\n${explain(error)}\n`);
  await end(1, '0 passed, 1 failed');
}
