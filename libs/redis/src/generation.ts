/**
 * A generation is one set of views and versions, built for the n-th time: a hash of documents for each view, and their
 * checkpoint. Generations lie beside each other; one of them is served. A document that grows lies as a head in its view's
 * hash, and its parts in a hash of its own.
 */
import { storedTypes, type Account, type Checkpoint, type Needed, type Parts, type View } from '#core';
import type { Redis } from './connection.js';
import { createHash } from 'node:crypto';
import type { Keys } from './keys.js';
import { runScript } from './script.js';

/** Raised when what lies beside the documents changes its form: all views then build anew. */
const form = 3;

export function generationName(views: readonly View[], build: number): string {
  return `${kindOf(views)}-${String(build)}`;
}

/** What two programs share that make the same of any log: who knows another type sees more in the same views. */
export function kindOf(views: readonly View[]): string {
  const versions = views.map((view) => `${view.name}@${String(view.version)}`).sort();
  const types = Object.keys(storedTypes).sort();
  const hash = createHash('sha256')
    .update(`${String(form)} ${versions.join()} ${types.join()}`)
    .digest('hex');
  return hash.slice(0, 12);
}

/** Of a generation's name. */
export const kindIn = (name: string): string => name.slice(0, name.indexOf('-'));

/**
 * Heads with their parts, at one moment. The names of the parts' hashes follow from the heads; they share the slot of KEYS.
 *
 * KEYS heads · ARGV how the parts' names begin, keys… or none for all · Answers key, head, {part, …} for each.
 */
const wholeScript = `
local found = {}
local function add(key, head)
  if not head then return end
  found[#found + 1] = key
  found[#found + 1] = head
  found[#found + 1] = redis.call('HGETALL', ARGV[1] .. key)
end
if #ARGV > 1 then
  for i = 2, #ARGV do add(ARGV[i], redis.call('HGET', KEYS[1], ARGV[i])) end
else
  local all = redis.call('HGETALL', KEYS[1])
  for i = 1, #all, 2 do add(all[i], all[i + 1]) end
end
return found
`;

/**
 * As above, of the parts those that are named.
 *
 * KEYS heads · ARGV how the parts' names begin, then for each document: key, how many parts or -1 for all, parts… · Answers the same.
 */
const partsScript = `
local found = {}
local i = 2
while i <= #ARGV do
  local key, count = ARGV[i], tonumber(ARGV[i + 1])
  local head = redis.call('HGET', KEYS[1], key)
  local parts = {}
  if head and count < 0 then parts = redis.call('HGETALL', ARGV[1] .. key) end
  for at = i + 2, i + 1 + count do
    local part = head and redis.call('HGET', ARGV[1] .. key, ARGV[at])
    if part then
      parts[#parts + 1] = ARGV[at]
      parts[#parts + 1] = part
    end
  end
  if head then
    found[#found + 1] = key
    found[#found + 1] = head
    found[#found + 1] = parts
  end
  i = i + 2 + math.max(count, 0)
end
return found
`;

export class Generation {
  readonly checkpointKey: string;
  private readonly parts: ReadonlyMap<string, Parts>;

  constructor(
    private readonly redis: Redis,
    private readonly keys: Keys,
    readonly name: string,
    views: readonly View[],
  ) {
    this.checkpointKey = keys.of(`views:${name}:checkpoint`);
    this.parts = new Map(views.flatMap((view) => (view.parts === undefined ? [] : [[view.name, view.parts] as const])));
  }

  docsKey(view: string): string {
    return this.keys.of(`views:${this.name}:${view}`);
  }

  partsKey(view: string, key: string): string {
    return `${this.docsKey(view)}:${key}`;
  }

  async checkpoint(): Promise<Checkpoint> {
    const [position, chain] = await this.redis.hmget(this.checkpointKey, 'position', 'chain');
    return { position: Number(position ?? 0), chain: chain ?? '' };
  }

  async account(): Promise<Account> {
    const found = await this.redis.hmget(this.checkpointKey, 'position', 'applied', 'parked', 'filtered');
    const [position = 0, applied = 0, parked = 0, filtered = 0] = found.map(Number);
    return { position, applied, parked, filtered };
  }

  async docs(view: string, keys: readonly string[]): Promise<readonly unknown[]> {
    if (keys.length === 0) return [];
    const parts = this.parts.get(view);
    if (parts !== undefined) {
      const whole = await this.whole(view, parts, keys);
      return keys.map((key) => whole.get(key));
    }
    const found = await this.redis.hmget(this.docsKey(view), ...keys);
    return found.map((doc) => (doc === null ? undefined : (JSON.parse(doc) as unknown)));
  }

  async docsOfParts(view: string, wanted: ReadonlyMap<string, Needed>): Promise<ReadonlyMap<string, unknown>> {
    const parts = this.parts.get(view);
    if (parts === undefined) throw new Error(`documents of ${view} do not lie in parts`);
    if (wanted.size === 0) return new Map();
    const asked = [...wanted].flatMap(([key, needed]) =>
      needed === 'whole' ? [key, -1] : [key, needed.length, ...needed],
    );
    return this.found(partsScript, view, parts, asked);
  }

  async all(view: string): Promise<ReadonlyMap<string, unknown>> {
    const parts = this.parts.get(view);
    if (parts !== undefined) return this.whole(view, parts, []);
    const found = await this.redis.hgetall(this.docsKey(view));
    return new Map(Object.entries(found).map(([id, doc]) => [id, JSON.parse(doc) as unknown]));
  }

  count(view: string): Promise<number> {
    return this.redis.hlen(this.docsKey(view));
  }

  async drop(views: readonly string[]): Promise<void> {
    for (const view of views) {
      const heads = this.parts.has(view) ? await this.redis.hkeys(this.docsKey(view)) : [];
      await this.redis.unlink(this.docsKey(view), ...heads.map((key) => this.partsKey(view, key)));
    }
    await this.redis.unlink(this.checkpointKey);
  }

  private whole(view: string, parts: Parts, keys: readonly string[]): Promise<Map<string, unknown>> {
    return this.found(wholeScript, view, parts, keys);
  }

  private async found(
    script: string,
    view: string,
    parts: Parts,
    asked: readonly (string | number)[],
  ): Promise<Map<string, unknown>> {
    const args = [this.partsKey(view, ''), ...asked];
    const found = (await runScript(this.redis, script, [this.docsKey(view)], args)) as (string | string[])[];
    const docs = new Map<string, unknown>();
    for (let i = 0; i < found.length; i += 3) {
      const [key, head, flat] = found.slice(i, i + 3) as [string, string, string[]];
      docs.set(key, parts.join(JSON.parse(head), partsOf(flat)));
    }
    return docs;
  }
}

/** From field, value, field, value … */
function partsOf(flat: readonly string[]): ReadonlyMap<string, readonly unknown[]> {
  const parts = new Map<string, readonly unknown[]>();
  for (let i = 0; i < flat.length; i += 2) {
    parts.set(flat[i] ?? '', JSON.parse(flat[i + 1] ?? '[]') as readonly unknown[]);
  }
  return parts;
}
