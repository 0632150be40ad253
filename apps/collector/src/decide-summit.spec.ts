import {
  parkedView,
  project,
  projectedViews,
  touchesOf,
  type Append,
  type Fact,
  type OutcomeStatus,
  type OutcomeTopic,
  type Recorded,
} from '#core';
import { connect, redisLease } from '#redis';
import {
  aFollowUp,
  anArticle,
  anOutcome,
  findingsRecorded,
  freshStory,
  hoursLater,
  MemoryEventLog,
  MemoryServedViews,
  MemoryViews,
  MemoryViewStore,
  poison,
  someFindings,
  testRedis,
} from '#testing';
import { setTimeout } from 'node:timers/promises';
import type { Collector } from './collector.js';
import { followSummit, type SummitDecider } from './decide-summit.js';

const happened = { at: hoursLater(1), precision: 'instant' } as const;
const found = (id: string, status: OutcomeStatus, topic: OutcomeTopic = 'ceasefire'): Fact => {
  const findings = someFindings({ outcomes: [anOutcome({ status, topic })] });
  return findingsRecorded({ article: anArticle({ id, publishedAt: hoursLater(Number(id)) }), findings });
};

const { redis } = testRedis(connect);

describe('the decider that follows the log', () => {
  let log: MemoryEventLog;
  let views: MemoryViews;
  const running: SummitDecider[] = [];
  beforeEach(() => {
    log = new MemoryEventLog();
    views = new MemoryViews();
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((decider) => decider.stop()));
  });

  const yes = () => Promise.resolve(true);
  const silent = () => undefined;
  const start = (holder: string, { takeLease = yes, mayDecide = yes, report = silent }: Partial<Collector> = {}) => {
    const now = () => new Date(hoursLater(50));
    const served = new MemoryServedViews(views);
    const collector: Partial<Collector> = { log, views: served, now, takeLease, mayDecide, report };
    running.push(followSummit(collector as Collector, holder));
  };
  const tell = (id: string, status: OutcomeStatus) =>
    log.append({ subject: `finding:${id}`, expectedVersion: 'any', facts: [found(id, status)] });
  const told = async (count: number) => {
    for (let after = 0; ;) {
      const facts = await log.readSubject('outcome:ceasefire');
      if (facts.length >= count) return facts.map(({ type }) => type);
      after = (await log.follow(await log.head(), 10, 100)).at(-1)?.position ?? after;
    }
  };

  it('tells what findings change, as they come', async () => {
    start('one');
    await tell('1', 'proposed');
    expect(await told(1)).toEqual(['outcome-reported.v1']);
    await tell('2', 'agreed');
    expect(await told(2)).toEqual(['outcome-reported.v1', 'outcome-status-changed.v1']);
  });

  it('goes on where events are written as none of their types are', async () => {
    start('one');
    const all = poison().filter(({ subject }) => !subject.startsWith('finding:'));
    for (const { subject, fact } of all) await log.append({ subject, expectedVersion: 'any', facts: [fact] });
    for (const [i, { fact }] of poison().entries()) {
      if (fact.type.startsWith('findings-')) {
        await log.append({ subject: `finding:${String(i)}`, expectedVersion: 'any', facts: [fact] });
      }
    }
    await log.append({ subject: 'finding:1', expectedVersion: 'any', facts: [found('1', 'agreed', 'sanctions')] });
    while ((await log.readSubject('outcome:sanctions')).length === 0) await setTimeout(20);
  });

  it.each(['before its start', 'while it runs'])('tells of a matter of which an event was parked %s', async (when) => {
    const evil = { type: 'outcome-reported.v1', happened, data: { value: 'agreed', because: null, origins: 1, baseline: false } }; // oxfmt-ignore
    if (when === 'while it runs') start('one');
    await log.append({ subject: 'outcome:ceasefire', expectedVersion: 0, facts: [evil] });
    if (when === 'before its start') start('one');
    await tell('1', 'proposed');
    expect(await told(2)).toEqual(['outcome-reported.v1', 'outcome-reported.v1']);
    await tell('2', 'agreed');
    expect(await told(3)).toContain('outcome-status-changed.v1');
  });

  /** As the projector does, where a view that the decider does not fold cannot take the event at `parked`. */
  async function projectAll(parked: number): Promise<void> {
    const store = new MemoryViewStore(projectedViews, views);
    await store.serve();
    for (const event of await log.read((await store.checkpoint()).position, 100)) {
      const { position } = event;
      const read = (view: string, key: string) => views.generation(views.served).docs.get(view)?.get(key);
      const doc = { position, type: event.type, because: 'a view cannot take it' };
      const isParked = position === parked;
      const changes = isParked
        ? [{ view: parkedView.name, key: String(position), doc }]
        : project(touchesOf(projectedViews, event), event, read);
      const tally = { applied: isParked ? 0 : 1, parked: isParked ? 1 : 0, filtered: 0 };
      await store.commit({ from: position - 1, to: { position, chain: '' }, changes, tally, outbox: [] });
    }
  }

  it('lets an event count for nothing that the projector alone parks after it was taken', async () => {
    const lines: string[] = [];
    start('one', { report: (line) => lines.push(line) });
    await tell('1', 'proposed');
    await told(1);
    await tell('2', 'agreed');
    await told(2);
    const [{ position }] = (await log.readSubject('finding:2')) as [Recorded];
    await projectAll(position);
    expect((await told(4)).slice(2)).toEqual(['matter-withdrawn.v1', 'outcome-reported.v1']);
    const facts = await log.readSubject('outcome:ceasefire');
    expect(facts.at(-1)?.data).toMatchObject({ value: 'proposed' });
    expect(lines).toEqual([expect.stringMatching(`^deciding begins anew .*: event ${String(position)} is parked`)]);
    await log.append({ subject: 'finding:3', expectedVersion: 'any', facts: [found('3', 'agreed', 'sanctions')] });
    while ((await log.readSubject('outcome:sanctions')).length === 0) await setTimeout(5);
    expect(await log.readSubject('outcome:ceasefire')).toHaveLength(4);
  });

  it('says once of a matter that it cannot be weighed, however often it is said more of', async () => {
    const lines: string[] = [];
    start('one', { report: (line) => lines.push(line) });
    const findings = someFindings({ outcomes: [anOutcome()] });
    const evil = findingsRecorded({ article: anArticle({ id: '1', publisher: null as never }), findings });
    await log.append({ subject: 'finding:1', expectedVersion: 0, facts: [evil] });
    for (const topic of ['sanctions', 'trade', 'energy'] as const) {
      await tell('2', 'agreed');
      await log.append({ subject: `finding:${topic}`, expectedVersion: 'any', facts: [found('3', 'agreed', topic)] });
      while ((await log.readSubject(`outcome:${topic}`)).length === 0) await setTimeout(5);
    }
    expect(lines.filter((line) => line.includes('outcome:ceasefire'))).toEqual([expect.stringMatching(/^deciding passes over outcome:ceasefire: /)]); // oxfmt-ignore
  });

  it('tells of a meeting which other it may be, also where both come in one article', async () => {
    const people = ['Clara Whitfield', 'Pavel Orlov', 'Marta Lind'];
    const announced = { kind: 'multilateral-summit', status: 'announced', place: 'Oslo' } as const;
    const followUps = [people, [...people, 'Iryna Bondar']].map((participants, nth) =>
      aFollowUp({ ...announced, participants, start: 20 * nth, end: 20 * nth + 19 }),
    );
    const findings = someFindings({ followUps });
    const facts = [findingsRecorded({ article: anArticle({ id: '1', publishedAt: hoursLater(1) }), findings })];
    start('one');
    await log.append({ subject: 'finding:1', expectedVersion: 'any', facts });
    const [three, four] = ['clara-whitfield.marta-lind.pavel-orlov', 'clara-whitfield.iryna-bondar.marta-lind.pavel-orlov'].map((each) => `meeting:meeting.${each}`) as [string, string]; // oxfmt-ignore
    const dataOf = async (subject: string) => (await log.readSubject(subject))[0]?.data;
    while ((await dataOf(three)) === undefined || (await dataOf(four)) === undefined) await setTimeout(5);
    expect(await dataOf(three)).not.toHaveProperty('perhapsOf');
    expect(await dataOf(four)).toMatchObject({ value: 'announced', perhapsOf: three });
  });

  it('ends with the same facts when two of them run side by side', async () => {
    start('one');
    start('other');
    await tell('1', 'proposed');
    await told(1);
    await tell('2', 'agreed');
    await told(2);
    await Promise.all(running.splice(0).map((decider) => decider.stop()));
    expect(await told(2)).toHaveLength(2);
  });

  it('tells what a ruling changes in matters that exist, with who decided', async () => {
    start('one');
    await tell('1', 'proposed');
    await tell('2', 'agreed');
    await told(1);
    const data = { source: 'paper of 2', by: 'Runa', reason: 'it was hacked' };
    const happened = { at: new Date(hoursLater(60)).toISOString(), precision: 'instant' } as const;
    const facts = [{ type: 'source-muted.v1', happened, data }];
    await log.append({ subject: 'ruling:source/paper of 2', expectedVersion: 0, facts });
    for (;;) {
      const last = (await log.readSubject('outcome:ceasefire')).at(-1);
      if (JSON.stringify(last).includes('Runa')) {
        expect(last?.data).toMatchObject({ value: 'proposed', ruling: { by: 'Runa' }, machine: 'agreed' });
        break;
      }
      await log.follow(await log.head(), 10, 100);
    }
  });

  it('tells nothing again after a restart', async () => {
    await tell('1', 'proposed');
    start('one');
    await told(1);
    await running.pop()?.stop();
    start('next');
    await tell('2', 'agreed');
    expect(await told(2)).toEqual(['outcome-reported.v1', 'outcome-status-changed.v1']);
  });

  it('leaves it to a later edition while one is at work, and goes on from there when it is gone', async () => {
    let asked = 0;
    let isLaterAtWork = true;
    const mayDecide = () => {
      asked += 1;
      return Promise.resolve(!isLaterAtWork);
    };
    start('older', { mayDecide });
    await tell('1', 'proposed');
    while (asked < 3) await setTimeout(5);
    expect(await log.readSubject('outcome:ceasefire')).toEqual([]);
    isLaterAtWork = false;
    expect(await told(1)).toEqual(['outcome-reported.v1']);
  });

  it('leaves the rest of a long round to whoever takes its turn meanwhile', async () => {
    const { append } = log;
    let isLaterAtWork = false;
    Object.assign(log, {
      append: async (request: Append) => {
        if (request.subject.startsWith('outcome:')) await setTimeout(2100).then(() => (isLaterAtWork = true));
        return append(request);
      },
    });
    const topics = ['ceasefire', 'sanctions'] as const;
    for (const [id, topic] of topics.entries())
      await log.append({ subject: `finding:${id}`, expectedVersion: 'any', facts: [found(`${id}`, 'agreed', topic)] });
    start('older', { mayDecide: () => Promise.resolve(!isLaterAtWork) });
    await setTimeout(4000);
    const told = await Promise.all(topics.map((topic) => log.readSubject(`outcome:${topic}`)));
    expect(told.map(({ length }) => length).toSorted()).toEqual([0, 1]);
  });

  it('hands over at once when it stops', async () => {
    const takeLease = redisLease(redis, freshStory());
    start('one', { takeLease });
    await tell('1', 'proposed');
    await told(1);
    await running.pop()?.stop();
    start('next', { takeLease });
    await tell('2', 'agreed');
    expect(await told(2)).toHaveLength(2);
  });

  it('rests for what weighing took, and not for a log that is slow to write', async () => {
    const { append, follow } = log;
    let [isRead, restedMs] = [false, 0];
    Object.assign(log, {
      append: async (request: Append) => {
        if (request.subject === 'outcome:ceasefire') await setTimeout(600);
        isRead = false;
        return append(request);
      },
      follow: async (after: number, limit: number, milliseconds: number) => {
        restedMs += isRead ? milliseconds : 0;
        const events = await follow(after, limit, milliseconds);
        isRead ||= events.some(({ subject }) => subject === 'finding:2');
        return events;
      },
    });
    start('one');
    await tell('1', 'proposed');
    await told(1);
    await tell('2', 'agreed');
    await told(2);
    expect(restedMs).toBeLessThan(1000);
  });

  it('leaves the telling to the one that holds the lease', async () => {
    const asked: number[] = [];
    start('without', { takeLease: (_name, _holder, ms) => Promise.resolve(asked.push(ms) === 0) });
    await tell('1', 'agreed');
    await running.pop()?.stop();
    expect(asked).toContain(10_000);
    expect(await log.head()).toBe(1);
  });
});
