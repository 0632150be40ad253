/**
 * Follows the log in its order, folds findings into the register of matters, and appends what changed. Nothing is told by a
 * queue here: whoever starts it anywhere, any number of times, ends with the same facts, because each append names the
 * version of the matter that it was decided on.
 */
import {
  concernsMatters,
  concernsRulings,
  decideMatter,
  mattersView,
  RulingBook,
  ruledMatter,
  rulingsView,
  statusAfter,
  VersionConflict,
  withPerhapsOf,
  type Matter,
  type Recorded,
  type RulingDoc,
} from '#core';
import { step, type About } from '#telemetry';
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Collector } from './collector.js';
import { movesBy, none, type Moves } from './moves-by.js';
import { OneOfEach } from './one-of-each.js';
import { ParkedAlone } from './parked-alone.js';
import { Unweighed } from './unweighed.js';

const batch = 200;
/** A quiet log is looked at again after this time; a stop waits no longer than that. */
const waitMs = 1000;
const stopMs = 3000;
/**
 * A matter is weighed as a whole, which is dear where it has thousands of reports. A round is followed by a rest of nineteen times what its
 * weighing took, eight seconds at most: what comes meanwhile is weighed together, and weighing takes a twentieth of the time. Waiting
 * for Redis is no weighing.
 */
const restsPerWeighing = 19;
const longestRestMs = 8000;
const lease = 'decide-summit';
/** Longer than a rest, so that whoever decides goes on deciding. */
const leaseMs = 10_000;
/** So long a turn is taken for given: a round over all matters may outlast the lease, and another edition may come meanwhile. */
const turnMs = 2000;

export interface SummitDecider {
  /** Since its last step, which a quiet log keeps waiting for a second. */
  readonly idleMs: () => number;
  readonly stop: () => Promise<void>;
}

export function followSummit(collector: Collector, holder: string): SummitDecider {
  const stopping = new AbortController();
  const keeper = new SummitKeeper(collector, holder);
  let steppedAt = performance.now();
  const stepped = () => {
    steppedAt = performance.now();
  };
  const ended = follow(keeper, { report: collector.report, stepped }, stopping.signal);
  return {
    idleMs: () => performance.now() - steppedAt,
    stop: async () => {
      stopping.abort();
      // Whoever starts next need not wait for the lease to run out.
      const released = ended.then(() => collector.takeLease(lease, holder, 0));
      // While Redis is away neither can end; its connection is about to be closed.
      await Promise.race([released, setTimeout(stopMs, undefined, { ref: false })]);
    },
  };
}

/** A server that refuses for a while (a full disk, a restart) is waited for; the log keeps what is to be decided. */
async function follow(
  keeper: SummitKeeper,
  { report, stepped }: Pick<Collector, 'report'> & { readonly stepped: () => void },
  stopping: AbortSignal,
): Promise<void> {
  while (!stopping.aborted) {
    try {
      await keeper.step();
      stepped();
    } catch (error) {
      report(`deciding waits a second: ${String(error)}`);
      await setTimeout(1000);
    }
  }
}

/** Keeps the register of matters, and decides on what moved. */
class SummitKeeper {
  readonly matters = new Map<string, Matter>();
  readonly rulings = new Map<string, RulingDoc>();
  readonly shared = new OneOfEach();
  book = new RulingBook(this.rulings);
  private readonly undecided = new Set<string>();
  /** Of each undecided matter the last event that moved it. */
  private readonly causes = new Map<string, Recorded>();
  /** Of each matter the status that our last facts told, until these arrive from the log; null: none any more. */
  private readonly ahead = new Map<string, string | null>();
  /** Of matters whose last events are parked the version of the log. */
  private readonly passed = new Map<string, number>();
  private readonly unweighed: Unweighed;
  private readonly parked: ParkedAlone;
  private reading: Recorded | undefined;
  private position: number | undefined;
  /** On the clock of `performance`. */
  private restsUntil = 0;
  /** In milliseconds, of the round under way. */
  private weighedMs = 0;

  constructor(
    private readonly collector: Collector,
    private readonly holder: string,
  ) {
    this.unweighed = new Unweighed(collector.report);
    this.parked = new ParkedAlone(collector.views);
  }

  async step(): Promise<void> {
    this.position ??= await this.load();
    const parked = await this.parked.takenUpTo(this.position);
    if (parked !== undefined) {
      this.collector.report(
        `deciding begins anew from the views: event ${String(parked)} is parked, and was taken here`,
      );
      this.position = await this.load();
    }
    const events = await this.collector.log.follow(this.position, batch, this.patienceMs());
    for (const event of events) {
      const moves = this.movesBy(event);
      await this.tellBefore(event, moves);
      this.take(event, moves);
      // What a person decides is not kept waiting.
      if (concernsRulings(event)) this.restsUntil = 0;
    }
    if (this.undecided.size === 0 || events.length === batch || performance.now() < this.restsUntil) return;
    await this.round();
  }

  /** How long a quiet log is waited for. */
  private patienceMs(): number {
    if (this.undecided.size === 0) return waitMs;
    return Math.min(waitMs, Math.max(1, Math.ceil(this.restsUntil - performance.now())));
  }

  private async round(): Promise<void> {
    this.weighedMs = 0;
    let askedAt = -Infinity;
    for (const matter of [...this.undecided]) {
      if (performance.now() - askedAt > turnMs) {
        askedAt = performance.now();
        if (!(await this.isItsTurn())) {
          this.restsUntil = askedAt + waitMs;
          return;
        }
      }
      await this.decide(matter);
      // Others on this thread need not wait for the whole round.
      await setImmediate();
    }
    this.restsUntil = performance.now() + Math.min(longestRestMs, restsPerWeighing * this.weighedMs);
  }

  /** Two that decide differently would answer each other for ever. */
  private async isItsTurn(): Promise<boolean> {
    const { mayDecide, takeLease } = this.collector;
    return (await mayDecide()) && takeLease(lease, this.holder, leaseMs);
  }

  /** Starts from the served view; everything in it may lack its decision, so everything is looked at once. */
  private async load(): Promise<number> {
    const { views } = this.collector;
    for (const known of [this.matters, this.rulings, this.undecided, this.causes, this.ahead, this.passed])
      known.clear();
    this.reading = undefined;
    const { position } = await views.checkpoint();
    this.parked.begin(position);
    for (const [key, matter] of await views.all(mattersView.name)) this.put(key, this.shared.of(matter as Matter));
    for (const [key, doc] of await views.all(rulingsView.name)) this.rulings.set(key, doc as RulingDoc);
    this.book = new RulingBook(this.rulings);
    this.reopen();
    return position;
  }

  /** Where a replay follows live findings, or the reverse, what waits to be told is told first, in the voice that brought it. */
  private async tellBefore(event: Recorded, { matters }: Moves): Promise<void> {
    if (matters.length === 0 || !concernsMatters(event) || !event.type.startsWith('findings-')) return;
    const isReplay = 'replay' in event.data;
    const waiting = matters
      .map(([key]) => key)
      .filter((key) => {
        const voice = this.matters.get(key)?.voice;
        return this.undecided.has(key) && voice !== undefined && isReplay !== (voice === 'replay');
      });
    if (waiting.length === 0 || !(await this.isItsTurn())) return;
    for (const key of waiting) await this.decide(key);
  }

  /** Nothing of an event that cannot be folded, here or by the projector, which parks it: here it is passed over. */
  private movesBy(event: Recorded): Moves {
    try {
      if (!this.parked.has(event)) return movesBy(event, this);
      this.parked.passOver(event);
      return none;
    } catch (error) {
      this.parked.passOver(event);
      this.collector.report(`deciding passes over event ${String(event.position)} (${event.type}): ${String(error)}`);
      return none;
    }
  }

  private take(event: Recorded, { rulings, matters }: Moves): void {
    this.position = event.position;
    this.reading = event;
    this.takeRulings(event, rulings);
    this.ahead.delete(event.subject);
    for (const [key, matter] of matters) this.put(key, matter);
  }

  private takeRulings(event: Recorded, changed: Moves['rulings']): void {
    for (const [key, doc] of changed) this.rulings.set(key, doc);
    if (changed.length === 0) return;
    this.book = new RulingBook(this.rulings);
    if (concernsRulings(event)) this.reopen();
    else for (const matter of changed.flatMap(([key]) => this.book.mattersOf(key))) this.undecided.add(matter);
  }

  /** A ruling can reach any matter (a source speaks of many), and there are few rulings: all are looked at again. */
  private reopen(): void {
    for (const key of [...this.matters.keys(), ...this.book.targets()]) this.undecided.add(key);
  }

  private put(key: string, matter: Matter): void {
    this.matters.set(key, matter);
    for (const reached of this.book.fedBy(key)) this.await(reached);
  }

  private await(key: string): void {
    this.undecided.add(key);
    if (this.reading !== undefined) this.causes.set(key, this.reading);
  }

  private async decide(key: string): Promise<void> {
    this.undecided.delete(key);
    const cause = this.causes.get(key);
    this.causes.delete(key);
    await step('decide', () => this.decideOn(key), { about: aboutCause(key, cause), trace: cause?.trace });
  }

  private async decideOn(key: string): Promise<void> {
    const { version, facts } = this.weighed(key);
    if (facts.length === 0) return;
    try {
      await this.collector.log.append({ subject: key, expectedVersion: version, facts });
      this.ahead.set(key, statusAfter(facts));
    } catch (error) {
      // Another decider was faster, or our own facts are still ahead in the log: they arrive with the next events.
      if (error instanceof VersionConflict && !(await this.isBehind(key))) return;
      this.undecided.add(key);
      if (!(error instanceof VersionConflict)) throw error;
    }
  }

  /** True where all that the log holds of the matter was read: its last event was passed over, and nobody tells of its version any more. */
  private async isBehind(key: string): Promise<boolean> {
    const last = (await this.collector.log.readSubject(key)).at(-1);
    if (last === undefined || last.position > (this.position ?? 0)) return false;
    this.passed.set(key, last.version);
    return true;
  }

  /** The status that was told last of a matter, our own facts that are on their way included. */
  readonly told = (key: string): string | null => {
    const ahead = this.ahead.get(key);
    return ahead === undefined ? (this.matters.get(key)?.told?.value ?? null) : ahead;
  };

  /** Nothing new where it cannot be weighed: others are weighed all the same, and this one again when more is said of it. */
  private weighed(key: string): ReturnType<SummitKeeper['weigh']> {
    return this.unweighed.unless(key, () => this.weigh(key)) ?? { version: 0, facts: [] };
  }

  private weigh(key: string) {
    const began = performance.now();
    const matter = ruledMatter(key, this.matters, this.book);
    const decided = decideMatter(matter, { at: this.collector.now().toISOString(), precision: 'unknown' });
    const facts = withPerhapsOf(decided, matter, this);
    this.weighedMs += performance.now() - began;
    return { version: Math.max(matter.version, this.passed.get(key) ?? 0), facts };
  }
}

function aboutCause(matter: string, cause: Recorded | undefined): About {
  if (cause === undefined) return { matter };
  const item = /^(?:finding|article):(.+)$/.exec(cause.subject)?.[1];
  return { matter, position: cause.position, ...(item === undefined ? {} : { item }) };
}
