import { entryAt, type Entry } from '#core';
import fc from 'fast-check';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DamagedSegment, SegmentGap } from './damage.js';
import { folderSegments, type Segments } from './folder-segments.js';

const scratch = mkdtempSync(join(tmpdir(), 'segments-'));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

let folders = 0;
const freshFolder = () => join(scratch, String((folders += 1)));
const chainOf = (text: string) => createHash('sha1').update(text).digest('hex');
const entry = (position: number, words = `event ${String(position)}`): Entry => ({
  position,
  chain: chainOf(words),
  body: `1|{"s":"spec:a","t":"spec-noted.v1","d":{"words":${JSON.stringify(words)}}}`,
});
const entries = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => entry(first + i));
const all = async (segments: Segments) => {
  const found: Entry[] = [];
  for (;;) {
    const next = await segments.entries(found.length, 7);
    if (next.length === 0) return found;
    found.push(...next);
  }
};
/** Segments of ten; `count` entries, those that fill a segment sealed. */
async function kept(count: number, folder = freshFolder()) {
  const segments = folderSegments(folder, { segmentEvents: 10 });
  await segments.mirror(entries(1, count));
  await segments.seal();
  return { folder, segments, file: (name: string) => join(folder, name) };
}
const reopened = (folder: string) => folderSegments(folder, { segmentEvents: 10 });
const firstSealed = '000000000001.sealed';
const secondSealed = '000000000011.sealed';

describe('segments in a folder', () => {
  it('hold nothing at first, also where there is no folder', async () => {
    const segments = reopened(freshFolder());
    expect([await segments.head(), await segments.sealedUpTo(), await segments.list()]).toEqual([0, 0, []]);
    expect([await segments.entries(0, 5), await segments.at([1])]).toEqual([[], []]);
  });

  it('give back what was kept, sealed or open, from any place on', async () => {
    const { segments, folder } = await kept(25);
    for (const read of [segments, reopened(folder)]) {
      expect(await all(read)).toEqual(entries(1, 25));
      expect(await read.entries(8, 4)).toEqual(entries(9, 12));
      expect(await read.at([25, 3, 99, 11, 0])).toEqual([entry(25), entry(3), entry(11)]);
      expect([await read.head(), await read.sealedUpTo()]).toEqual([25, 20]);
    }
  });

  it('say which files there are', async () => {
    const { segments } = await kept(25);
    const listed = await segments.list();
    expect(listed.map(({ file, first, last, state }) => [file, first, last, state])).toEqual([
      [firstSealed, 1, 10, 'sealed'],
      [secondSealed, 11, 20, 'sealed'],
      ['000000000021.open', 21, 25, 'open'],
    ]);
    expect(listed.every(({ bytes }) => bytes > 0)).toBe(true);
  });

  it('keep in memory the frames of the last single look-ups alone, however many there were', async () => {
    const { folder } = await kept(90);
    const read = reopened(folder);
    for (let position = 1; position <= 80; position += 10) await read.at([position]);
    rmSync(folder, { recursive: true });
    expect(await read.at([71])).toEqual([entry(71)]);
    expect(await Promise.resolve(read.at([1])).catch(() => [])).toEqual([]);
  });

  it('pass over what is kept already, and refuse a gap', async () => {
    const { segments } = await kept(25);
    await segments.mirror(entries(20, 27));
    expect(await all(segments)).toEqual(entries(1, 27));
    await expect(segments.mirror(entries(29, 30))).rejects.toBeInstanceOf(SegmentGap);
    await expect(segments.mirror([entry(28), entry(30)])).rejects.toBeInstanceOf(SegmentGap);
    expect(await segments.head()).toBe(27);
  });

  it('seal what is full when they are as large as another setting made them', async () => {
    const { folder } = await kept(25);
    const smaller = folderSegments(folder, { segmentEvents: 4 });
    expect(await smaller.seal()).toBe(25);
    await smaller.mirror(entries(26, 31));
    expect(await smaller.seal()).toBe(29);
    expect(await all(reopened(folder))).toEqual(entries(1, 31));
  });

  it.each<[string, Entry]>([
    ['a body that is no JSON', entryAt(1, 'abc|7|{"s":')],
    ['no body', entryAt(1, 'abc|')],
    ['neither chain nor body', { position: 1, chain: '', body: '' }],
    ['bars and quotes', { ...entry(1, 'a|b "c" \\ \' `'), chain: '"|","v":1,"e":' }],
    ['unicode and line ends', entry(1, 'Путин 普京 \u2028 \u0000 🕊')],
    ['a line end between tokens', { ...entry(1), body: '1|{\n"s":1}' }],
    ['half a surrogate pair', { ...entry(1), body: '1|"\ud83d"' }],
    ['a version that is no number', { ...entry(1), body: '01|{}' }],
  ])('give back %s, character by character, in lines that any tool reads', async (_what, odd) => {
    const { folder, segments, file } = await kept(0);
    await segments.mirror([odd]);
    const [, line = ''] = readFileSync(file('000000000001.open'), 'utf8').split('\n');
    expect(JSON.parse(line)).toMatchObject({ p: 1, c: odd.chain });
    await segments.mirror(entries(2, 10));
    await segments.seal();
    expect(await reopened(folder).at([1])).toEqual([odd]);
  });

  it('give back whatever characters they were given', async () => {
    const characters = fc.string({ unit: 'binary' });
    const any = fc.tuple(
      characters,
      fc.oneof(
        characters,
        fc.json(),
        fc.json().map((json) => `3|${json}`),
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(any, { minLength: 10, maxLength: 10 }), async (pairs) => {
        const given = pairs.map(([chain, body], i) => ({ position: i + 1, chain, body }));
        const folder = freshFolder();
        const segments = reopened(folder);
        await segments.mirror(given);
        expect(await all(segments)).toEqual(given);
        await segments.seal();
        expect(await all(reopened(folder))).toEqual(given);
      }),
      { numRuns: 30 },
    );
  });
});

describe('an open segment that ends within a frame', () => {
  it('is served up to there and cut back by the writer, at whatever byte it ends', async () => {
    const { folder, segments, file } = await kept(23);
    const open = file('000000000021.open');
    const whole = readFileSync(open);
    await segments.mirror(entries(24, 25));
    const longer = readFileSync(open);
    for (let length = whole.length; length < longer.length; length++) {
      writeFileSync(open, longer.subarray(0, length));
      const reader = reopened(folder);
      expect([await reader.head(), (await reader.entries(20, 9)).length]).toEqual([23, 3]);
      const writer = reopened(folder);
      await writer.mirror(entries(24, 24));
      expect(await writer.entries(20, 9)).toEqual(entries(21, 24));
      expect(await reader.entries(20, 9)).toEqual(entries(21, 24));
    }
  });

  it('is served up to there when a power cut kept its length and not its bytes', async () => {
    const { folder, segments, file } = await kept(23);
    const open = file('000000000021.open');
    const whole = readFileSync(open);
    await segments.mirror(entries(24, 25));
    const longer = readFileSync(open);
    for (const zeroFrom of [whole.length, whole.length + 5, longer.length - 40]) {
      writeFileSync(open, Buffer.from(longer).fill(0, zeroFrom));
      expect(await reopened(folder).head()).toBe(23);
      const writer = reopened(folder);
      await writer.mirror(entries(24, 26));
      expect(await all(writer)).toEqual(entries(1, 26));
    }
  });

  it('is gone when nothing of it was whole', async () => {
    const { folder, file } = await kept(20);
    writeFileSync(file('000000000021.open'), '{"codec":"no');
    expect(await reopened(folder).head()).toBe(20);
    const writer = reopened(folder);
    await writer.mirror(entries(21, 21));
    expect(await all(writer)).toEqual(entries(1, 21));
  });

  it('counts a frame once that two wrote at the same moment', async () => {
    const { folder, segments, file } = await kept(23);
    const open = file('000000000021.open');
    const before = readFileSync(open).length;
    await segments.mirror(entries(24, 25));
    appendFileSync(open, readFileSync(open).subarray(before));
    const read = reopened(folder);
    await read.mirror(entries(26, 26));
    expect(await all(read)).toEqual(entries(1, 26));
  });
});

describe('damage', () => {
  const damaged = (reading: Promise<unknown>) =>
    reading.then(
      () => undefined,
      (error: unknown) => error,
    );

  it('of any byte of a sealed segment is told with file and position, and the others are served', async () => {
    const { folder, file } = await kept(30);
    const bytes = readFileSync(file(secondSealed));
    const place = fc.nat({ max: bytes.length - 1 });
    await fc.assert(
      fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const changed = Buffer.from(bytes);
        changed.writeUInt8(changed.readUInt8(at) ^ mask, at);
        writeFileSync(file(secondSealed), changed);
        const read = reopened(folder);
        const error = await damaged(read.entries(10, 10));
        expect(error).toBeInstanceOf(DamagedSegment);
        expect(error).toMatchObject({ file: secondSealed, position: 11 });
        expect(await read.entries(0, 15)).toEqual(entries(1, 10));
        expect(await read.at([30, 5])).toEqual([entry(30), entry(5)]);
      }),
      { numRuns: 100 },
    );
  });

  it('of any byte of an open segment is told, and never cut', async () => {
    const { folder, segments, file } = await kept(23);
    await segments.mirror(entries(24, 25));
    const open = file('000000000021.open');
    const bytes = readFileSync(open);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const changed = Buffer.from(bytes);
        changed.writeUInt8(changed.readUInt8(at) ^ mask, at);
        writeFileSync(open, changed);
        const read = reopened(folder);
        const [first, second] = [await damaged(read.at([21])), await damaged(read.at([25]))];
        expect([first, second].find((error) => error instanceof DamagedSegment)).toMatchObject({
          file: '000000000021.open',
        });
        await damaged(reopened(folder).mirror(entries(26, 26)));
        expect(readFileSync(open).subarray(0, bytes.length)).toEqual(changed);
      }),
      { numRuns: 100 },
    );
  });

  it('by cutting a sealed segment short is told, wherever it ends', async () => {
    const { folder, file } = await kept(30);
    const bytes = readFileSync(file(secondSealed));
    for (let length = 0; length < bytes.length; length += 7) {
      writeFileSync(file(secondSealed), bytes.subarray(0, length));
      expect(await damaged(reopened(folder).entries(10, 10))).toMatchObject({ file: secondSealed, position: 11 });
    }
  });

  it('by cutting a sealed segment short between two frames is told from there on', async () => {
    const folder = freshFolder();
    const segments = folderSegments(folder, { segmentEvents: 600 });
    await segments.mirror(entries(1, 600));
    await segments.seal();
    const file = join(folder, firstSealed);
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, bytes.indexOf('\n{"codec"') + 1));
    const read = reopened(folder);
    expect(await read.entries(0, 1000)).toEqual(entries(1, 256));
    expect(await damaged(read.entries(256, 10))).toMatchObject({ file: firstSealed, position: 257 });
  });

  it('by a segment that is gone is told with the name it had', async () => {
    const { folder, segments, file } = await kept(30);
    rmSync(file(secondSealed));
    for (const read of [segments, reopened(folder)]) {
      expect(await damaged(read.entries(10, 5))).toMatchObject({ file: secondSealed, position: 11 });
      expect(await damaged(read.at([15]))).toBeInstanceOf(DamagedSegment);
      expect(await read.at([30])).toEqual([entry(30)]);
    }
    rmSync(file(firstSealed));
    expect(await damaged(reopened(folder).entries(0, 5))).toMatchObject({ file: firstSealed, position: 1 });
  });

  it('by a segment that stands in another’s place is told', async () => {
    const { folder, file } = await kept(30);
    cpSync(file(firstSealed), file(secondSealed));
    expect(await damaged(reopened(folder).entries(10, 5))).toMatchObject({ file: secondSealed, position: 11 });
  });

  it('in the last segment stops the writer, not the reader of what is before it', async () => {
    const { folder, file } = await kept(20);
    writeFileSync(file(secondSealed), 'no header\n');
    const segments = reopened(folder);
    await expect(segments.mirror(entries(21, 22))).rejects.toBeInstanceOf(DamagedSegment);
    expect(await segments.entries(0, 30)).toEqual(entries(1, 10));
  });
});

describe('a crash while sealing', () => {
  it('before the sealed segment took its place leaves the open one, and nothing beside it after the next step', async () => {
    const folder = freshFolder();
    await reopened(folder).mirror(entries(1, 12));
    writeFileSync(join(folder, `${firstSealed}.x.aside`), 'half of it');
    const segments = reopened(folder);
    expect(await all(segments)).toEqual(entries(1, 12));
    expect(await segments.seal()).toBe(10);
    expect(readdirSync(folder).sort()).toEqual([firstSealed, '000000000011.open']);
  });

  it('before the open segment was removed leaves both: the sealed one is read, the other removed', async () => {
    const folder = freshFolder();
    await reopened(folder).mirror(entries(1, 12));
    cpSync(join(folder, '000000000001.open'), join(scratch, 'open'));
    await reopened(folder).seal();
    renameSync(join(scratch, 'open'), join(folder, '000000000001.open'));
    expect(await all(reopened(folder))).toEqual(entries(1, 12));
    expect(await reopened(folder).sealedUpTo()).toBe(10);
    await reopened(folder).mirror(entries(13, 13));
    expect(readdirSync(folder).sort()).toEqual([firstSealed, '000000000011.open']);
  });
});

describe('two readers and a writer', () => {
  it('see what was written, and segments sealed under their feet, without a gap', async () => {
    const folder = freshFolder();
    const [writer, ...readers] = [reopened(folder), reopened(folder), reopened(folder)];
    const seen: Entry[][] = readers.map(() => []);
    let written = 0;
    const follow = async (reader: Segments, found: Entry[]) => {
      while (found.length < 200) {
        const next = await reader.entries(found.length, 9);
        // No more than was begun to be written.
        expect(found.length + next.length).toBeLessThanOrEqual(written + 4);
        found.push(...next);
        await reader.at([1 + (found.length >> 1)]);
        await new Promise(setImmediate);
      }
    };
    const write = async () => {
      for (; written < 200; written += 4) {
        await writer.mirror(entries(written + 1, written + 4));
        if (written % 3 === 0) await writer.seal();
      }
    };
    await Promise.all([write(), ...readers.map((reader, i) => follow(reader, seen[i]!))]);
    for (const found of seen) expect(found).toEqual(entries(1, 200));
  });

  it('know each other’s steps one by one', async () => {
    const folder = freshFolder();
    const [writer, reader] = [reopened(folder), reopened(folder)];
    for (let position = 1; position <= 35; position++) {
      await writer.mirror([entry(position)]);
      await writer.seal();
      expect(await reader.head()).toBe(position);
      expect(await reader.at([position])).toEqual([entry(position)]);
      expect(await reader.sealedUpTo()).toBe(position - (position % 10));
    }
  });
});
