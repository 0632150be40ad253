/** Another form of a page, met on a real server through the real door and read by the real reader. */
import { folderArchive } from '#archive';
import { fetchedDocument, isReadable, type PageReading } from '#core';
import { cleanArticle } from '#reading';
import { startFeedServer, type FeedServer } from '#testing';
import { outboundDoor, type OutboundDoor } from '#web';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Collector } from './collector.js';
import { betterForm } from './read-alternate.js';

const prose = 'The delegations met for six hours and left with a draft that both of them called a beginning. '.repeat(
  8,
);
const page = (title: string, inner: string, head = '') =>
  `<html lang="en"><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1>${inner}</article></body></html>`;
const title = 'Harbour talks end with a draft';

describe('a page that names another form of itself', () => {
  const folder = mkdtempSync(join(tmpdir(), 'collector-'));
  let server: FeedServer;
  let door: OutboundDoor;
  let collector: Collector;
  beforeEach(async () => {
    server = await startFeedServer();
    door = outboundDoor({ userAgent: 'Summitwatch/1.0', hostSpacingMs: 0, allowPrivate: { page: ['127.0.0.0/8'] } });
    const readPage: Collector['reading']['readPage'] = ({ body, ...from }) => Promise.resolve(cleanArticle(body, from));
    const ports: Partial<Collector> = { get: door.get, archive: folderArchive(folder), now: () => new Date() };
    collector = { ...ports, reading: { readPage } } as Collector;
  });
  afterEach(async () => {
    await Promise.all([server.stop(), door.close()]);
    rmSync(folder, { recursive: true, force: true });
  });

  const stub = (inner = '<p>Read on in our reader.</p>') =>
    page(title, inner, '<link rel="amphtml" href="/talks/amp">');
  const read = async (html: string): Promise<PageReading & { pageHash: string }> => {
    const url = server.page('/talks', html);
    const fetched = await door.get({ url, purpose: 'page' });
    if (!fetched.ok) throw new Error(fetched.detail);
    const { body, ...from } = fetchedDocument(fetched);
    const found = await betterForm(collector, { reading: cleanArticle(body, from), pageHash: 'of the page' });
    return { ...found.reading, pageHash: found.pageHash };
  };
  const asked = () =>
    server
      .requests()
      .map(({ path }) => path)
      .filter((path) => path !== '/robots.txt');

  it('is read from that one where it says more, and that one is kept', async () => {
    server.page('/talks/amp', page(title, `<p>${prose}</p>`));
    const { verdict, article, pageHash } = await read(stub());
    expect(isReadable(verdict)).toBe(true);
    expect(article).toMatchObject({ title, text: prose.trim() });
    expect(pageHash).not.toBe('of the page');
    expect(readdirSync(folder)).not.toHaveLength(0);
  });

  it.each([
    ['is missing', undefined],
    ['is another article', page('Council votes on a bridge', `<p>${prose}</p>`)],
    ['shows as little', page(title, '<p>Read on in our reader.</p>')],
  ])('stands where the other one %s, which is asked for once', async (_, other) => {
    if (other !== undefined) server.page('/talks/amp', other);
    const { article, pageHash } = await read(stub());
    expect(pageHash).toBe('of the page');
    expect(article.text).not.toContain('a beginning');
    expect(asked()).toEqual(['/talks', '/talks/amp']);
  });

  it('is not asked for another where it shows its article', async () => {
    await read(stub(`<p>${prose}</p>`));
    expect(asked()).toEqual(['/talks']);
  });

  it('is not led to a place that robots are asked to leave alone', async () => {
    server.page('/robots.txt', {
      headers: { 'content-type': 'text/plain' },
      body: 'User-agent: *\nDisallow: /talks/amp',
    });
    server.page('/talks/amp', page(title, `<p>${prose}</p>`));
    expect((await read(stub())).pageHash).toBe('of the page');
    expect(asked()).toEqual(['/talks']);
  });
});
