/** A rule on its way: looked at, made, applied and taken back, step by step. Each step repeats harmlessly. */
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { answerOf, api, type Shape } from '../client.js';
import { ruleWords as words } from '../words/words.js';

export type Rule = Shape<'RelevanceRule'>;
type Standing = Shape<'StandingRule'>;

export interface Looking {
  readonly rule: Rule;
  readonly looked: number;
  readonly turned: readonly Shape<'TurnedItem'>[];
  readonly agreed: number;
  readonly kept: number;
  readonly isWhole: boolean;
}

export interface Work {
  readonly act: 'looking' | 'turning' | 'undoing';
  readonly state: 'running' | 'stopped' | 'done' | 'failed';
  /** Items that were turned, or given back. */
  readonly done: number;
  readonly error: Error | null;
}

const nothing = { looked: 0, turned: [], agreed: 0, kept: 0, isWhole: false } as const;

export function useRule() {
  const known = useQueryClient();
  const [looking, setLooking] = useState<Looking>();
  const [work, setWork] = useState<Work>();
  const [made, setMade] = useState<Standing>();
  const stopped = useRef(false);

  /** `step` answers how many items it dealt with, and the next cursor. */
  const walk = async (
    act: Work['act'],
    step: (cursor: string | null) => Promise<{ done: number; next: string | null }>,
  ) => {
    stopped.current = false;
    let done = 0;
    const tell = (state: Work['state'], error: Error | null = null) => {
      setWork({ act, state, done, error });
    };
    tell('running');
    try {
      let cursor: string | null = null;
      do {
        const took: { done: number; next: string | null } = await step(cursor);
        done += took.done;
        cursor = took.next;
        tell('running');
      } while (cursor !== null && !isStopped(stopped));
      tell(cursor === null ? 'done' : 'stopped');
    } catch (error) {
      tell('failed', error as Error);
    }
    if (act !== 'looking') void known.invalidateQueries();
  };

  const look = (rule: Rule) => {
    let sum: Looking = { rule, ...nothing };
    setLooking(sum);
    return walk('looking', async (cursor) => {
      const body = { rule, ...from(cursor) };
      const step = await answerOf(api.POST('/api/v1/rules/preview', { body }));
      sum = added(sum, step);
      setLooking(sum);
      return { done: step.turned.length, next: step.next };
    });
  };

  const apply = (id: string) =>
    walk('turning', async (cursor) => {
      const body = from(cursor);
      const { answers, next } = await answerOf(
        api.POST('/api/v1/rules/{id}/apply', { params: { path: { id } }, body }),
      );
      return { done: answers.filter(({ outcome }) => outcome === 'done').length, next };
    });

  const make = async (body: Shape<'NewRule'>) => {
    try {
      const standing = await answerOf(api.POST('/api/v1/rules', { body }));
      setMade(standing);
      await apply(standing.id);
    } catch (error) {
      setWork({ act: 'turning', state: 'failed', done: 0, error: error as Error });
    }
  };

  return { looking, work, made, look, make, apply, undo: undoWith(walk), stop: () => (stopped.current = true) };
}

type Walk = (
  act: Work['act'],
  step: (cursor: string | null) => Promise<{ done: number; next: string | null }>,
) => Promise<void>;

/** First it holds no longer of what comes, then what it turned is given back. */
function undoWith(walk: Walk) {
  return (rule: Standing, by: string) => {
    const order = {
      q: `batch:${rule.batch}`,
      act: 'lift',
      batch: `${rule.batch}-back`,
      reason: words.undoReason,
      by,
    } as const;
    return walk('undoing', async (cursor) => {
      if (cursor === null) {
        const body = { reason: words.undoReason, by };
        await answerOf(api.POST('/api/v1/rules/{id}/lift', { params: { path: { id: rule.id } }, body }));
      }
      const batch = `${order.batch}-${String(Date.now())}`;
      const step = await answerOf(api.POST('/api/v1/items/bulk', { body: { ...order, batch, ...from(cursor) } }));
      return { done: step.answers.filter(({ outcome }) => outcome === 'done').length, next: step.next };
    });
  };
}

function isStopped(flag: { readonly current: boolean }): boolean {
  return flag.current;
}

function from(cursor: string | null): { cursor?: string } {
  return cursor === null ? {} : { cursor };
}

function added(sum: Looking, step: Shape<'RulePreviewStep'>): Looking {
  return {
    rule: sum.rule,
    looked: sum.looked + step.looked,
    turned: [...sum.turned, ...step.turned],
    agreed: sum.agreed + step.agreed,
    kept: sum.kept + step.kept,
    isWhole: step.next === null,
  };
}
