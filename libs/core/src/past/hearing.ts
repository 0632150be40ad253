/**
 * When each thing was last heard of, whoever says it and whether or not it changes anything. Read once over the last month, and from then
 * on only what came since.
 */
import { stampOf, eventOf, type Entry } from '../entry.js';
import type { Recorded } from '../event.js';
import type { FindingsRecorded } from '../findings/events.js';
import { claimsOf, isIdentified, namesIn, type Claim, type MatterKind } from '../findings/matters.js';
import { storedLanguage } from '../stored/language.js';
import type { Evidence } from '../summit/events.js';
import { publishedAt } from '../summit/report.js';
import { mattersView } from '../views/matters.js';
import { isOfThisLog, newestPosition, readOn, type History } from './history.js';

/** One matter with the people that are named with it. */
export interface Heard {
  readonly kind: MatterKind;
  /** Of an outcome. */
  readonly topic?: string;
  readonly actors: readonly string[];
  /** ISO 8601 UTC: when the newest report of it was published. */
  readonly at: string;
  /** The newest that came as news: of no first import, and of no text that was only read again. */
  readonly news?: { readonly at: string; readonly because: Evidence };
}

/** What was published in the last days was learnt in them, so this is enough for every silence that may be asked for. */
export const longestSilence = 30;
const windowMs = (longestSilence + 1) * 86_400_000;

interface Held {
  readonly position: number;
  /** Of the last entry that was read; null where none was. */
  readonly chain: string | null;
  /** By matter and people; grows in place. */
  readonly heard: Map<string, Heard>;
}

export class Hearing {
  private held: Held | undefined;

  constructor(
    private readonly history: History,
    private readonly now: () => Date,
  ) {}

  async all(): Promise<readonly Heard[]> {
    let on = (await this.stillHeld()) ?? (await this.anew());
    for await (const { entries, position } of readOn(this.history, mattersView, on.position)) {
      for (const entry of entries) hear(on.heard, entry);
      on = { ...on, position, chain: entries.at(-1)?.chain ?? on.chain };
    }
    this.held = on;
    return [...on.heard.values()];
  }

  /** Undefined where nothing is, or the log is another one since. */
  private async stillHeld(): Promise<Held | undefined> {
    const { held, history } = this;
    if (!held?.chain) return undefined;
    return (await isOfThisLog(history, { position: held.position, chain: held.chain })) ? held : undefined;
  }

  private async anew(): Promise<Held> {
    const since = new Date(this.now().getTime() - windowMs).toISOString();
    const position = await newestPosition(this.history, mattersView, ({ learntUpTo }) => learntUpTo <= since);
    return { position, chain: null, heard: new Map() };
  }
}

function hear(heard: Map<string, Heard>, entry: Entry): void {
  if (!stampOf(entry).subject.startsWith('finding:')) return;
  for (const [name, one] of saidIn(entry)) heard.set(name, later(heard.get(name), one));
}

/** By matter and people. Nothing for what cannot be read: it changed no view either. */
function saidIn(entry: Entry): readonly (readonly [name: string, heard: Heard])[] {
  try {
    const event = eventOf(entry, storedLanguage);
    return event.type === 'findings-recorded.v1' ? claimsHeard(event as Recorded<FindingsRecorded>) : [];
  } catch {
    return [];
  }
}

function claimsHeard(event: Recorded<FindingsRecorded>) {
  return claimsOf(event.data.findings)
    .filter(isIdentified)
    .map((claim) => {
      const actors = namesIn(claim);
      return [[claim.matter, ...actors].join('\n'), heardIn(event, claim, actors)] as const;
    });
}

function heardIn(event: Recorded<FindingsRecorded>, claim: Claim, actors: readonly string[]): Heard {
  const { article, textHash, baseline, replay } = event.data;
  const at = publishedAt(event);
  const { kind, matter } = claim;
  const topic = kind === 'outcome' ? { topic: matter.slice('outcome:'.length) } : {};
  const isNews = !baseline && replay === undefined;
  return { kind, ...topic, actors, at, ...(isNews ? { news: { at, because: { article, textHash, claim } } } : {}) };
}

function later(known: Heard | undefined, heard: Heard): Heard {
  if (known === undefined) return heard;
  const at = heard.at > known.at ? heard.at : known.at;
  return { ...known, at, ...newer(known, heard) };
}

function newer({ news: one }: Heard, { news: other }: Heard): Pick<Heard, 'news'> {
  if (one === undefined || other === undefined) return { ...(one && { news: one }), ...(other && { news: other }) };
  return { news: other.at > one.at ? other : one };
}
