/** What is promised is proved by something that is there; what the README promises stands among all promises. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './service.js';

const linesOf = (file: string) => readFileSync(join(root, file), 'utf8').split('\n');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

/** Of the tables headed `promise | proved by`. */
function promisesIn(file: string): [promise: string, proof: string][] {
  let isPromised = false;
  return linesOf(file).flatMap((line) => {
    const [promise = '', proof = ''] = line.split('|').slice(1, -1);
    isPromised = line.startsWith('|') && (isPromised || promise.trim() === 'promise');
    return isPromised && !/^\s*(?:promise|---)/.test(promise) ? [[promise.trim(), proof]] : [];
  });
}

const promises = promisesIn('docs/promises.md');

/** What proves it, as it is named: specs, folders of specs, scripts. */
const proofsIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, proof = '']) => proof);

function isThere(proof: string): boolean {
  const script = /^npm run (\S+)$/.exec(proof)?.[1];
  return script === undefined ? existsSync(join(root, proof)) : script in scripts;
}

it.each(promises)('%s', (_promise, proof) => {
  const proofs = proofsIn(proof);
  expect(proofs.length).toBeGreaterThan(0);
  expect(proofs.filter((each) => !isThere(each))).toEqual([]);
});

it('There are promises to be kept, and the README makes no other.', () => {
  expect(promises.length).toBeGreaterThan(60);
  const all = promises.map(([promise]) => promise);
  const made = promisesIn('README.md').map(([promise]) => promise);
  expect(made.length).toBeGreaterThan(10);
  expect(made.filter((promise) => !all.includes(promise))).toEqual([]);
});

/** Pages for people, with the links in them that lead to a file here. */
const pages = ['.', 'docs', 'docs/decisions'].flatMap((folder) =>
  readdirSync(join(root, folder)).flatMap((name) => (name.endsWith('.md') ? [join(folder, name)] : [])),
);

it.each(pages)('%s leads nowhere that is not there.', (page) => {
  const links = linesOf(page).flatMap((line) =>
    [...line.matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(([, to = '']) => to),
  );
  expect(links.filter((to) => !existsSync(join(root, page, '..', to)))).toEqual([]);
});
