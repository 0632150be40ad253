/** What every `ViewStore` promises, as specs to run against each: the fence, the outbox, generations. */
import type { Commit, DocChange, OutboxRow, ServedViews, View, ViewStore } from '#core';

/** Where one story's views are kept; empty when opened. */
export interface ViewShelf {
  readonly store: (views: readonly View[]) => ViewStore;
  readonly served: ServedViews;
  /** Ids of the rows in the outbox. */
  readonly owed: () => Promise<readonly string[]>;
}

/** Opens a shelf that serves these views. */
export type OpenShelf = (views?: readonly View[]) => ViewShelf;

const view = (version = 1): View => ({ name: 'notes', version, keys: () => [], evolve: (doc) => doc });
const note = (key: string, doc: unknown): DocChange => ({ view: 'notes', key, doc });
const row = (id: string, position: number): OutboxRow => ({ id, position, row: { notice: id } });
const upTo = (position: number, given: Partial<Commit> = {}): Commit => ({
  from: 0,
  to: { position, chain: `chain ${position}` },
  changes: [],
  tally: { applied: 0, parked: 0, filtered: 0 },
  outbox: [],
  ...given,
});

export function viewStoreContract(name: string, open: OpenShelf): void {
  describe(`${name} is a view store`, () => {
    commitRules(open);
    partRules(open);
    outboxRules(open);
    generationRules(open);
  });
}

function commitRules(open: OpenShelf): void {
  it('starts at position 0 and keeps documents with their checkpoint', async () => {
    const store = open().store([view()]);
    expect(await store.checkpoint()).toEqual({ position: 0, chain: '' });
    await store.commit(upTo(2, { changes: [note('a', { n: 1 }), note('b', { n: 2 })] }));
    expect(await store.checkpoint()).toEqual({ position: 2, chain: 'chain 2' });
    expect(await store.docs('notes', ['b', 'unknown', 'a'])).toEqual([{ n: 2 }, undefined, { n: 1 }]);
    expect(await store.docs('notes', [])).toEqual([]);
  });

  it('replaces documents and removes those that are null', async () => {
    const store = open().store([view()]);
    await store.commit(upTo(1, { changes: [note('a', 1), note('b', 2)] }));
    await store.commit(upTo(2, { from: 1, changes: [note('a', null), note('b', 3)] }));
    expect(await store.all('notes')).toEqual(new Map([['b', 3]]));
  });

  it('counts what became of events, and only of those that were committed', async () => {
    const shelf = open();
    const store = shelf.store([view()]);
    await store.commit(upTo(3, { tally: { applied: 1, parked: 1, filtered: 1 } }));
    await store.commit(upTo(5, { from: 3, tally: { applied: 2, parked: 0, filtered: 0 } }));
    await store.commit(upTo(6, { from: 3, tally: { applied: 3, parked: 0, filtered: 0 } }));
    await store.serve();
    expect(await shelf.served.account()).toEqual({ position: 5, applied: 3, parked: 1, filtered: 1 });
  });

  it('refuses a commit made on another checkpoint, and keeps nothing of it', async () => {
    const shelf = open();
    const store = shelf.store([view()]);
    await store.commit(upTo(3));
    const late = upTo(5, { from: 2, changes: [note('a', 1)], outbox: [row('late', 5)] });
    expect(await store.commit(late)).toBe('deposed');
    expect(await store.checkpoint()).toEqual({ position: 3, chain: 'chain 3' });
    expect((await store.all('notes')).size).toBe(0);
    expect(await shelf.owed()).toEqual([]);
  });

  it('lets one of two rivals through', async () => {
    const shelf = open();
    const rivals = [1, 2].map((n) => shelf.store([view()]).commit(upTo(1, { changes: [note('a', n)] })));
    expect([...(await Promise.all(rivals))].sort()).toEqual(['committed', 'deposed']);
  });
}

interface Ledger {
  readonly title: string;
  readonly lines: readonly { readonly page: string; readonly n: number }[];
}

/** A document that grows: its lines lie by page. */
const ledgers: View<Ledger> = {
  ...{ name: 'ledgers', version: 1, keys: () => [], evolve: (doc) => doc },
  parts: {
    split: ({ title, lines }) => {
      const pages = [...new Set(lines.map(({ page }) => page))];
      return { head: { title }, parts: new Map(pages.map((at) => [at, lines.filter(({ page }) => page === at)])) };
    },
    join: (head, parts) => ({
      ...(head as { title: string }),
      lines: [...parts].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, lines]) => lines as Ledger['lines']),
    }),
    differing: (before, after) => [before, after],
    needed: () => 'whole',
  },
};

function partRules(open: OpenShelf): void {
  const [a, b, c] = ['a', 'b', 'c'].map((page, n) => ({ page, n }));
  const change = (doc: Ledger | null, before?: Ledger): DocChange => {
    return { view: 'ledgers', key: 'k:1', doc, ...(before === undefined ? {} : { before }) };
  };

  it('gives a document back whole that it keeps in parts: grown, shrunk, changed in one part, and removed', async () => {
    const shelf = open([ledgers as View]);
    const store = shelf.store([ledgers as View]);
    const versions: (Ledger | null)[] = [
      { title: 'first', lines: [a!, b!] },
      { title: 'grown', lines: [a!, b!, c!] },
      { title: 'shrunk', lines: [a!, c!] },
      { title: 'changed', lines: [{ page: 'a', n: 9 }, c!] },
      null,
      { title: 'anew', lines: [b!] },
    ];
    for (const [i, doc] of versions.entries()) {
      const before = versions[i - 1] ?? undefined;
      await store.commit(upTo(i + 1, { from: i, changes: [change(doc, before)] }));
      expect(await store.docs('ledgers', ['k:1', 'other'])).toEqual([doc ?? undefined, undefined]);
      expect([...(await store.all('ledgers')).values()]).toEqual(doc === null ? [] : [doc]);
    }
    await store.serve();
    expect(await shelf.served.doc('ledgers', 'k:1')).toEqual({ title: 'anew', lines: [b] });
    expect(await shelf.served.count('ledgers')).toBe(1);
  });

  it('gives and takes a document without parts that nobody needs, and keeps those', async () => {
    const store = open([ledgers as View]).store([ledgers as View]);
    const whole = { title: 'whole', lines: [a!, b!, c!] };
    await store.commit(upTo(1, { changes: [change(whole)] }));
    const wanted = (needed: readonly string[] | 'whole') => store.docsOfParts('ledgers', new Map([['k:1', needed]]));
    const before = { title: 'whole', lines: [b!] };
    expect(await wanted(['b', 'unknown'])).toEqual(new Map([['k:1', before]]));
    expect(await wanted([])).toEqual(new Map([['k:1', { title: 'whole', lines: [] }]]));
    expect(await wanted('whole')).toEqual(new Map([['k:1', whole]]));
    expect(await store.docsOfParts('ledgers', new Map([['other', ['a']]]))).toEqual(new Map());
    await store.commit(upTo(2, { from: 1, changes: [change({ title: 'less', lines: [] }, before)] }));
    expect(await store.docs('ledgers', ['k:1'])).toEqual([{ title: 'less', lines: [a, c] }]);
  });
}

function outboxRules(open: OpenShelf): void {
  it('keeps a row once, however often it is written', async () => {
    const shelf = open();
    const store = shelf.store([view()]);
    await store.commit(upTo(2, { outbox: [row('n@1~s', 2)] }));
    await store.commit(upTo(3, { from: 2, outbox: [row('n@1~s', 3), row('n@2~s', 3)] }));
    expect([...(await shelf.owed())].sort()).toEqual(['n@1~s', 'n@2~s']);
  });

  it('owes nothing again when the views are built anew', async () => {
    const shelf = open();
    await shelf.store([view(1)]).commit(upTo(5));
    await shelf.store([view(2)]).commit(upTo(7, { outbox: [row('old', 5), row('new', 6)] }));
    expect(await shelf.owed()).toEqual(['new']);
  });
}

function generationRules(open: OpenShelf): void {
  it('serves nothing before it is told to', async () => {
    const shelf = open();
    await shelf.store([view()]).commit(upTo(1, { changes: [note('a', 1)] }));
    expect(await shelf.served.doc('notes', 'a')).toBeUndefined();
    expect(await shelf.served.count('notes')).toBe(0);
  });

  it('builds a new version beside the served one, then serves it and lets go of the old', async () => {
    const shelf = open();
    const [old, next] = [shelf.store([view(1)]), shelf.store([view(2)])];
    await old.commit(upTo(4, { changes: [note('a', 'old')] }));
    await old.serve();
    await next.commit(upTo(2, { changes: [note('a', 'new'), note('b', 'new')] }));
    expect(await shelf.served.doc('notes', 'a')).toBe('old');
    await next.serve();
    expect(await shelf.served.all('notes')).toEqual(new Map([['a', 'new'], ['b', 'new']])); // oxfmt-ignore
    expect(await shelf.served.count('notes')).toBe(2);
    expect(await shelf.served.checkpoint()).toEqual({ position: 2, chain: 'chain 2' });
    expect(await old.checkpoint()).toEqual({ position: 0, chain: '' });
  });
}
