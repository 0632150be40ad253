/** What a commit writes: whole documents, and of those that lie in parts only what changed. */
import type { DocChange, Parts, View } from '#core';
import type { Generation } from './generation.js';

/** Sets a field of a hash, removes it (value empty), or removes the hash (field empty too). */
export interface FieldWrite {
  readonly hash: string;
  readonly field: string;
  readonly value: string;
}

export function fieldWrites(changes: readonly DocChange[], views: readonly View[], generation: Generation) {
  const parts = new Map(views.map((view) => [view.name, view.parts]));
  return changes.flatMap((change) => {
    const { view, key, doc } = change;
    const split = parts.get(view);
    if (split !== undefined) return partWrites(change, split, generation);
    return [{ hash: generation.docsKey(view), field: key, value: doc === null ? '' : JSON.stringify(doc) }];
  });
}

function partWrites(change: DocChange, { split, differing }: Parts, generation: Generation): FieldWrite[] {
  const { view, key, doc, before } = change;
  const [heads, hash] = [generation.docsKey(view), generation.partsKey(view, key)];
  if (doc === null) {
    return [
      { hash: heads, field: key, value: '' },
      { hash, field: '', value: '' },
    ];
  }
  const [was, is] = before === undefined ? [undefined, doc] : differing(before, doc);
  const now = split(is);
  const then = was === undefined ? none : split(was).parts;
  const head = { hash: heads, field: key, value: JSON.stringify(now.head) };
  const made = [...now.parts].filter(([field, part]) => !isSame(part, then.get(field)));
  const gone = [...then.keys()].filter((field) => !now.parts.has(field));
  return [
    head,
    ...made.map(([field, part]) => ({ hash, field, value: JSON.stringify(part) })),
    ...gone.map((field) => ({ hash, field, value: '' })),
  ];
}

const none: ReadonlyMap<string, readonly unknown[]> = new Map();

/** The very same objects: what was not touched was not copied. */
function isSame(part: readonly unknown[], other: readonly unknown[] | undefined): boolean {
  return part.length === other?.length && part.every((one, i) => one === other[i]);
}
