/** The health of a service, once its Redis answers in time: of one that could not be measured nothing is said. */
import type { z } from 'zod';
import { Health } from '../apps/api/src/contract/health.js';
import type { Asked } from './service.js';
import { until } from './until.js';

type Answer = z.infer<typeof Health>;
type Measured = { readonly [Name in keyof Answer]: Name extends 'model' ? Answer[Name] : NonNullable<Answer[Name]> };

const isMeasured = (health: Answer): health is Measured =>
  Object.entries(health).every(([name, value]) => name === 'model' || value !== null);

export const measuredHealth = async (service: Asked): Promise<Measured> =>
  (await until(() => service.get('health', Health), isMeasured)) as Measured;
