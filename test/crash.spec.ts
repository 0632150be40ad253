/** A short form of `npm run test:crash`: some deaths at random, and one at every named place. */
import { spawn } from 'node:child_process';
import { root } from './service.js';

function drilled(words: readonly string[]): Promise<{ code: number | null; said: string }> {
  const own = spawn(process.execPath, ['bin/test-crash.mjs', ...words], { cwd: root, env: process.env });
  let said = '';
  for (const stream of [own.stdout, own.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  return new Promise((done) => {
    own.once('close', (code) => {
      done({ code, said });
    });
  });
}

it('The service ended by SIGKILL anywhere has lost, doubled and mistold nothing.', async () => {
  const { code, said } = await drilled(['--kills', '10', '--redis-kills', '2', '--rest', '150']);
  expect(said).toMatch(/\n\d\d passed, 0 failed\n$/);
  expect(code).toBe(0);
}, 600_000);

it('A drill that is asked for nonsense says so.', async () => {
  const { code, said } = await drilled(['--kills', 'many']);
  expect([code, said]).toEqual([2, expect.stringContaining('--kills is "many"; a whole number is expected')]);
});
