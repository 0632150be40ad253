/** The event log in memory: the twin of `RedisEventLog`, held to the same contract. */
import {
  payloadOf,
  VersionConflict,
  type Append,
  type Appended,
  type Entry,
  type EventLog,
  type Recorded,
} from '#core';

export class MemoryEventLog implements EventLog {
  private readonly events: Recorded[] = [];
  private readonly answers = new Map<string, Appended>();
  private readonly waiting = new Set<() => void>();

  constructor(private readonly now: () => Date = () => new Date()) {}

  readonly append = (request: Append): Promise<Appended> =>
    new Promise((resolve) => {
      resolve(this.take(request));
    });

  readonly read = (after: number, limit: number): Promise<readonly Recorded[]> =>
    Promise.resolve(this.events.slice(after, after + limit));

  /** As the stream would hold them, each bound to its own position only. */
  readonly entries = async (after: number, limit: number): Promise<readonly Entry[]> =>
    (await this.read(after, limit)).map((event) => {
      const body = `${event.version}|${payloadOf(event.subject, event, event.learntAt)}`;
      return { position: event.position, chain: `${event.position} ${body.length} ${event.learntAt}`, body };
    });

  readonly follow = async (after: number, limit: number, milliseconds: number): Promise<readonly Recorded[]> => {
    if (this.events.length <= after) await this.arrival(milliseconds);
    return this.read(after, limit);
  };

  readonly readSubject = (subject: string): Promise<readonly Recorded[]> =>
    Promise.resolve(this.events.filter((event) => event.subject === subject));

  readonly versions = (subjects: readonly string[]): Promise<readonly number[]> =>
    Promise.resolve(subjects.map((subject) => this.versionOf(subject)));

  readonly head = (): Promise<number> => Promise.resolve(this.events.length);

  private take({ subject, expectedVersion, idempotencyKey, facts }: Append): Appended {
    const answered = idempotencyKey === undefined ? undefined : this.answers.get(idempotencyKey);
    if (answered !== undefined) return { ...answered, repeated: true };
    const version = this.versionOf(subject);
    if (expectedVersion !== 'any' && expectedVersion !== version) {
      throw new VersionConflict(subject, expectedVersion, version);
    }
    const [firstPosition, learntAt] = [this.events.length + 1, this.now().toISOString()];
    // Through JSON, as in the real log: what it drops is dropped here too.
    const copies = JSON.parse(JSON.stringify(facts)) as typeof facts;
    const entries = copies.map((fact, i) => ({ ...fact, position: firstPosition + i, version: version + i + 1 }));
    this.events.push(...entries.map((entry) => ({ ...entry, subject, learntAt })));
    const answer = { firstPosition, version: version + facts.length, repeated: false };
    if (idempotencyKey !== undefined) this.answers.set(idempotencyKey, answer);
    for (const wake of this.waiting) wake();
    return answer;
  }

  private versionOf(subject: string): number {
    return this.events.filter((event) => event.subject === subject).length;
  }

  private arrival(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.waiting.delete(wake);
        resolve();
      };
      const timer = setTimeout(wake, milliseconds);
      this.waiting.add(wake);
    });
  }
}
