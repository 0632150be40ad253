/** The tool that keeps golden folders, as a person runs it: make one, see what is wrong with it, take what is read for right. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './service.js';

describe('npm run golden', () => {
  const folder = mkdtempSync(join(tmpdir(), 'summitwatch-golden-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const golden = (...words: string[]) => {
    const { status, stdout } = spawnSync(process.execPath, ['bin/golden.mjs', '--folders', folder, ...words], {
      cwd: root,
      encoding: 'utf8',
    });
    return { code: status, told: stdout };
  };
  const file = (name: string): string => join(folder, 'golden/harbour', name);

  it('makes a folder of a saved page, tells what differs, and takes it for right when told to', () => {
    const sentence = 'The delegations met for six hours at the harbour office and left with a draft of nine pages.';
    const page = `<html lang="en"><body><article><h1>Harbour talks end</h1>${`<p>${sentence}</p>`.repeat(3)}</article></body></html>`;
    writeFileSync(join(folder, 'saved.html'), page);
    expect(golden('--add', join(folder, 'saved.html'), 'harbour', '--url', 'https://harbour.example/talks').code).toBe(
      0,
    );
    expect(readFileSync(file('source.html'), 'utf8')).toBe(page);
    expect(JSON.parse(readFileSync(file('expected.json'), 'utf8'))).toMatchObject({ title: 'Harbour talks end' });
    expect(golden()).toEqual({ code: 0, told: '✓ pages/harbour\n1 as expected, 0 not\n' });

    writeFileSync(file('expected.txt'), `${sentence}\n`);
    const { code, told } = golden('harbour');
    expect(code).toBe(1);
    expect(told).toContain(`+ ${sentence}`);

    expect(golden('--accept', 'harbour').code).toBe(0);
    expect(golden().code).toBe(0);
  });

  it('refuses a name that is taken, and one that there is none of', () => {
    expect(golden('--add', join(folder, 'saved.html'), 'harbour').code).toBe(2);
    expect(golden('no-such-class').code).toBe(2);
  });
});
