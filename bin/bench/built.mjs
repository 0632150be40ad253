// The program as it was built: what is measured is what runs.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../service/places.mjs';

const load = createRequire(import.meta.url);

export const core = () => load('#core');
export const reading = () => load('#reading');
export const redisLib = () => load('#redis');
export const history = () => load('#history');
export const language = () => load('#language');
export const settings = () => load('#settings');
export const projectViews = (...args) =>
  load(join(root, 'dist/apps/projector/src/project-views.js')).projectViews(...args);
/** The page's reading, with the signs that its quality was told from. */
export const readWithSigns = (...args) =>
  load(join(root, 'dist/libs/reading/src/pages/clean-article.js')).readWithSigns(...args);
