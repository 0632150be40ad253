/** The service's account of itself where it could be measured: while its storage does not answer, its figures are null. */
import type { Shape } from '../client.js';

type Health = Shape<'Health'>;
/** Whether articles are read by a model is told by a null, too. */
type AlwaysTold = 'model';
export type MeasuredHealth = {
  readonly [Name in keyof Health]: Name extends AlwaysTold ? Health[Name] : NonNullable<Health[Name]>;
};

export const isMeasured = (health: Health): health is MeasuredHealth =>
  Object.entries(health).every(([name, value]) => name === ('model' satisfies AlwaysTold) || value !== null);
