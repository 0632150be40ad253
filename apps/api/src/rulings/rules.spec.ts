import type { FastifyRequest } from 'fastify';
import { batchOfRule, type ArticleFact, type RelevanceRule } from '#core';
import { aStory, hoursLater, MemoryEventLog } from '#testing';
import { itemIndexes } from '../../../../test/item-indexes.js';
import type { Api } from '../api.js';
import { BulkController } from '../items/bulk.controller.js';
import { RulesController } from './rules.controller.js';

const request = {} as FastifyRequest;

const happened = { at: hoursLater(0), precision: 'instant' } as const;
const who = { name: 'Runa', role: 'analyst' } as never;
const harvest: RelevanceRule = { on: 'phrase', value: 'harvest fair', relevant: true };

describe('a rule of the story, held against what came in', () => {
  const indexes = itemIndexes();

  /** Every third is of the fair: in its headline, or in the beginning of its text. Of every sixth the machine knew it. */
  async function desk(count: number) {
    const log = new MemoryEventLog();
    const texts = new Map<string, string>();
    for (let n = 0; n < count; n++) {
      const isFair = n % 3 === 0;
      const title = isFair && n % 2 === 0 ? `Harvest fair opens ${n}` : `Weather ${n}`;
      texts.set(`t${n}`, `${title}\n\n${isFair ? 'They met at the harvest fair.' : 'Rain, and a fair harvest.'}`);
      await log.append({ subject: `article:a${n}`, expectedVersion: 0, facts: articleFacts(n, title, n % 6 === 0) });
    }
    const index = indexes.open();
    const follow = async () => {
      index.apply(await log.read(index.position(), 10_000));
      index.takeTexts(index.wantedTexts(10_000).map((wanted) => ({ ...wanted, text: texts.get(wanted.hash) })));
    };
    await follow();
    const sentences = { text: (hash: string) => Promise.resolve(texts.get(hash)) };
    let seconds = Date.parse(hoursLater(1));
    const tail = { grown: follow };
    const api = {
      story: aStory(),
      log,
      tail,
      items: index,
      sentences,
      now: () => new Date((seconds += 1000)),
    } as unknown as Api;
    return { log, index, follow, rules: new RulesController(api), bulk: new BulkController(api) };
  }

  function articleFacts(n: number, title: string, relevant: boolean): ArticleFact[] {
    const url = `https://news.example/${n % 2 === 0 ? 'region' : 'sport'}/${n}`;
    const entry = { url, feed: 'wire', title, summary: '', publisher: { name: n < 10 ? 'Courier' : 'Wire' } };
    const read = { textHash: `t${n}`, pageHash: 'p', finalUrl: url, verdict: 'article', quality: 1, words: 9 } as const;
    const score = relevant ? 5 : 1;
    return [
      { type: 'article-discovered.v1', happened, data: { ...entry, lang: 'en', baseline: false } },
      { type: 'article-read.v1', happened, data: read },
      { type: 'article-judged.v1', happened, data: { relevant, score, threshold: 4, because: [], basis: 'page' } },
    ];
  }

  type Desk = Awaited<ReturnType<typeof desk>>;

  async function looked({ rules }: Desk, rule: RelevanceRule) {
    const sum = { turned: [] as string[], agreed: 0, kept: 0, looked: 0 };
    for (let cursor: string | null | undefined; cursor !== null;) {
      const step = await rules.preview({ rule, ...(cursor === undefined ? {} : { cursor }) });
      sum.turned.push(...step.turned.map(({ item }) => item));
      sum.agreed += step.agreed;
      sum.kept += step.kept;
      sum.looked += step.looked;
      cursor = step.next;
    }
    return sum;
  }

  async function applied({ rules, follow }: Desk, id: string) {
    const turned: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const step = await rules.apply(id, cursor === undefined ? {} : { cursor });
      turned.push(...step.answers.filter(({ outcome }) => outcome === 'done').map(({ item }) => item));
      cursor = step.next;
      await follow();
    }
    return turned;
  }

  const make = ({ rules }: Desk, rule = harvest) =>
    rules.make(who, { rule, reason: 'It is where they meet' }, {} as never);
  const verdicts = ({ index }: Desk) => index.list({ conditions: [] }, 1).counts;

  it('says what it would turn, and turns just that, but for what a person has said', async () => {
    const all = await desk(660);
    await all.bulk.bulk(
      who,
      { q: '"Harvest fair opens 630"', act: 'relevant', batch: 'by-hand', reason: 'Read it' },
      request,
    );
    await all.bulk.bulk(
      who,
      { q: 'weather source:courier', act: 'irrelevant', batch: 'by-hand', reason: 'Read it' },
      request,
    );
    await all.follow();
    const seen = await looked(all, harvest);
    // 220 have it, of which the machine knew 110; one of those and two of the others are a person's.
    expect({ ...seen, turned: seen.turned.length }).toMatchObject({ turned: 108, agreed: 109, kept: 3 });
    expect(verdicts(all)).toEqual({ relevant: 110, 'not-relevant': 550 });
    const { id } = await make(all);
    expect(await applied(all, id)).toEqual(seen.turned);
    expect(verdicts(all)).toEqual({ relevant: 218, 'not-relevant': 442 });
    expect(await applied(all, id)).toEqual([]);
  });

  it('is taken back with all that it turned, and can be made again', async () => {
    const all = await desk(60);
    const { id, batch } = await make(all);
    expect(batch).toBe(batchOfRule(id));
    expect(await applied(all, id)).toHaveLength(10);
    expect((await all.rules.lift(who, id, { reason: 'No' })).lifted).toMatchObject({ by: 'Runa', reason: 'No' });
    await all.bulk.bulk(who, { q: `batch:${batch}`, act: 'lift', batch: 'back-1', reason: 'No' }, request);
    await all.follow();
    expect(verdicts(all)).toEqual({ relevant: 10, 'not-relevant': 50 });
    await expect(all.rules.apply(id, {})).rejects.toMatchObject({ code: 'conflict' });
    await make(all);
    expect(await applied(all, id)).toHaveLength(10);
  });

  it.each([
    ['source', 'COURIER', 2],
    ['section', 'news.example/region', 10],
    ['section', 'https://www.news.example/', 10],
    ['section', 'news.example/reg', 0],
    ['phrase', 'fair harvest', 0],
    ['phrase', 'harvest fai*', 10],
  ] as const)('by %s “%s”', async (on, value, turned) => {
    const seen = await looked(await desk(60), { on, value, relevant: false });
    expect(seen.turned).toHaveLength(turned);
  });
});
