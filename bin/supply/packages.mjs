// The packages that package-lock.json names, with what it says of each.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../service/places.mjs';

/** `{ name, version, license?, dev, hasInstallScript }` of each, folders of our own left out. */
export function lockedPackages() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, { link }]) => path.includes('node_modules/') && !link)
    .map(([path, found]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 13), dev: false, ...found }));
}
