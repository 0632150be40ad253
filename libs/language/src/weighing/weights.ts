/** What `npm run train` learnt. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Weights } from './weigh.js';

export const weights = JSON.parse(
  readFileSync(process.env.WEIGHTS ?? join(__dirname, 'weights.json'), 'utf8'),
) as Weights;
