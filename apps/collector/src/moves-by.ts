/** What an event makes of the matters and rulings that it touches, before any of it is taken in. */
import {
  concernsMatters,
  evolveOwnMatter,
  mattersView,
  refuseUntellable,
  rulingsView,
  type Matter,
  type Recorded,
  type RulingDoc,
} from '#core';
import type { OneOfEach } from './one-of-each.js';

export interface Moves {
  readonly rulings: readonly (readonly [key: string, doc: RulingDoc])[];
  readonly matters: readonly (readonly [key: string, matter: Matter])[];
}

export const none: Moves = { rulings: [], matters: [] };

interface Standing {
  readonly matters: ReadonlyMap<string, Matter>;
  readonly rulings: ReadonlyMap<string, RulingDoc>;
  readonly shared: OneOfEach;
}

/** Throws for an event that cannot be folded, or not be told of: the projector parks it. */
export function movesBy(event: Recorded, { matters, rulings, shared }: Standing): Moves {
  refuseUntellable(event);
  return {
    rulings: rulingsView.keys(event).flatMap((key) => {
      const next = rulingsView.evolve(rulings.get(key), event, key);
      return next === undefined ? [] : [[key, next] as const];
    }),
    matters: concernsMatters(event)
      ? keysOf(event, shared).map((key) => [key, evolveOwnMatter(matters.get(key), event, key)] as const)
      : [],
  };
}

function keysOf(event: Recorded, shared: OneOfEach): readonly string[] {
  shared.of(event.data);
  return shared.of([...mattersView.keys(event)]);
}
