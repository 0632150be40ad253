/** The build, as `npm start` and the command line ask for it each time: of a small checkout of its own, made with the packages of this one. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'; // oxfmt-ignore
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './service.js';

const checkout = mkdtempSync(join(tmpdir(), 'summitwatch-build-'));
const source = join(checkout, 'libs/greetings/src/index.ts');
const stamp = join(checkout, 'dist/.services-built');

beforeAll(() => {
  for (const part of ['bin', '.swcrc', 'package.json', 'package-lock.json'])
    cpSync(join(root, part), join(checkout, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'));
  mkdirSync(join(checkout, 'apps/greeter/src'), { recursive: true });
  writeFileSync(join(checkout, 'apps/greeter/src/main.ts'), "export { greeting } from '#greetings';\n");
  mkdirSync(join(checkout, 'libs/greetings/src'), { recursive: true });
  writeFileSync(source, "export const greeting: string = 'Moin';\n");
  expect(build()).toContain('✓ Building the services');
});

afterAll(() => {
  rmSync(checkout, { recursive: true });
});

/** What it said. */
function build(): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['bin/build.mjs'], {
    cwd: checkout,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

const built = () => readFileSync(join(checkout, 'dist/libs/greetings/src/index.js'), 'utf8');

it('What was not written since is not built again, and neither is what was written with the same words.', () => {
  expect(built()).toContain('Moin');
  expect(build()).not.toContain('Building the services');
  const before = readFileSync(stamp, 'utf8');
  writeFileSync(source, readFileSync(source));
  expect(build()).not.toContain('Building the services');
  // It looked once, and need not look the next time.
  const after = readFileSync(stamp, 'utf8');
  expect(after).not.toBe(before);
  expect(build()).not.toContain('Building the services');
  expect(readFileSync(stamp, 'utf8')).toBe(after);
});

it('What was written is built, though it be as long as before and of the same date.', () => {
  const { atime, mtime } = statSync(source);
  writeFileSync(source, "export const greeting: string = 'Ahoi';\n");
  utimesSync(source, atime, mtime);
  expect(build()).toContain('✓ Building the services');
  expect(built()).toContain('Ahoi');
});

it('A stamp of another kind is no stamp.', () => {
  writeFileSync(stamp, readFileSync(stamp, 'utf8').split('\n')[1]!);
  expect(build()).toContain('✓ Building the services');
});
