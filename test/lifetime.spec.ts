/** A command that stays, whoever listens to it. */
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { root } from './service.js';
import { until } from './until.js';

/** It complains and beats for as long as it lives, and its end takes an hour. */
const program = `
  import { lifetime } from ${JSON.stringify(pathToFileURL(join(root, 'bin/process/lifetime.mjs')).href)};
  const { defer } = lifetime({ line: () => undefined });
  void defer(() => new Promise((done) => setTimeout(done, 3_600_000)));
  let [complaints, mistakes] = [0, 0];
  process.on('uncaughtException', () => (mistakes += 1));
  setInterval(() => {
    process.stderr.write('something is wrong\\n');
    complaints += 1;
    process.send({ complaints, mistakes });
  }, 5);
`;

it('Whoever reads its errors may leave: it goes on, and takes none of that for a mistake of its own.', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let [complaints, mistakes] = [0, 0];
  let said = '';
  child.on('message', (beat: { complaints: number; mistakes: number }) => ({ complaints, mistakes } = beat));
  child.stderr?.on('data', (chunk) => (said += String(chunk)));
  await until(
    () => complaints,
    (so) => so > 3,
  );
  expect(said).toMatch(/^(?:something is wrong\n)+$/);
  child.stderr?.destroy();
  const before = complaints;
  await until(
    () => complaints,
    (so) => so > before + 50,
  );
  expect(mistakes).toBe(0);
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
});
