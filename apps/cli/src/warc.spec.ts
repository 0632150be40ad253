import { folderArchive, type ErasableArchive } from '#archive';
import { seenResponse, type Exchange } from '#core';
import { hoursLater } from '#testing';
import { hash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { WARCParser } from 'warcio';
import { warcOf } from './warc-commands.js';
import type { Reading, WarcCounts } from './warc-records.js';

const folder = mkdtempSync(join(tmpdir(), 'warc-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const exchange = (url: string, status: number, ...headers: readonly (readonly [string, string])[]): Exchange => ({
  ...{ url, status, headers, requestHeaders: [['user-agent', 'Watcher/1']] },
});
const html = '<p>Prezident přiletěl do Přístavu. '.repeat(400);
const at = (hour: number) => hoursLater(hour);
const url = 'https://paper.example/a?x=1';

let archive: ErasableArchive;
let position = 0;
beforeEach(() => {
  archive = folderArchive(mkdtempSync(join(folder, 'archive-')));
  position = 0;
});

/** A reading as the collector records it. */
async function read(body: string | Uint8Array, exchanges: readonly Exchange[], hour = 1): Promise<Reading> {
  const pageHash = await archive.keep('pages', body);
  const seen = { asked: url, at: at(hour), exchanges, pageHash, bytes: Buffer.byteLength(body) };
  const responseHash =
    exchanges.length === 0 ? {} : { responseHash: await archive.keep('responses', seenResponse(seen)) };
  const data = {
    textHash: 't1',
    pageHash,
    ...responseHash,
    finalUrl: url,
    verdict: 'article',
    quality: 1,
    words: 9,
  } as const;
  position += 1;
  const event = {
    type: 'article-read.v1',
    subject: 'article:a',
    version: position,
    position,
    learntAt: at(hour),
  } as const;
  return { ...event, happened: { at: at(hour), precision: 'instant' }, data };
}

async function written(
  ...readings: readonly Reading[]
): Promise<{ file: Buffer; members: Buffer[]; counts: WarcCounts }> {
  const all = (async function* () {
    for (const reading of readings) yield await Promise.resolve(reading);
  })();
  const writing = warcOf({ archive, story: 'Talks', now: new Date(at(9)) }, all, () => undefined);
  const members: Buffer[] = [];
  let step = await writing.next();
  for (; step.done !== true; step = await writing.next()) members.push(step.value);
  return { file: Buffer.concat(members), members, counts: step.value };
}

/** As a stock reader has it. */
async function records(file: Buffer) {
  const found = [];
  for await (const record of WARCParser.iterRecords(new Blob([file]).stream())) {
    const payload = Buffer.from(await record.readFully(true));
    const { warcType: type, warcTargetURI: uri, warcDate: date, httpHeaders } = record;
    const field = (name: string) => record.warcHeader(name);
    found.push({ type, uri, date, payload, field, http: httpHeaders, id: field('WARC-Record-ID') });
  }
  return found;
}

function base32(hex: string): string {
  const bits = BigInt(`0x${hex}`).toString(2).padStart(256, '0').padEnd(260, '0');
  return `${bits.replace(/.{5}/g, (five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five, 2)]!)}====`;
}
const digest = (bytes: Uint8Array) => `sha256:${base32(hash('sha256', bytes))}`;

describe('a WARC file of archived pages', () => {
  it('is read by a stock reader, payloads to the byte, under digests that are true', async () => {
    const reading = await read(html, [exchange(url, 200, ['Content-Type', 'text/html'], ['X-A', 'caf\xe9'])]);
    const { file, counts } = await written(reading);
    const [info, response, request, metadata, ...others] = await records(file);
    expect([info!.type, response!.type, request!.type, metadata!.type, others]).toEqual([
      ...['warcinfo', 'response', 'request', 'metadata'],
      [],
    ]);
    expect(response!.payload.equals(Buffer.from(html))).toBe(true);
    expect(response).toMatchObject({ uri: url, date: at(1) });
    expect(response!.field('WARC-Payload-Digest')).toBe(digest(Buffer.from(html)));
    expect(request!.field('WARC-Concurrent-To')).toBe(response!.id);
    expect(JSON.parse(metadata!.payload.toString())).toMatchObject({
      article: 'a',
      verdict: 'article',
      textHash: 't1',
    });
    expect(counts).toEqual({ pages: 1, revisits: 0, erased: 0, missing: 0, damaged: 0 });
  });

  it('has each record in a gzip member of its own, whose block is what its digest and length say', async () => {
    const { members } = await written(await read(html, [exchange(url, 200)]), await read('x', [], 2));
    for (const member of members) {
      const text = gunzipSync(member);
      const [head, begin] = [text.toString('latin1').split('\r\n\r\n')[0]!, text.indexOf('\r\n\r\n') + 4];
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(head)![1]!;
      const block = text.subarray(begin, begin + Number(field('Content-Length')));
      expect(head.startsWith('WARC/1.1\r\n')).toBe(true);
      expect(field('WARC-Record-ID')).toMatch(
        /^<urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}>$/,
      );
      expect(digest(block)).toBe(field('WARC-Block-Digest'));
      expect(text.subarray(begin + block.length).toString()).toBe('\r\n\r\n');
    }
    expect(members).toHaveLength(6);
  });

  it('tells of codings and lengths that were true of what was sent, and the length that is true now', async () => {
    const sent: readonly (readonly [string, string])[] = [
      ['Content-Encoding', 'br'],
      ['Transfer-Encoding', 'chunked'],
      ['content-length', '99'],
    ];
    const [, response] = await records((await written(await read(html, [exchange(url, 200, ...sent)]))).file);
    const { headers } = response!.http!;
    expect([headers.get('content-encoding'), headers.get('transfer-encoding')]).toEqual([null, null]);
    expect(headers.get('content-length')).toBe(String(Buffer.byteLength(html)));
    expect(headers.get('x-archive-orig-content-encoding')).toBe('br');
    expect(response!.payload.equals(Buffer.from(html))).toBe(true);
  });

  it('tells a page that was the same again as a revisit of where it stands', async () => {
    const hops = [exchange(url, 200, ['ETag', '"1"'])];
    const { file, counts } = await written(
      await read(html, hops),
      await read(html, hops, 2),
      await read(`${html}!`, hops, 3),
    );
    const all = await records(file);
    const [first, again, other] = all.filter(({ type }) => type === 'response' || type === 'revisit');
    expect([again!.type, other!.type, counts.revisits]).toEqual(['revisit', 'response', 1]);
    expect(again!.field('WARC-Profile')).toBe('http://netpreserve.org/warc/1.1/revisit/identical-payload-digest');
    expect(again!.field('WARC-Refers-To')).toBe(first!.id);
    expect(again!.field('WARC-Refers-To-Date')).toBe(at(1));
    expect(again!.field('WARC-Payload-Digest')).toBe(first!.field('WARC-Payload-Digest'));
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('leads over every redirect to the page', async () => {
    const hops = [exchange('http://paper.example/old', 301, ['Location', url]), exchange(url, 200)];
    const all = await records((await written(await read(html, hops))).file);
    const answers = all.filter(({ type }) => type === 'response');
    expect(answers.map(({ uri, payload }) => [uri, payload.length])).toEqual([
      ['http://paper.example/old', 0],
      [url, Buffer.byteLength(html)],
    ]);
  });

  it('holds what was read before responses were kept, without a word of HTTP', async () => {
    const [, resource] = await records((await written(await read(html, []))).file);
    expect(resource).toMatchObject({ type: 'resource', uri: url });
    expect(resource!.payload.toString()).toBe(html);
  });

  it('leaves out what was erased, is missing or damaged, and says how much', async () => {
    const hops = [exchange(url, 200)];
    const [kept, gone, halfGone] = [await read('a', hops), await read('b', hops), await read('c', hops)];
    await archive.erase('pages', gone.data.pageHash!);
    await archive.erase('responses', halfGone.data.responseHash!);
    const missing = { ...kept, data: { ...kept.data, pageHash: '0'.repeat(64) } } as Reading;
    const { file, counts } = await written(gone, kept, halfGone, missing);
    expect(
      (await records(file)).filter(({ type }) => type === 'response').map(({ payload }) => String(payload)),
    ).toEqual(['a']);
    expect(counts).toEqual({ pages: 1, revisits: 0, erased: 2, missing: 1, damaged: 0 });
  });

  it('lets no header bring lines of its own', async () => {
    const evil = exchange(url, 200, ['X-A', 'b\r\nSet-Cookie: c'], ['X\r\nY', 'z']);
    const [, response] = await records((await written(await read('x', [evil]))).file);
    expect(response!.http!.headers.get('set-cookie')).toBeNull();
    expect(response!.payload.toString()).toBe('x');
  });

  it('is the same to the byte when it is written again', async () => {
    const reading = await read(html, [exchange(url, 200)]);
    expect((await written(reading)).file.equals((await written(reading)).file)).toBe(true);
  });
});
