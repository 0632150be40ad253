import { MemoryEventLog } from '#testing';
import type { Fact } from '../event.js';
import type { RetentionPolicy } from '../views/retention.js';
import { goneByPolicy, letGoByPolicy } from './let-go.js';

const at = { at: '2031-05-10T12:00:00.000Z', precision: 'instant' } as const;
const day = (n: number) => new Date(Date.parse('2031-05-10T12:00:00.000Z') + n * 86_400_000);

/** A log whose clock a spec sets, and an archive that remembers what was destroyed. */
function aHouse() {
  let now = day(0);
  const log = new MemoryEventLog(() => now);
  const destroyed: string[] = [];
  const destroy = (shelf: string, hash: string) => {
    destroyed.push(`${shelf}/${hash}`);
    return Promise.resolve();
  };
  const append = async (subject: string, ...facts: readonly Fact[]) => {
    await log.append({ subject, expectedVersion: 'any', facts });
  };
  const read = async (id: string, textHash: string, pageHash: string, relevant: boolean) => {
    const entry = {
      url: `https://a.example/${id}`,
      feed: 'f',
      title: id,
      summary: '',
      publisher: { name: 'A' },
      lang: 'en',
      baseline: false,
    };
    const reading = {
      textHash,
      pageHash,
      responseHash: `r-${pageHash}`,
      finalUrl: entry.url,
      verdict: 'article',
      quality: 1,
      words: 9,
      entries: [],
    };
    await append(
      `article:${id}`,
      { type: 'article-discovered.v1', happened: at, data: entry },
      { type: 'article-read.v1', happened: at, data: reading },
      {
        type: 'article-judged.v1',
        happened: at,
        data: { relevant, score: 0, threshold: 1, because: [], basis: 'page' },
      },
    );
  };
  const cite = (id: string, textHash: string) => {
    const findings = { outcomes: [], followUps: [], reactions: [], quotes: [{ start: 0, end: 3, speaker: 'A' }] };
    return append(`finding:${id}`, { type: 'findings-recorded.v1', happened: at, data: { findings, textHash } });
  };
  const run = (policy: Partial<RetentionPolicy>, on: Date, isDry = false) => {
    now = on;
    return letGoByPolicy(log, destroy, {
      ...{ now: on, from: 'the service', isDry },
      policy: { pagesDays: null, irrelevantDays: null, ...policy },
    });
  };
  const later = (on: Date) => (now = on);
  return { log, append, read, cite, run, later, destroyed };
}

const none = { articles: 0, texts: 0, pages: 0, responses: 0 };

describe('the policy of retention', () => {
  it('lets go of nothing unless it is told to, and of nothing that is young', async () => {
    const { read, run, destroyed } = aHouse();
    await read('a', 't', 'p', false);
    expect([await run({}, day(1000)), await run({ pagesDays: 30, irrelevantDays: 30 }, day(29))]).toEqual([none, none]);
    expect(destroyed).toEqual([]);
  });

  it('lets go of pages and keeps their texts, but for a page on which a finding rests', async () => {
    const { read, cite, run, destroyed } = aHouse();
    await read('plain', 't1', 'p1', true);
    await read('cited', 't2', 'p2', true);
    await cite('cited', 't2');
    expect(await run({ pagesDays: 30 }, day(31))).toEqual({ articles: 1, texts: 0, pages: 1, responses: 1 });
    expect(destroyed).toEqual(['pages/p1', 'responses/r-p1']);
  });

  it('lets go of all of an item that is not about the summit, by the word of a person before the machine’s', async () => {
    const { read, append, run, destroyed } = aHouse();
    await read('off', 't1', 'p1', false);
    await read('said-on', 't2', 'p2', false);
    await read('on', 't3', 'p3', true);
    await read('said-off', 't4', 'p4', true);
    const ruled = (relevant: boolean) => ({
      type: 'item-ruled.v1',
      happened: at,
      data: { relevant, by: 'Ada', reason: 'x' },
    });
    await append('ruling:item/said-on', ruled(true));
    await append('ruling:item/said-off', ruled(false));
    expect(await run({ irrelevantDays: 7 }, day(8))).toEqual({ articles: 2, texts: 2, pages: 2, responses: 2 });
    expect(destroyed.filter((each) => each.startsWith('texts'))).toEqual(['texts/t1', 'texts/t4']);
  });

  it('never lets go of a text that a finding of any time or another item needs', async () => {
    const { read, cite, run, later, destroyed } = aHouse();
    await read('off', 'shared', 'p1', false);
    await read('on', 'shared', 'p2', true);
    await read('cited', 't3', 'p3', false);
    await cite('cited', 't3');
    later(day(6));
    await read('young', 't4', 'p4', false);
    await read('old', 't4', 'p5', false);
    await run({ irrelevantDays: 7 }, day(8));
    expect(destroyed).toEqual(['pages/p1', 'responses/r-p1']);
  });

  it('says first what would go, and afterwards on the item and in the account what went', async () => {
    const { log, read, run, destroyed } = aHouse();
    await read('off', 't', 'p', false);
    const head = await log.head();
    const counts = { articles: 1, texts: 1, pages: 1, responses: 1 };
    expect(await run({ irrelevantDays: 7 }, day(8), true)).toEqual(counts);
    expect([await log.head(), destroyed]).toEqual([head, []]);
    expect(await run({ irrelevantDays: 7 }, day(8))).toEqual(counts);
    const facts = await log.readSubject('article:off');
    expect(goneByPolicy(facts, 't')).toEqual({
      at: day(8).toISOString(),
      reason: 'let go by policy: items that are not about the summit are kept for 7 days',
      by: 'policy',
    });
    expect(goneByPolicy(facts, 'another')).toBeUndefined();
    const [account] = await log.readSubject('audit:2031-05-18');
    expect(account?.data).toMatchObject({
      action: 'retention',
      from: 'the service',
      target: 'pages for ever, irrelevant items 7 days: of 1 items 1 texts, 1 pages, 1 responses',
    });
  });

  it('finishes what was cut off, tells nothing twice, and takes what was read again for new', async () => {
    const { log, read, run, later, destroyed } = aHouse();
    await read('off', 't', 'p', false);
    await run({ irrelevantDays: 7 }, day(8));
    const head = await log.head();
    expect(await run({ irrelevantDays: 7 }, day(9))).toEqual(none);
    expect([await log.head(), destroyed.length]).toEqual([head, 6]);
    await run({ irrelevantDays: 7 }, day(11));
    expect(destroyed).toHaveLength(6);
    later(day(12));
    await read('off', 't', 'p2', false);
    await run({ irrelevantDays: 7 }, day(13));
    expect(destroyed).toHaveLength(6);
    expect(await run({ irrelevantDays: 7 }, day(20))).toEqual({ articles: 1, texts: 1, pages: 1, responses: 1 });
  });

  it('keeps what a reading names while it works', async () => {
    const { log, read, destroyed } = aHouse();
    await read('off', 't', 'p', false);
    const slow = {
      ...{ read: log.read, readSubject: log.readSubject, head: log.head, versions: log.versions, follow: log.follow },
      append: async (command: Parameters<typeof log.append>[0]) => {
        const done = await log.append(command);
        if (command.subject === 'article:off') await read('meanwhile', 't', 'p9', true);
        return done;
      },
    } as unknown as MemoryEventLog;
    const spared = new Set<number>();
    await letGoByPolicy(
      slow,
      (shelf, hash, keptBefore) => {
        destroyed.push(`${shelf}/${hash}`);
        spared.add(keptBefore);
        return Promise.resolve();
      },
      { policy: { pagesDays: null, irrelevantDays: 7 }, now: day(8), from: 'the service', isDry: false },
    );
    expect(destroyed).toEqual(['pages/p', 'responses/r-p']);
    // Whoever keeps a content names it within the hour.
    expect([...spared]).toEqual([day(8).getTime() - 3_600_000]);
  });
});
