/** One order over all items of a filter, step by step: each repeats harmlessly, and the whole can be stopped and taken back. */
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { answerOf, api, type Shape } from '../client.js';
import { giveRuling, randomKey } from '../review/review-api.js';
import { itemWords } from '../words/words.js';
import { part } from './items-filter.js';

type Order = Pick<Shape<'NewBulk'>, 'q' | 'act' | 'batch' | 'reason' | 'by'>;

export interface Progress {
  readonly order: Order;
  readonly state: 'running' | 'stopped' | 'finished' | 'failed';
  readonly answers: readonly Shape<'BulkAnswer'>[];
  readonly error: Error | null;
  /** What is counted is sources, not items. */
  readonly ofSources: boolean;
}

export function useBulk() {
  const known = useQueryClient();
  const [progress, setProgress] = useState<Progress>();
  const stopped = useRef(false);
  const isStopped = () => stopped.current;
  const tellOf =
    (order: Order, ofSources: boolean) =>
    (state: Progress['state'], answers: Progress['answers'], error: Error | null = null) => {
      setProgress({ order, state, answers, error, ofSources });
    };
  const run = async (order: Order, anchor: string | undefined) => {
    stopped.current = false;
    const tell = tellOf(order, order.act === 'mute');
    let answers: Progress['answers'] = [];
    tell('running', answers);
    try {
      for await (const step of steps(order, anchor)) {
        answers = [...answers, ...step];
        tell('running', answers);
        if (isStopped()) break;
      }
      tell(isStopped() ? 'stopped' : 'finished', answers);
    } catch (error) {
      tell('failed', answers, error as Error);
    }
    void known.invalidateQueries({ queryKey: ['item-counts'] });
  };
  const undo = async (done: Progress) => {
    if (!done.ofSources) return run(liftingOf(done.order), undefined);
    const tell = tellOf({ ...done.order, act: 'lift' }, true);
    tell('running', []);
    try {
      await takeBack(done);
      tell('finished', done.answers);
    } catch (error) {
      tell('failed', done.answers, error as Error);
    }
  };
  const stop = () => {
    stopped.current = true;
  };
  return { progress, run, undo, stop };
}

/** What became of the items of each step. */
async function* steps(order: Order, anchor: string | undefined): AsyncGenerator<Progress['answers']> {
  const at = new Date().toISOString();
  let cursor = anchor ?? null;
  do {
    const from = cursor === null ? {} : { cursor };
    const step = await answerOf(api.POST('/api/v1/items/bulk', { body: { ...order, at, ...from } }));
    yield step.answers;
    cursor = step.next;
  } while (cursor !== null);
}

function liftingOf(order: Order): Order {
  return { ...order, q: part('batch', order.batch), act: 'lift', reason: itemWords.bulk.undoing };
}

/** Also from elsewhere, when nobody watches any more. Sources that were mute before the order stay so. */
export async function takeBack({ order, answers, ofSources }: Progress): Promise<void> {
  if (!ofSources) {
    const lifting = steps(liftingOf(order), undefined);
    while ((await lifting.next()).done !== true);
    return;
  }
  for (const source of mutedIn(answers)) {
    const ruling = { act: 'unmute', source } as const;
    await giveRuling({ ruling, reason: itemWords.bulk.undoing, by: order.by }, randomKey());
  }
}

/** Sources that were not mute before, in the order in which they were muted. */
export function mutedIn(answers: Progress['answers']): readonly string[] {
  return answers.filter(({ outcome }) => outcome === 'done').map(({ source }) => source);
}

export function outcomes(answers: Progress['answers']): Record<Shape<'BulkAnswer'>['outcome'], number> {
  const counts = { done: 0, 'stood already': 0, refused: 0 };
  for (const { outcome } of answers) counts[outcome]++;
  return counts;
}
