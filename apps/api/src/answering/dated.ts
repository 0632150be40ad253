/** The documents that answer a question: those served now, or those of the moment that was asked for. */
import { endOfTime, projectedViews, type Clock, type Moment, type PastView, type ServedViews, type View } from '#core';
import type { PastViews } from '../brief/past-views.js';

/** From the query; a clock is given with a moment only. */
export interface AskedMoment {
  readonly asOf?: string | undefined;
  readonly clock?: Clock | undefined;
}

/** Which moment an answer is of. */
export interface AnsweredMoment {
  readonly asOf: string;
  readonly clock: Clock;
  /** Of the last event that the answer takes into account. */
  readonly position: number;
}

export interface Dated<Doc> {
  readonly docs: ReadonlyMap<string, Doc>;
  readonly moment: AnsweredMoment;
}

export interface DatedSource {
  readonly views: ServedViews;
  readonly past: PastViews;
  readonly now: () => Date;
}

export async function docsAt<Doc>(source: DatedSource, view: View<Doc>, asked: AskedMoment): Promise<Dated<Doc>> {
  const { views, past, now } = source;
  if (asked.asOf !== undefined) {
    const moment: Moment = { at: asked.asOf, clock: asked.clock ?? 'learnt' };
    return dated(await past.at(view, moment), { asOf: moment.at, clock: moment.clock });
  }
  const asOf = { asOf: now().toISOString(), clock: 'learnt' } as const;
  // Not every view is served as a whole; the end of the log is a moment like any other.
  if (!projectedViews.some(({ name }) => name === view.name))
    return dated(await past.at(view, { at: endOfTime, clock: 'learnt' }), asOf);
  const { value, position } = await steadily(views, () => views.all(view.name));
  return { docs: value as ReadonlyMap<string, Doc>, moment: { ...asOf, position } };
}

/** Enough for a read of some milliseconds beside a log that is projected in batches. */
const mostReads = 5;

/**
 * What is read between two looks that find one checkpoint is of that moment, whatever it is put together from. Where the views went on meanwhile
 * it is read again; after some times it is answered with the earlier position, which it is not older than.
 */
export async function steadily<T>(
  views: Pick<ServedViews, 'checkpoint'>,
  read: () => Promise<T>,
): Promise<{ readonly value: T; readonly position: number }> {
  let { position } = await views.checkpoint();
  for (let reads = 1; ; reads += 1) {
    const value = await read();
    const { position: after } = await views.checkpoint();
    if (after === position || reads === mostReads) return { value, position };
    position = after;
  }
}

function dated<Doc>({ docs, position }: PastView<Doc>, asOf: { asOf: string; clock: Clock }): Dated<Doc> {
  return { docs, moment: { ...asOf, position } };
}

/** For the end of a sentence about what is not there. */
export function whenIn({ asOf }: AskedMoment): string {
  return asOf === undefined ? '' : ` at ${asOf}`;
}
