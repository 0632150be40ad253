import { erasuresView, type ArticleTextErased, type Recorded } from '#core';
import { anArticle, anOutcome, aReport, hoursLater, MemoryEventLog, recorded, someFindings } from '#testing';
import { Erasures } from './erasures.js';
import { SentenceFinder } from '../brief/sentences.js';

const text = 'A ceasefire was agreed.';
const happened = { at: hoursLater(0), precision: 'instant' } as const;
const factFor = (textHash: string): ArticleTextErased => ({
  ...{ type: 'article-text-erased.v1', happened },
  data: { reason: 'order of a court', by: 'desk', textHashes: [textHash], pageHashes: ['p1'], sharedWith: [] },
});
const order = (textHash: string, article = 'a1'): Recorded =>
  recorded(factFor(textHash), { subject: `article:${article}` });

describe('the erasures that this process knows', () => {
  it('are those of the views, and of the log what the views do not hold yet', async () => {
    const log = new MemoryEventLog();
    for (const hash of ['t1', 't2', 't3']) {
      await log.append({ subject: `article:${hash}`, expectedVersion: 0, facts: [factFor(hash)] });
    }
    const first = order('t1');
    const docs = new Map(erasuresView.keys(first).map((key) => [key, erasuresView.evolve(undefined, first, key)]));
    const views = { all: () => Promise.resolve(docs), checkpoint: () => Promise.resolve({ position: 2, chain: '' }) };
    const erasures = new Erasures();
    await erasures.load(views, log);
    expect(['t1', 't2', 't3'].map((hash) => erasures.ofText(hash)?.hash)).toEqual(['t1', undefined, 't3']);
    expect([erasures.ofText('p1'), erasures.ofText(null)]).toEqual([undefined, undefined]);
  });

  it('keep to the first order, and pass over one that is not written as erasures are', () => {
    const erasures = new Erasures();
    const odd = recorded({ type: 'article-text-erased.v1', happened, data: {} });
    erasures.note([odd, order('t1', 'first'), order('t1', 'second')]);
    expect(erasures.ofText('t1')?.article).toBe('first');
  });
});

describe('a sentence', () => {
  const report = aReport({
    article: anArticle(),
    textHash: 't1',
    findings: someFindings({ outcomes: [anOutcome({ start: 0, end: text.length })] }),
  });
  const finderOn = (findText: (hash: string) => Promise<string>) => {
    const erasures = new Erasures();
    const archive = { findText } as unknown as ConstructorParameters<typeof SentenceFinder>[0];
    return { erasures, sentences: new SentenceFinder(archive, erasures) };
  };

  it('is the very characters of the text, read once', async () => {
    let asked = 0;
    const { sentences } = finderOn(() => Promise.resolve(((asked += 1), text)));
    for (let n = 0; n < 2; n++)
      expect(await sentences.evidence(report)).toMatchObject({ sentence: text, removed: null });
    expect(asked).toBe(1);
  });

  it('is not pushed out, nor is its text kept, by texts that are wanted a single time', async () => {
    const asked: string[] = [];
    const { sentences } = finderOn((hash) => Promise.resolve((asked.push(hash), text)));
    await sentences.evidence(report);
    for (let n = 0; n < 2; n++) expect(await sentences.textOnce('other')).toBe(text);
    await sentences.evidence(report);
    expect(asked).toEqual(['t1', 'other', 'other']);
  });

  it('is gone the moment its erasure is learnt of, though its text was at hand', async () => {
    const { erasures, sentences } = finderOn(() => Promise.resolve(text));
    await sentences.evidence(report);
    erasures.note([order('t1')]);
    const removed = { at: hoursLater(100), reason: 'order of a court', by: 'desk' };
    expect(await sentences.evidence(report)).toMatchObject({ sentence: null, before: '', after: '', removed });
    expect(await sentences.text('t1')).toBeUndefined();
  });

  it('is not told when the order comes while its text is being read', async () => {
    const { erasures, sentences } = finderOn(() => {
      erasures.note([order('t1')]);
      return Promise.resolve(text);
    });
    expect(await sentences.evidence(report)).toMatchObject({ sentence: null, removed: { reason: 'order of a court' } });
  });
});
