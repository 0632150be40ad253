/**
 * Which of two programs is the later one. Types, steps from one version to the next, and versions of views are only ever added, so
 * their number rises with each change that programs of different editions must not both act on.
 */
import { storedTypes, upcasts } from './types.js';
import { projectedViews } from './views.js';

export const edition: number =
  Object.keys(storedTypes).length +
  Object.keys(upcasts).length +
  projectedViews.reduce((sum, { version }) => sum + version, 0);
