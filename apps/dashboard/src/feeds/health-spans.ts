/** The health of a feed as spans of time, for the eye and for the table beside it. */
import type { Shape } from '../client.js';

type Health = Shape<'HealthChange'>['health'];

export interface HealthSpan {
  readonly health: Health;
  readonly because: string;
  /** Milliseconds. */
  readonly from: number;
  readonly to: number;
}

type Lived = Pick<Shape<'FeedDetail'>, 'addedAt' | 'healthHistory'>;

/** From when it was added until `now`, without a break; the oldest changes may be kept no more. */
export function spansOf({ addedAt, healthHistory }: Lived, now: number): readonly HealthSpan[] {
  const [first] = healthHistory;
  if (first === undefined) return [];
  const added = { at: addedAt, health: 'unknown', because: '' } as const;
  const changes = addedAt !== '' && addedAt < first.at ? [added, ...healthHistory] : healthHistory;
  return changes.map(({ at, health, because }, place) => {
    const next = changes[place + 1];
    return { health, because, from: Date.parse(at), to: next === undefined ? now : Date.parse(next.at) };
  });
}
