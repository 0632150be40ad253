import {
  anArticle,
  anOutcome,
  aStory,
  findingsRecorded,
  hoursLater,
  MemoryEventLog,
  memoryReplays,
  someFindings,
} from '#testing';
import fc from 'fast-check';
import type { Fact } from '../event.js';
import { outcomeStatuses, type Findings, type OutcomeStatus } from '../findings/finding.js';
import { noticeFor } from '../notices/notice.js';
import { decide as decideMatter } from '../summit/decide.js';
import { acceptReplay, discardReplay } from './accept.js';
import { differenceOf } from './difference.js';
import type { ReplayDesk } from './run.js';
import { shadow, type ShadowReader } from './shadow.js';
import { surveyLog } from './survey.js';

const story = { ...aStory(), relevance: { threshold: 0, groups: [] } };
const at = { at: hoursLater(200), precision: 'unknown' } as const;
const says = (status: OutcomeStatus): Findings => someFindings({ outcomes: [anOutcome({ status })] });
const verdict = { by: 'the desk', reason: 'a trial' };

/** A log with one report of each article, all told; `reads` is what the other reader finds in each. */
class Newsroom {
  readonly log = new MemoryEventLog(() => new Date(hoursLater(100)));
  readonly desk: ReplayDesk = { log: this.log, replays: memoryReplays(), story, now: () => new Date(hoursLater(101)) };
  private ids = 0;

  async print(id: string, findings: Findings, textHash = 'first text'): Promise<this> {
    const fact = findingsRecorded({ article: anArticle({ id }), findings, textHash });
    await this.append(`finding:${id}`, [fact]);
    return this;
  }

  /** As the collector does, for every matter. */
  async tell(): Promise<this> {
    for (const matter of (await surveyLog(this.log)).matters.values()) {
      await this.append(matter.matter, decideMatter(matter, at));
    }
    return this;
  }

  run(reads: Readonly<Record<string, Findings>>, isCancelled = () => false) {
    const by = { name: 'other', version: '1.0.0' };
    const read: ShadowReader['read'] = (_text, { header }) =>
      Promise.resolve({ findings: reads[header.id] ?? someFindings(), by });
    const reader = {
      ...by,
      lanes: 2,
      read,
      findText: () => Promise.resolve('Some ten characters'),
    };
    return shadow(this.desk, reader, {
      newId: () => `r${String((this.ids += 1))}`,
      isCancelled,
      onProgress: () => undefined,
    });
  }

  async notices(): Promise<readonly string[]> {
    const events = await this.log.read(0, 10_000);
    return events.flatMap((event) => noticeFor(event)?.id ?? []);
  }

  async values(): Promise<object> {
    const { matters } = await surveyLog(this.log);
    return Object.fromEntries([...matters].map(([key, { told, voice }]) => [key, [told?.value ?? null, voice]]));
  }

  private async append(subject: string, facts: readonly Fact[]): Promise<void> {
    if (facts.length > 0) await this.log.append({ subject, expectedVersion: 'any', facts });
  }
}

const ceasefire = 'outcome:ceasefire';
const newsroom = async () => (await new Newsroom().print('a', says('agreed'))).tell();

describe('a run in the shadow', () => {
  it('shows what would come, go and change, and appends nothing', async () => {
    const room = await newsroom();
    const head = await room.log.head();
    const run = await room.run({ a: someFindings({ outcomes: [anOutcome({ topic: 'energy', status: 'agreed' })] }) });
    expect(run.counts).toEqual({
      articles: 1,
      unread: 0,
      findingsAdded: 1,
      findingsRemoved: 1,
      added: 1,
      removed: 1,
      changed: 0,
    });
    expect([run.difference.added[0]?.matter, run.difference.removed[0]?.matter]).toEqual(['outcome:energy', ceasefire]);
    expect(await room.log.head()).toBe(head);
  });

  it('that was cancelled goes on where it was', async () => {
    const room = await newsroom();
    const cancelled = await room.run({}, () => true);
    const run = await room.run({});
    expect([cancelled.state, run.state, run.id === cancelled.id]).toEqual(['running', 'ready', true]);
  });

  it('gives the same difference as its twin', async () => {
    const [one, other] = [await newsroom(), await newsroom()];
    expect(await one.run({ a: says('denied') })).toEqual(await other.run({ a: says('denied') }));
  });
});

describe('accepting', () => {
  it('changes what is believed without a notice of the matter, and raises one digest', async () => {
    const room = await newsroom();
    const before = await room.notices();
    const { id } = await room.run({ a: says('denied') });
    await acceptReplay(room.desk, id, verdict);
    await room.tell();
    expect(await room.values()).toEqual({ [ceasefire]: ['denied', 'replay'] });
    expect(await room.notices()).toEqual([...before, `replay:${id}@1`]);
  });

  it('a second time, or after a death in between, ends with the same facts', async () => {
    const [room, died] = [await newsroom(), await newsroom()];
    for (const { run, desk } of [room, died].map((each) => ({
      run: () => each.run({ a: says('denied') }),
      desk: each.desk,
    }))) {
      const { id } = await run();
      const dying = {
        ...desk,
        log: { ...desk.log, append: failing(desk.log.append, desk === died.desk ? 1 : Infinity) },
      };
      await acceptReplay(dying, id, verdict).catch(() => undefined);
      await acceptReplay(desk, id, { ...verdict, by: 'another' });
    }
    expect(await died.log.read(0, 100)).toEqual(await room.log.read(0, 100));
  });

  it('is refused when articles made the difference untrue, and after a discard', async () => {
    const room = await newsroom();
    const { id } = await room.run({ a: says('denied') });
    await room.print('a', says('proposed'), 'revised text').then((each) => each.tell());
    await expect(acceptReplay(room.desk, id, verdict)).rejects.toMatchObject({ code: 'conflict' });
    await discardReplay(room.desk, id, verdict);
    await expect(acceptReplay(room.desk, id, verdict)).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('the voice of a matter', () => {
  it('becomes loud again with the next live article', async () => {
    const room = await newsroom();
    const { id } = await room.run({ a: someFindings() });
    await acceptReplay(room.desk, id, verdict);
    await room.tell();
    const before = await room.notices();
    await room.print('b', says('denied')).then((each) => each.tell());
    expect(await room.notices()).toEqual([...before, expect.stringContaining(ceasefire)]);
  });

  it('stays loud where a live change still waits to be told', async () => {
    const room = await newsroom();
    const { id } = await room.run({ a: says('agreed') });
    await room.print('energy', someFindings({ outcomes: [anOutcome({ topic: 'energy' })] }));
    const other = { ...findingsRecorded({ article: anArticle({ id: 'c' }), replay: id }).data };
    const findings = someFindings({ outcomes: [anOutcome({ topic: 'energy', status: 'denied' })] });
    await room.log.append({
      subject: 'finding:c',
      expectedVersion: 0,
      facts: [findingsRecorded({ ...other, findings })],
    });
    expect(await room.values()).toMatchObject({ 'outcome:energy': [null, 'both'] });
  });
});

it('The difference of two registers names each matter whose value differs, once, and none for the same register.', async () => {
  const status = fc.option(fc.constantFrom(...outcomeStatuses), { nil: null });
  await fc.assert(
    fc.asyncProperty(status, status, async (one, other) => {
      const of = async (value: OutcomeStatus | null) =>
        (await surveyLog((await new Newsroom().print('a', value === null ? someFindings() : says(value))).log)).matters;
      const { added, removed, changed } = differenceOf(await of(one), await of(other));
      expect([added.length, removed.length, changed.length]).toEqual([
        Number(one === null && other !== null),
        Number(one !== null && other === null),
        Number(one !== null && other !== null && one !== other),
      ]);
    }),
  );
});

function failing<A extends unknown[], R>(work: (...args: A) => Promise<R>, after: number): (...args: A) => Promise<R> {
  let calls = 0;
  return (...args) => ((calls += 1) > after ? Promise.reject(new Error('it died')) : work(...args));
}
