// The built code that the drill drives and judges with.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../service/places.mjs';

const load = createRequire(import.meta.url);

export const built = (path) => load(join(root, 'dist', path));

/** Whether any part of the service passes this place: one that none passes cannot end it. */
export const isPassed = (name) => sources().some((source) => source.includes(`'${name}'`));

const sources = () =>
  ['apps', 'libs']
    .flatMap((folder) => readdirSync(join(root, 'dist', folder), { recursive: true }).map((file) => join(folder, file)))
    .filter((file) => file.endsWith('.js') && !file.endsWith('core/src/failpoint.js'))
    .map((file) => readFileSync(join(root, 'dist', file), 'utf8'));
