/** Several machines share what they saw: the archive lies in a bucket, and nothing of it on this disk. */
import { s3Keys, startS3, type S3Server } from '#testing';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WARCParser } from 'warcio';
import { z } from 'zod';
import { ItemDetail } from '../apps/api/src/contract/items.js';
import { SeenPage } from '../apps/api/src/contract/pages.js';
import { summitwatch } from './command-line.js';
import { startNewspaper, type Newspaper } from './newspaper.js';
import { allJudged, itemsIn } from './play.js';
import { Service } from './service.js';

const failing = 'The two presidents failed to agree on a ceasefire in Ukraine.';
const scratch = mkdtempSync(join(tmpdir(), 'shared-archive-'));
let newspaper: Newspaper;
let bucket: S3Server;
let service: Service;
let id: string;

const environment = (of: object = {}) => ({
  SUMMITWATCH_ARCHIVE: 's3://pages/summit',
  SUMMITWATCH_ARCHIVE_ENDPOINT: bucket.url,
  SUMMITWATCH_ARCHIVE_KEY_ID: s3Keys.accessKeyId,
  SUMMITWATCH_ARCHIVE_SECRET: s3Keys.secretAccessKey,
  ...of,
});

beforeAll(async () => {
  newspaper = await startNewspaper();
  bucket = await startS3('pages');
  service = await new Service(newspaper.storyFile, environment()).start();
  const paragraphs = ['Donald Trump and Vladimir Putin ended their talks.', failing];
  newspaper.print({ slug: 'failed', title: 'Alaska summit of Trump and Putin ends', paragraphs });
  const { items } = await itemsIn(service, 1);
  id = items[0]!.id;
  await allJudged(service);
});

afterAll(async () => {
  await service.remove();
  await newspaper.stop();
  await bucket.stop();
  rmSync(scratch, { recursive: true, force: true });
});

const run = (...words: string[]) => summitwatch(words, service.environment);

it('Text, page and response come out of the bucket, and the log verifies.', async () => {
  expect((await service.get(`items/${id}`, ItemDetail)).text).toContain(failing);
  const [seen] = await service.get(`items/${id}/pages`, z.array(SeenPage));
  expect(seen).toMatchObject({ response: { status: 200 } });
  expect(existsSync(join(service.data, 'archive'))).toBe(false);
  expect(await run('verify')).toMatchObject({ code: 0 });
});

it('It is exported as a web archive that another reader opens.', async () => {
  const file = join(scratch, 'pages.warc.gz');
  const { code, output } = await run('export-warc', '--out', file, '--item', id);
  expect([code, output]).toEqual([0, expect.stringContaining(': 1 page')]);
  const bytes = new Blob([await readFile(file)]);
  const types: unknown[] = [];
  for await (const record of WARCParser.iterRecords(bytes.stream())) {
    types.push(record.warcType);
    const text = new TextDecoder().decode(await record.readFully(true));
    if (record.warcType === 'response') expect(text).toContain(failing);
  }
  expect(types).toEqual(['warcinfo', 'response', 'request', 'metadata']);
  expect(await run('export-warc', '--out', file)).toMatchObject({ code: 2 });
});

it('What must go by law is gone from the bucket, and the export says that it left it out.', async () => {
  const { code } = await run('erase', id, '--reason', 'order of a court');
  expect(code).toBe(0);
  expect((await service.get(`items/${id}`, ItemDetail)).text).toBeNull();
  const deleted = bucket.requests.filter(({ method }) => method === 'DELETE').map(({ path }) => path);
  for (const shelf of ['texts', 'pages', 'responses']) {
    expect(deleted).toContainEqual(expect.stringContaining(`/pages/summit/keys/${shelf}/`));
  }
  expect((await run('export-warc', '--out', join(scratch, 'after.warc.gz'))).output).toMatch(/0 pages[^]*1 erased/);
});

it('A start with a bucket that cannot be used is refused, with what to do and without the secret.', async () => {
  const refused = new Service(newspaper.storyFile, environment({ SUMMITWATCH_ARCHIVE_SECRET: 'not-the-secret' }));
  await expect(refused.start()).rejects.toThrow(/see that its keys are right/);
  expect(refused.said).not.toContain('not-the-secret');
  await refused.remove();
});
