/**
 * Carries the policy of retention out: first the facts, which are the truth, then the contents. What a reading named again or kept
 * again meanwhile stays. Cut off anywhere, the next run does the rest. The log itself is never touched.
 */
import { articleDecider } from '../articles/decide.js';
import { contentsNamed, type ContentShelf } from '../articles/contents-named.js';
import type { ArticleLetGo } from '../articles/events.js';
import type { Contents } from '../articles/evolve.js';
import { auditSubject } from '../audit/events.js';
import type { EventLog } from '../event-log.js';
import type { Recorded } from '../event.js';
import { handle } from '../handle.js';
import type { LongWork } from '../work/long-work.js';
import { Retention, type LettingGo, type RetentionPolicy } from '../views/retention.js';

const batch = 1000;

export interface RetentionRun {
  readonly policy: RetentionPolicy;
  readonly now: Date;
  /** Who runs it, for the account of actions: `the service` or `command line`. */
  readonly from: string;
  readonly isDry: boolean;
  /** Hears how many items were let go of. Cancelled, it ends with the item in hand, and the next run does the rest. */
  readonly work?: Pick<LongWork, 'at' | 'isCancelled'>;
}

export interface LetGoCounts {
  readonly articles: number;
  readonly texts: number;
  readonly pages: number;
  readonly responses: number;
}

/** Leaves what was kept at `keptBefore` or later, in milliseconds since 1970. */
type Destroy = (shelf: ContentShelf, hash: string, keptBefore: number) => Promise<void>;

/** In milliseconds. A page is kept before the log names it: no reading takes longer from the one to the other. */
const namedWithin = 3_600_000;

/** Counts what goes that had not gone before. */
export async function letGoByPolicy(log: EventLog, destroy: Destroy, run: RetentionRun): Promise<LetGoCounts> {
  const { policy, now, isDry } = run;
  if (policy.pagesDays === null && policy.irrelevantDays === null) return countsOf([]);
  const retention = new Retention(policy);
  const head = await walk(log, 0, (event) => {
    retention.take(event);
  });
  const due = retention.due(now);
  if (isDry) return countsOf(due);
  const orders = due.slice(0, await tell(log, due, run));
  const counts = countsOf(orders);
  const again = new Set<string>();
  await walk(log, head, (event) => {
    for (const { shelf, hash } of contentsNamed(event)) again.add(shelf + hash);
  });
  for (const [shelf, hash] of orders.flatMap(({ contents }) => shelvesOf(contents)))
    if (!again.has(shelf + hash)) await destroy(shelf, hash, now.getTime() - namedWithin);
  if (counts.articles > 0) await note(log, counts, run);
  return counts;
}

/** Answers how many were told. */
async function tell(log: EventLog, orders: readonly LettingGo[], { now, work }: RetentionRun): Promise<number> {
  const at = { at: now.toISOString(), precision: 'instant' } as const;
  for (const [told, { article, because, contents }] of orders.entries()) {
    work?.at(told, orders.length);
    if (work?.isCancelled() === true) return told;
    await handle(log, articleDecider, `article:${article}`, { type: 'LetGo', at, because, contents });
  }
  work?.at(orders.length, orders.length);
  return orders.length;
}

async function note(log: EventLog, counts: LetGoCounts, { policy, now, from }: RetentionRun): Promise<void> {
  const days = (many: number | null) => (many === null ? 'for ever' : `${String(many)} days`);
  const target =
    `pages ${days(policy.pagesDays)}, irrelevant items ${days(policy.irrelevantDays)}: of ${String(counts.articles)} items ` +
    `${String(counts.texts)} texts, ${String(counts.pages)} pages, ${String(counts.responses)} responses`;
  const data = { who: null, role: null, by: null, action: 'retention', target, status: 200, from };
  const happened = { at: now.toISOString(), precision: 'instant' } as const;
  const facts = [{ type: 'action-taken.v1', happened, data }] as const;
  await log.append({ subject: auditSubject(now), expectedVersion: 'any', facts });
}

/** Resolves with the last position. */
async function walk(log: EventLog, after: number, take: (event: Recorded) => void): Promise<number> {
  for (let at = after; ;) {
    const events = await log.read(at, batch);
    for (const event of events) take(event);
    at = events.at(-1)?.position ?? at;
    if (events.length < batch) return at;
  }
}

function countsOf(orders: readonly LettingGo[]): LetGoCounts {
  const untold = orders.map((order) => shelvesOf(order.untold)).filter((each) => each.length > 0);
  const all = new Set(untold.flat().map(([shelf, hash]) => `${shelf}/${hash}`));
  const on = (shelf: ContentShelf) => [...all].filter((each) => each.startsWith(`${shelf}/`)).length;
  return { articles: untold.length, texts: on('texts'), pages: on('pages'), responses: on('responses') };
}

function shelvesOf({
  textHashes,
  pageHashes,
  responseHashes = [],
}: Contents): readonly (readonly [ContentShelf, string])[] {
  return [
    ...textHashes.map((hash) => ['texts', hash] as const),
    ...pageHashes.map((hash) => ['pages', hash] as const),
    ...responseHashes.map((hash) => ['responses', hash] as const),
  ];
}

export interface GoneByPolicy {
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly reason: string;
  readonly by: 'policy';
}

/** When and why policy let go of a content, as the facts of its article tell; undefined where it did not. */
export function goneByPolicy(facts: readonly Recorded[], hash: string): GoneByPolicy | undefined {
  const fact = facts.findLast((each) => isLetGo(each) && shelvesOf(each.data).some(([, gone]) => gone === hash));
  if (fact === undefined || !isLetGo(fact)) return undefined;
  return { at: fact.learntAt, reason: `let go by policy: ${fact.data.because}`, by: 'policy' };
}

function isLetGo(event: Recorded): event is Recorded<ArticleLetGo> {
  return event.type === 'article-let-go.v1';
}
