/** The language that this program understands: present types as they are, older versions carried up step by step. */
import type { Language } from '../entry.js';
import type { Recorded } from '../event.js';
import { storedTypes, upcasts } from './types.js';

/** Stored by a newer program, or by a stranger. It is set aside until a program comes that knows it. */
export class UnknownEventType extends Error {
  override readonly name = 'UnknownEventType';

  constructor(readonly type: string) {
    super(`this version does not know events of the type ${type}; a newer one may have written it`);
  }
}

export const storedLanguage: Language = (event) => {
  const known = carryUp(event, upcasts);
  if (!Object.hasOwn(storedTypes, known.type)) throw new UnknownEventType(event.type);
  return known;
};

type Steps = Readonly<Record<string, (data: unknown) => unknown>>;

/** Through each version that lies between the event's own and the last one that a step leads to. */
export function carryUp(event: Recorded, steps: Steps): Recorded {
  let carried = event;
  for (;;) {
    const step = Object.hasOwn(steps, carried.type) ? steps[carried.type] : undefined;
    if (step === undefined) return carried;
    carried = { ...carried, type: nextVersion(carried.type), data: step(carried.data) };
  }
}

function nextVersion(type: string): string {
  const parting = type.lastIndexOf('.v') + 2;
  return `${type.slice(0, parting)}${String(Number(type.slice(parting)) + 1)}`;
}
