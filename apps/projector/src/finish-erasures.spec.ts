import { erased, folderArchive, type ErasableArchive } from '#archive';
import { erasuresView, type ArticleTextErased } from '#core';
import { hoursLater, recorded } from '#testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FinishErasures } from './finish-erasures.js';

describe('finishing erasures', () => {
  const folder = mkdtempSync(join(tmpdir(), 'finish-erasures-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  let archive: ErasableArchive;
  let docs: Map<string, unknown>;
  let forgotten: string[];
  let said: string[];
  let erasures: FinishErasures;
  beforeEach(() => {
    [docs, forgotten, said] = [new Map<string, unknown>(), [], []];
    archive = folderArchive(mkdtempSync(join(folder, 'archive-')));
    const views = { all: () => Promise.resolve(docs), count: () => Promise.resolve(docs.size) };
    const ports = { archive, views, report: (line: string) => void said.push(line) };
    const forgetWords = (article: string) => Promise.resolve(void forgotten.push(article));
    erasures = new FinishErasures({ ...ports, forgetWords } as unknown as ConstructorParameters<
      typeof FinishErasures
    >[0]);
  });

  const order = (article: string, textHash: string) => {
    const data = {
      reason: 'order of a court',
      by: 'desk',
      textHashes: [textHash],
      pageHashes: [],
      sharedWith: [`twin of ${article}`],
    };
    const happened = { at: hoursLater(0), precision: 'instant' } as const;
    const fact: ArticleTextErased = { type: 'article-text-erased.v1', happened, data };
    const event = recorded(fact, { subject: `article:${article}` });
    for (const key of erasuresView.keys(event)) docs.set(key, erasuresView.evolve(undefined, event, key));
  };

  it('destroys what an interrupted command or another machine left here, and says so', async () => {
    const hash = await archive.keep('texts', 'words');
    order('a', hash);
    await erasures.finish();
    expect([await archive.findText(hash), await archive.remains('texts', hash)]).toEqual([erased, false]);
    expect([forgotten, said]).toEqual([['a', 'twin of a'], [expect.stringContaining('order of a court')]]);
  });

  it('says nothing of what is gone already, and marks what was never kept here', async () => {
    const hash = 'f'.repeat(64);
    order('a', hash);
    await erasures.finish();
    expect([await archive.findText(hash), said]).toEqual([erased, []]);
  });

  it('takes each order once, and those that come later', async () => {
    order('a', await archive.keep('texts', 'one'));
    await erasures.finish();
    await erasures.finish();
    const later = await archive.keep('texts', 'two');
    order('b', later);
    await erasures.finish();
    expect([forgotten, await archive.findText(later)]).toEqual([['a', 'twin of a', 'b', 'twin of b'], erased]);
  });

  it('tries again what could not be destroyed', async () => {
    const hash = await archive.keep('texts', 'words');
    order('a', hash);
    const { erase } = archive;
    let fails = true;
    const failing = {
      ...archive,
      erase: (...of: Parameters<typeof erase>) => (fails ? Promise.reject(new Error('disk')) : erase(...of)),
    };
    const views = { all: () => Promise.resolve(docs), count: () => Promise.resolve(docs.size) };
    const ports = { archive: failing, views, report: () => undefined, forgetWords: () => Promise.resolve() };
    const own = new FinishErasures(ports as unknown as ConstructorParameters<typeof FinishErasures>[0]);
    await expect(own.finish()).rejects.toThrow('disk');
    fails = false;
    await own.finish();
    expect(await archive.findText(hash)).toBe(erased);
  });
});
