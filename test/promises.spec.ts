/** What the README promises is proved by something that is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './service.js';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const section = readme.slice(readme.indexOf('## What holds'), readme.indexOf('## Doors'));
const rows = section
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').slice(1, -1));

/** What proves it, as it is named: specs, folders of specs, scripts. */
const proofsIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, proof = '']) => proof);

function isThere(proof: string): boolean {
  const script = /^npm run (\S+)$/.exec(proof)?.[1];
  return script === undefined ? existsSync(join(root, proof)) : script in scripts;
}

it.each(rows)('%s', (_promise, proof = '') => {
  const proofs = proofsIn(proof);
  expect(proofs.length).toBeGreaterThan(0);
  expect(proofs.filter((each) => !isThere(each))).toEqual([]);
});

it('There are promises to be kept.', () => {
  expect(rows.length).toBeGreaterThan(30);
});
