/** One order over all items of a filter, step by step: each repeats harmlessly, and the whole can be stopped and taken back. */
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { answerOf, api, type Shape } from '../client.js';
import { giveRuling, randomKey } from '../review/review-api.js';
import { itemWords } from '../words/words.js';

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
  const run = async (order: Order, anchor: string | undefined) => {
    stopped.current = false;
    const tell = (state: Progress['state'], answers: Progress['answers'], error: Error | null = null) => {
      setProgress({ order, state, answers, error, ofSources: order.act === 'mute' });
    };
    const at = new Date().toISOString();
    let answers: Progress['answers'] = [];
    tell('running', answers);
    try {
      let cursor = anchor ?? null;
      do {
        const from = cursor === null ? {} : { cursor };
        const step = await answerOf(api.POST('/api/v1/items/bulk', { body: { ...order, at, ...from } }));
        answers = [...answers, ...step.answers];
        cursor = step.next;
        tell('running', answers);
      } while (cursor !== null && !isStopped());
      tell(isStopped() ? 'stopped' : 'finished', answers);
    } catch (error) {
      tell('failed', answers, error as Error);
    }
    void known.invalidateQueries({ queryKey: ['item-counts'] });
  };
  /** Of sources that an order muted: those that were mute before stay so. */
  const unmute = async ({ order, answers }: Progress) => {
    const tell = (state: Progress['state'], error: Error | null = null) => {
      setProgress({ order: { ...order, act: 'lift' }, state, answers, error, ofSources: true });
    };
    tell('running');
    try {
      for (const source of mutedIn(answers)) {
        const ruling = { act: 'unmute', source } as const;
        await giveRuling({ ruling, reason: itemWords.bulk.undoing, by: order.by }, randomKey());
      }
      tell('finished');
    } catch (error) {
      tell('failed', error as Error);
    }
  };
  const stop = () => {
    stopped.current = true;
  };
  return { progress, run, unmute, stop };
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
