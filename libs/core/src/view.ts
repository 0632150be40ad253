/**
 * A view answers one question with documents under keys. `keys` names the documents that an event touches and `evolve`
 * makes each anew, so that any part of a view is a pure function of the log. Raise `version` and it rebuilds by itself.
 */
import type { Recorded } from './event.js';

export interface View<Doc = unknown> {
  readonly name: string;
  readonly version: number;
  readonly keys: (event: Recorded) => readonly string[];
  /** How the subjects begin that it concerns; absent for all. `keys` names no document for any other. */
  readonly subjects?: readonly string[];
  /** Undefined removes the document. */
  readonly evolve: (doc: Doc | undefined, event: Recorded, key: string) => Doc | undefined;
  /** For documents that grow with the log. */
  readonly parts?: Parts<Doc>;
}

/**
 * A document that grows lies in the store as a head and its parts, so that one part more costs no more the longer the document
 * is. `join` gives back what was split, whatever the order of the parts. A part that `evolve` did not touch is the same object.
 * `differing` answers both documents without parts that they share, so that comparing two long ones costs little; heads are as they were.
 */
export interface Parts<Doc = unknown> {
  readonly split: (doc: Doc) => { readonly head: unknown; readonly parts: ReadonlyMap<string, readonly unknown[]> };
  readonly join: (head: unknown, parts: ReadonlyMap<string, readonly unknown[]>) => Doc;
  readonly differing: (before: Doc, after: Doc) => readonly [before: Doc, after: Doc];
  /** The parts that `evolve` reads or makes of an event that touches the document: a document without its others evolves the same. */
  readonly needed: (event: Recorded) => Needed;
}

/** Names of parts, or all of them. */
export type Needed = readonly string[] | 'whole';

export interface DocChange {
  readonly view: string;
  readonly key: string;
  /** Null removes the document. */
  readonly doc: unknown;
  /** The document as the store holds it; absent for none. */
  readonly before?: unknown;
}

/** False for an event that need not be read for this view. */
export function concerns({ subjects }: Pick<View, 'subjects'>, subject: string): boolean {
  return subjects === undefined || subjects.some((beginning) => subject.startsWith(beginning));
}

/** A document that an event touches. */
export interface Touch {
  readonly view: View;
  readonly key: string;
}

export function touchesOf(views: readonly View[], event: Recorded): readonly Touch[] {
  const touches: Touch[] = [];
  for (const view of views) {
    if (concerns(view, event.subject)) for (const key of view.keys(event)) touches.push({ view, key });
  }
  return touches;
}

/** Documents as they stand: those changed by this batch first, then the store's. */
export type ReadDoc = (view: string, key: string) => unknown;

/** What one event changes in the documents that it touches, given them as they stand. */
export function project(touches: readonly Touch[], event: Recorded, read: ReadDoc): readonly DocChange[] {
  return touches.map(({ view, key }) => {
    const doc = view.evolve(read(view.name, key), event, key);
    return { view: view.name, key, doc: doc ?? null };
  });
}
