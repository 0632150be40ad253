/**
 * Outlines → feeds: a result for every outline, in the order of the file. What is polled already is left as it is, so that
 * the same file may be read any number of times. A feed that stands in several folders is one feed with all their tags.
 */
import {
  feedAddressKey,
  feedDecider,
  feedIdFor,
  feedsByAddress,
  handle,
  Refusal,
  type EventLog,
  type Happened,
  type PolledFeed,
} from '#core';
import type { Outline } from './read-opml.js';
import { allTagsIn, draftOf, type Defaults, type Draft, type Source } from './source-of.js';
import { mostTags, tagsIn } from './tags.js';

/** Appends that are under way at a time. */
const atOnce = 25;

/** `folder`: it became a tag; `skipped`: it names no feed. In a dry run `added` is what would be. */
export const outlineOutcomes = ['added', 'known', 'refused', 'skipped', 'folder'] as const;
export type OutlineOutcome = (typeof outlineOutcomes)[number];

export interface OutlineResult {
  readonly outcome: OutlineOutcome;
  readonly name: string;
  readonly url?: string;
  /** The id of the feed that is polled. */
  readonly feed?: string;
  readonly tags: readonly string[];
  /** In words: the reason, or what was left out; empty where there is nothing to say. */
  readonly because: string;
}

export interface ImportPorts {
  readonly log: EventLog;
  readonly known: Iterable<PolledFeed>;
  /** What speaks against polling an address, in words. */
  readonly objectionTo: (url: string) => string | undefined;
}

export interface ImportWishes extends Defaults {
  /** Who asks. */
  readonly by: string;
  readonly at: Happened;
  /** Says what would become of each outline, and changes nothing. */
  readonly dryRun: boolean;
}

export async function importFeeds(
  ports: ImportPorts,
  outlines: readonly Outline[],
  wishes: ImportWishes,
): Promise<readonly OutlineResult[]> {
  const plan = withTagsOfRepeats(await planned(ports, outlines, wishes));
  const results: OutlineResult[] = [];
  for (let from = 0; from < plan.length; from += atOnce) {
    const some = plan.slice(from, from + atOnce);
    results.push(...(await Promise.all(some.map((step) => carriedOut(ports.log, step, wishes)))));
  }
  return results;
}

/** Ids of the feeds that are due now. */
export function addedBy(results: readonly OutlineResult[]): readonly string[] {
  return results.flatMap(({ outcome, feed }) => (outcome === 'added' && feed !== undefined ? [feed] : []));
}

interface Step {
  readonly result: OutlineResult;
  /** For those that are to be added. */
  readonly source?: Source;
  /** Place of the outline that names the same feed earlier in the file. */
  readonly repeats?: number;
}

async function planned(ports: ImportPorts, outlines: readonly Outline[], defaults: Defaults): Promise<readonly Step[]> {
  const ids = new Ids(ports);
  const steps: Step[] = [];
  for (const [place, outline] of outlines.entries()) {
    const draft = draftOf(outline, defaults);
    if (draft === undefined || 'refused' in draft) steps.push({ result: withoutFeed(outline, draft?.refused) });
    else steps.push(refusedBy(ports, draft) ?? stepTo(draft, await ids.standingOf(draft.source.url, place)));
  }
  return steps;
}

function refusedBy({ objectionTo }: ImportPorts, { source }: Draft): Step | undefined {
  const { publisher: name, url, tags = [] } = source;
  const because = objectionTo(url);
  return because === undefined ? undefined : { result: { name, url, tags, outcome: 'refused', because } };
}

interface Standing {
  readonly id: string;
  /** Place of an outline that names the same feed. */
  readonly earlier: number | undefined;
  readonly isKnown: boolean;
}

/** Gives each address of a file its id, in the order of the file. */
class Ids {
  private readonly known: ReadonlyMap<string, string>;
  private readonly knownIds: ReadonlySet<string>;
  private readonly listed = new Map<string, { readonly place: number; readonly id: string }>();
  /** Keys of addresses by the ids that they have now. */
  private readonly given = new Map<string, string>();

  constructor(private readonly ports: Pick<ImportPorts, 'log' | 'known'>) {
    const known = [...ports.known];
    this.known = feedsByAddress(known);
    this.knownIds = new Set(known.map(({ id }) => id));
  }

  async standingOf(url: string, place: number): Promise<Standing> {
    const key = feedAddressKey(url);
    const earlier = this.listed.get(key);
    if (earlier !== undefined) return { id: earlier.id, earlier: earlier.place, isKnown: false };
    const id = this.known.get(key) ?? (await feedIdFor(this.ports.log, url, this.given));
    this.listed.set(key, { place, id });
    this.given.set(id, key);
    return { id, earlier: undefined, isKnown: this.knownIds.has(id) };
  }
}

function stepTo({ source, notes }: Draft, { id, earlier, isKnown }: Standing): Step {
  const { publisher: name, url, tags = [] } = source;
  const told = { name, url, tags, feed: id };
  if (earlier !== undefined) {
    return { repeats: earlier, result: { ...told, outcome: 'known', because: 'the file names it before' } };
  }
  if (isKnown) return { result: { ...told, outcome: 'known', because: isPolled } };
  return { source, result: { ...told, outcome: 'added', because: notes.join('; ') } };
}

const isPolled = 'it is polled already';

function withoutFeed(outline: Outline, refused: string | undefined): OutlineResult {
  const { name, isFolder, attributes } = outline;
  const told = { name, tags: isFolder ? [] : allTagsIn(outline).slice(0, mostTags) };
  if (refused !== undefined) return { ...told, outcome: 'refused', because: refused };
  if (isFolder) return { ...told, outcome: 'folder', because: 'its name is a tag of the feeds in it' };
  const isInclude = attributes.type?.toLowerCase() === 'include';
  const because = isInclude ? 'it points to another list, which is not followed' : 'it names no feed (no xmlUrl)';
  return { ...told, outcome: 'skipped', because };
}

/** The tags under which a feed is named again belong to the one that is added. */
function withTagsOfRepeats(plan: readonly Step[]): readonly Step[] {
  const more = new Map<number, readonly string[]>();
  for (const { repeats, result } of plan) {
    if (repeats !== undefined) more.set(repeats, [...(more.get(repeats) ?? []), ...result.tags]);
  }
  return plan.map((step, place) => {
    const { source, result } = step;
    const also = more.get(place);
    if (source === undefined || also === undefined) return step;
    const tags = tagsIn([...result.tags, ...also]).slice(0, mostTags);
    return { source: { ...source, tags }, result: { ...result, tags } };
  });
}

async function carriedOut(log: EventLog, { source, result }: Step, wishes: ImportWishes): Promise<OutlineResult> {
  if (source === undefined || result.feed === undefined || wishes.dryRun) return result;
  const command = { type: 'AddFeed', at: wishes.at, source: { ...source, by: wishes.by } } as const;
  try {
    const facts = await handle(log, feedDecider, `feed:${result.feed}`, command);
    return facts.length > 0 ? result : { ...result, outcome: 'known', because: isPolled };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...result, outcome: 'refused', because: error.message };
  }
}
