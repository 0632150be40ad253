/** Views in memory: the twin of `RedisViewStore` and `RedisServedViews`, held to the same contract. */
import type {
  Account,
  Checkpoint,
  Commit,
  DocChange,
  Needed,
  OutboxRow,
  Parts,
  ServedViews,
  Tally,
  View,
  ViewStore,
} from '#core';

interface Generation {
  checkpoint: Checkpoint;
  tally: Tally;
  readonly docs: Map<string, Map<string, unknown>>;
}

const nothing: Tally = { applied: 0, parked: 0, filtered: 0 };

function sum(one: Tally, other: Tally): Tally {
  return {
    applied: one.applied + other.applied,
    parked: one.parked + other.parked,
    filtered: one.filtered + other.filtered,
  };
}

/** What one Redis holds of one story: generations of views, which of them is served, and the outbox. */
export class MemoryViews {
  readonly generations = new Map<string, Generation>();
  readonly outbox = new Map<string, OutboxRow>();
  readonly level = new Set<string>();
  served = '';
  owedUpTo = 0;

  readonly owed = (): Promise<readonly string[]> => Promise.resolve([...this.outbox.keys()]);

  generation(name: string): Generation {
    return this.generations.get(name) ?? { checkpoint: { position: 0, chain: '' }, tally: nothing, docs: new Map() };
  }
}

export class MemoryViewStore implements ViewStore {
  private readonly name: string;

  constructor(
    private readonly views: readonly View[],
    private readonly memory = new MemoryViews(),
  ) {
    this.name = nameOf(views);
  }

  readonly checkpoint = (): Promise<Checkpoint> => Promise.resolve(this.memory.generation(this.name).checkpoint);

  readonly docs = (view: string, keys: readonly string[]): Promise<readonly unknown[]> => {
    const docs = docsOf(this.memory.generation(this.name), view);
    return Promise.resolve(keys.map((key) => docs.get(key)));
  };

  readonly docsOfParts = (view: string, wanted: ReadonlyMap<string, Needed>): Promise<ReadonlyMap<string, unknown>> => {
    const [docs, parts] = [docsOf(this.memory.generation(this.name), view), this.partsOf(view)];
    const found = [...wanted].flatMap(([key, needed]) => {
      const doc = docs.get(key);
      return doc === undefined ? [] : [[key, only(doc, needed, parts)] as const];
    });
    return Promise.resolve(new Map(found));
  };

  readonly all = (view: string): Promise<ReadonlyMap<string, unknown>> =>
    Promise.resolve(docsOf(this.memory.generation(this.name), view));

  readonly commit = ({ from, to, changes, tally, outbox }: Commit): Promise<'committed' | 'deposed'> => {
    const generation = this.memory.generation(this.name);
    if (generation.checkpoint.position !== from) return Promise.resolve('deposed');
    for (const change of changes) put(generation, change, this.partsOf(change.view));
    this.owe(outbox, to.position);
    this.memory.generations.set(this.name, { ...generation, checkpoint: to, tally: sum(generation.tally, tally) });
    return Promise.resolve('committed');
  };

  readonly owedUpTo = (): Promise<number> => Promise.resolve(this.memory.owedUpTo);

  readonly serve = (): Promise<void> => {
    this.memory.served = this.name;
    for (const name of [...this.memory.generations.keys()]) {
      if (name !== this.name && !this.memory.level.has(name)) this.memory.generations.delete(name);
    }
    return Promise.resolve();
  };

  /** Time does not pass here. */
  readonly level = (): Promise<void> => Promise.resolve(void this.memory.level.add(this.name));

  private partsOf(name: string): Parts | undefined {
    return this.views.find((view) => view.name === name)?.parts;
  }

  /** Rows that were owed in an earlier run are not owed again. */
  private owe(rows: readonly OutboxRow[], to: number): void {
    const { outbox, owedUpTo } = this.memory;
    for (const row of rows) if (row.position > owedUpTo && !outbox.has(row.id)) outbox.set(row.id, row);
    this.memory.owedUpTo = Math.max(owedUpTo, to);
  }
}

export class MemoryServedViews implements ServedViews {
  /** `own` are the reader's. */
  constructor(
    private readonly memory: MemoryViews,
    private readonly own: readonly View[] = [],
  ) {}

  readonly checkpoint = (): Promise<Checkpoint> => Promise.resolve(this.generation().checkpoint);
  readonly account = (): Promise<Account> => {
    const { checkpoint, tally } = this.generation();
    return Promise.resolve({ position: checkpoint.position, ...tally });
  };
  readonly doc = (view: string, key: string): Promise<unknown> =>
    Promise.resolve(docsOf(this.generation(), view).get(key));
  readonly all = (view: string): Promise<ReadonlyMap<string, unknown>> =>
    Promise.resolve(docsOf(this.generation(), view));
  readonly count = (view: string): Promise<number> => Promise.resolve(docsOf(this.generation(), view).size);

  private generation(): Generation {
    const own = nameOf(this.own);
    return this.memory.generation(this.memory.level.has(own) ? own : this.memory.served);
  }
}

const nameOf = (views: readonly View[]): string => views.map(({ name, version }) => `${name}@${version}`).join();

/** A copy, through JSON as in the real store. */
function docsOf(generation: Generation, view: string): ReadonlyMap<string, unknown> {
  const entries = [...(generation.docs.get(view) ?? [])];
  return new Map(JSON.parse(JSON.stringify(entries)) as [string, unknown][]);
}

function put({ docs }: Generation, { view, key, doc, before }: DocChange, parts: Parts | undefined): void {
  const held = docs.get(view) ?? new Map<string, unknown>();
  docs.set(view, held);
  const standing = held.get(key);
  if (doc === null) held.delete(key);
  else if (parts === undefined || standing === undefined || before === undefined) held.set(key, doc);
  else held.set(key, withParts(standing, { before, doc }, parts));
}

/** Parts that neither document of the change has stay as they are. */
function withParts(
  standing: unknown,
  change: { readonly before: unknown; readonly doc: unknown },
  parts: Parts,
): unknown {
  const [was, is] = [parts.split(change.before), parts.split(change.doc)];
  const kept = [...parts.split(standing).parts].filter(([name]) => !was.parts.has(name));
  return parts.join(is.head, new Map([...kept, ...is.parts]));
}

function only(doc: unknown, needed: Needed, parts: Parts | undefined): unknown {
  if (parts === undefined) throw new Error('its documents do not lie in parts');
  if (needed === 'whole') return doc;
  const split = parts.split(doc);
  return parts.join(split.head, new Map([...split.parts].filter(([name]) => needed.includes(name))));
}
