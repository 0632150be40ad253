/** A backup that somebody else put together: it writes nowhere but into the archive, and takes no more memory than one of ours. */
import { folderArchive, largestContent, OversizedContent } from '#archive';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { checkBackup } from './check-backup.js';
import { packEntries, unpackEntries } from './log-lines.js';

const scratch = mkdtempSync(join(tmpdir(), 'hostile-backup-'));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
const text = Buffer.from('It was said.');
const hash = sha256(text);
const packed = brotliCompressSync(text);

/** Whole and with the right sum, whatever it holds. */
function backupOf(header: object, body: Buffer): string {
  const parts: Uint8Array[] = [];
  const write = (told: object, bytes: Uint8Array = Buffer.alloc(0)) =>
    parts.push(Buffer.from(`${JSON.stringify({ ...told, bytes: bytes.length })}\n`), bytes, Buffer.from('\n'));
  const madeAt = '2031-05-12T00:00:00.000Z';
  write({ kind: 'backup', format: 1, story: 'hostile', madeAt, program: '0.1.0', importedUpTo: 0 });
  write(header, body);
  write({ kind: 'end', events: 0, contents: 1, sha256: sha256(Buffer.concat(parts)) });
  const file = join(scratch, 'made.backup');
  writeFileSync(file, Buffer.concat(parts));
  return file;
}
const check = (header: object, body: Buffer) => checkBackup(backupOf(header, body), 'hostile', () => undefined);

interface Named {
  readonly shelf: never;
  readonly hash: never;
  readonly form: never;
  readonly key?: string;
}
const content = { kind: 'content', shelf: 'texts', hash, form: 'packed' };
const strange: readonly (readonly [string, object])[] = [
  ['a shelf that leads out of the archive', { shelf: '../../../escaped' }],
  ['a shelf that is none', { shelf: 'keys' }],
  ['a shelf that every object has', { shelf: 'constructor' }],
  ['a hash that leads out', { hash: `../../${hash}` }],
  ['a form that is none', { form: 'open' }],
  ['a key for what is only packed', { key: 'ab'.repeat(32) }],
  ['a closed form without a key', { form: 'closed' }],
  ['a key of another length', { form: 'closed', key: 'ab' }],
];

describe('a backup of somebody else', () => {
  it('passes where it is like ours', async () => {
    await expect(check(content, packed)).resolves.toMatchObject({ contents: 1 });
  });

  it.each(strange)('with %s is refused', async (_what, odd) => {
    const message = expect.stringMatching(/nothing was written$/) as string;
    await expect(check({ ...content, ...odd }, packed)).rejects.toMatchObject({ code: 'invalid', message });
  });

  it.each(strange)('with %s is not taken in by the archive either, which writes nothing', async (_what, odd) => {
    const folder = mkdtempSync(join(scratch, 'house-'));
    const { shelf, hash: named, form, key } = { ...content, ...odd } as unknown as Named;
    const carried = { form, bytes: packed, ...(key === undefined ? {} : { key: Buffer.from(key, 'hex') }) };
    const taking = folderArchive(join(folder, 'a', 'b', 'archive')).takeIn(shelf, named, carried);
    await expect(taking).rejects.toThrow('damaged');
    expect(readdirSync(folder, { recursive: true })).toEqual([]);
    expect(readdirSync(scratch).filter((name) => name === 'escaped')).toEqual([]);
  });

  it.each<readonly [string, unknown]>([
    ['a key that is none of a backup', { key: 'log', type: 'hash', items: ['a', '1'] }],
    ['a key of another type', { key: 'vault', type: 'zset', items: ['a', '1'] }],
    ['fields without a value', { key: 'vault', type: 'hash', items: ['a'] }],
    ['a score that is none', { key: 'polls-due', type: 'zset', items: ['a', 'x'] }],
    ['values that are no text', { key: 'vault', type: 'hash', items: [{ a: 1 }, 2] }],
    ['nothing that is JSON', '{'],
  ])('with a state of %s is refused before anything is written', async (_what, part) => {
    const body = Buffer.from(typeof part === 'string' ? part : JSON.stringify(part));
    const checked = check({ kind: 'state' }, body);
    await expect(checked).rejects.toMatchObject({ code: 'invalid', message: expect.stringContaining('nothing was written') as string }); // oxfmt-ignore
  });

  it('with a content that unpacks to more than any of ours is refused in words, and is not unpacked', async () => {
    const large = Buffer.alloc(largestContent + 1);
    const bomb = brotliCompressSync(large, quick);
    const words =
      /holds more than 64 MB, .* restore from a backup of which you know where it was; nothing was written$/;
    const own = { ...content, hash: sha256(large) };
    await expect(check(own, bomb)).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringMatching(words) as string,
    });
    const archive = folderArchive(mkdtempSync(join(scratch, 'house-')));
    const taking = archive.takeIn('texts', own.hash, { form: 'packed', bytes: bomb });
    await expect(taking).rejects.toBeInstanceOf(OversizedContent);
    await expect(archive.keep('texts', large)).rejects.toBeInstanceOf(OversizedContent);
  });

  it('with a record of the log that unpacks to more than any of ours is refused in words', async () => {
    const bomb = brotliCompressSync(Buffer.alloc(64_000_001, ' '), quick);
    await expect(check({ kind: 'log', events: 1 }, bomb)).rejects.toThrow(/its log holds more than 64 MB, .*know where it was/); // oxfmt-ignore
  });
});

describe('a log of large events', () => {
  const entry = (position: number, characters: number) => ({ position, chain: 'c', body: 'x'.repeat(characters) });

  it('goes into several records, each of which is read again', async () => {
    const entries = [entry(1, 9_000_000), entry(2, 9_000_000), entry(3, 30_000_000), entry(4, 10)];
    const records = [];
    for await (const record of packEntries(entries)) records.push(record);
    expect(records.map(({ events }) => events)).toEqual([1, 1, 1, 1]);
    const read = await Promise.all(records.map((record) => unpackEntries(record.packed)));
    expect(read.flat()).toEqual(entries);
  });

  it('is not written where it could not be read', async () => {
    const packing = packEntries([entry(1, 64_000_000)]);
    await expect(packing.next()).rejects.toThrow('holds more than 64 MB');
  });
});
