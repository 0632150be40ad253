import type { Archive } from '#archive';
import { folderArchive } from '#archive';
import { payloadOf, type Entry } from '#core';
import { folderSegments } from '#history';
import { linkOf } from '#redis';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportedLines } from './export-story.js';
import { importLines } from './import-story.js';

const scratch = mkdtempSync(join(tmpdir(), 'export-'));
afterAll(() => {
  rmSync(scratch, { recursive: true, force: true });
});

let folders = 0;
const freshFolder = () => join(scratch, String((folders += 1)));
const text = 'Путин said “no”. 普京\n\u2028';
const happened = { at: '2031-05-10T12:00:00.000Z', precision: 'day' } as const;
const learnt = '2031-05-11T12:00:00.000Z';

/** Entries with these bodies, linked. */
function linked(bodies: readonly string[]): readonly Entry[] {
  let chain = '';
  return bodies.map((body, i) => {
    const entry = { position: i + 1, chain, body };
    chain = linkOf(chain, entry);
    return { ...entry, chain };
  });
}

async function aStory(count = 3) {
  const archive = folderArchive(freshFolder());
  const textHash = await archive.keep('texts', text);
  const payload = (data: object) => payloadOf('article:a', { type: 'article-read.v1', happened, data }, learnt);
  const odd = ['3|no json', '3|{}', `03|${payload({ n: 1 })}`, `4|{ "s":"a:b","t":"t.v1","h":{"precision":"day","at":"x"},"l":"","d":{}}`]; // oxfmt-ignore
  const plain = Array.from({ length: count }, (_, n) => `${String(n + 1)}|${payload({ n, textHash, ['2']: 1 })}`);
  const entries = linked([...plain, ...odd]);
  return { archive, entries, textHash };
}

async function linesOf(entries: readonly Entry[], archive: Archive): Promise<string[]> {
  const lines: string[] = [];
  const from = (after: number, limit: number) => Promise.resolve(entries.slice(after, after + limit));
  const onMissing = (hash: string, because: string) => lines.push(`missing ${hash}: ${because}`);
  for await (const line of exportedLines({ story: 'spec', entries: from, archive, onMissing })) lines.push(line);
  return lines;
}

async function imported(lines: readonly string[], story = 'spec') {
  const segments = folderSegments(freshFolder(), { segmentEvents: 16 });
  const archive = folderArchive(freshFolder());
  async function* input() {
    const whole = lines.map((line) => `${line}\n`).join('');
    for (let at = 0; at < whole.length; at += 101) yield await Promise.resolve(whole.slice(at, at + 101));
  }
  const events = await importLines(input(), { story, segments, archive, onProgress: () => undefined });
  return { events, segments, archive };
}

describe('a story that is exported', () => {
  it('is CloudEvents, a text before the first event that speaks of it, once, and an end', async () => {
    const { entries, archive, textHash } = await aStory();
    const events = (await linesOf(entries, archive)).map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(events.map(({ type }) => type)).toEqual([
      ...['text-archived.v1', 'article-read.v1', 'article-read.v1', 'article-read.v1'],
      ...['unreadable.v1', 'unreadable.v1', 'article-read.v1', 't.v1', 'story-exported.v1'],
    ]);
    for (const event of events) {
      expect(event).toMatchObject({ specversion: '1.0', id: expect.stringMatching(/./) as string, source: 'urn:summitwatch:spec' }); // oxfmt-ignore
      expect(Object.keys(event).every((name) => /^[a-z0-9]{1,20}$/.test(name))).toBe(true);
    }
    expect(events[1]).toEqual({
      ...{ specversion: '1.0', id: 'spec@1', source: 'urn:summitwatch:spec', type: 'article-read.v1' },
      ...{ subject: 'article:a', time: happened.at, precision: 'day', learntat: learnt, subjectversion: 1 },
      ...{ datacontenttype: 'application/json', position: 1, sequence: '000000000001', chain: entries[0]!.chain },
      data: { n: 0, textHash, 2: 1 },
    });
  });

  it('comes back with the same positions, links and characters, and with its texts', async () => {
    const { entries, archive, textHash } = await aStory(1200);
    const back = await imported(await linesOf(entries, archive));
    expect(back.events).toBe(entries.length);
    expect(await back.segments.entries(0, 5000)).toEqual(entries);
    expect(await back.archive.findText(textHash)).toBe(text);
  });

  it('has nothing that a terminal obeys, and comes back with every character of it', async () => {
    const hostile = 'a\u009b2Jb\u202ec\u2028d\u007f';
    const { archive } = await aStory(0);
    const textHash = await archive.keep('texts', hostile);
    const fact = { type: 'article-read.v1', happened, data: { textHash, hostile } };
    const entries = linked([`1|${payloadOf('article:a', fact, learnt)}`]);
    const lines = await linesOf(entries, archive);
    expect(lines.join('')).not.toMatch(/[\u007f-\u009f\u202e\u2028]/);
    const back = await imported(lines);
    expect(await back.segments.entries(0, 10)).toEqual(entries);
    expect(await back.archive.findText(textHash)).toBe(hostile);
  });

  it('says which text is not at hand, and goes on', async () => {
    const { entries } = await aStory();
    const [first, ...rest] = await linesOf(entries, folderArchive(freshFolder()));
    expect(first).toMatch(/^missing [0-9a-f]{64}: the archive does not hold it$/);
    expect(rest.at(-1)).toContain('story-exported.v1');
  });

  it('that is empty comes back as an empty one', async () => {
    expect((await imported(await linesOf([], folderArchive(freshFolder())))).events).toBe(0);
  });
});

describe('a file that is no export of this story', () => {
  const change = (line: string, changes: object) => JSON.stringify({ ...(JSON.parse(line) as object), ...changes });
  const bad: readonly [string, (lines: string[]) => readonly string[], RegExp][] = [
    ['a line that is no JSON', (l) => [...l.slice(0, 2), '{"spec', ...l.slice(3)], /^line 3: it is no JSON object; nothing/],
    ['a line of another format', (l) => ['{"a":1}', ...l], /^line 1: it is no CloudEvent/],
    ['a line of another story', (l) => [change(l[0]!, { source: 'urn:summitwatch:other' }), ...l.slice(1)], /^line 1: it is of urn:summitwatch:other/],
    ['a line less', (l) => [...l.slice(0, 2), ...l.slice(3)], /^line 3: position 2 is expected/],
    ['a line twice', (l) => [...l.slice(0, 2), l[1]!, ...l.slice(2)], /^line 3: position 2 is expected/],
    ['a changed event', (l) => [...l.slice(0, 2), change(l[2]!, { learntat: '2030-01-01T00:00:00.000Z' }), ...l.slice(3)], /^line 3: .*chain does not hold/],
    ['a changed text', (l) => [l[0]!.replace('no', 'on'), ...l.slice(1)], /^line 1: the text does not have its hash/],
    ['a text that would leave the archive', (l) => [change(l[0]!, { data: { sha256: '../../../etc/passwd', text: 'x' } }), ...l.slice(1)], /^line 1: the text does not have its hash/],
    ['an event without its parts', (l) => [l[0]!, change(l[1]!, { subject: 7 }), ...l.slice(2)], /^line 2: subject: a string/],
    ['no end', (l) => l.slice(0, -1), /^the file ends before the story does, after 7 events/],
    ['the end of another', (l) => [...l.slice(0, 3), l.at(-1)!], /^line 4: it ends a story of 7 events/],
    ['more after its end', (l) => [...l, l[0]!], /^line 10: it comes after the last line/],
  ]; // oxfmt-ignore

  it.each(bad)('with %s is refused by the number of the line', async (_what, spoil, message) => {
    const { entries, archive } = await aStory();
    const lines = spoil(await linesOf(entries, archive));
    await expect(imported(lines)).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringMatching(message) as string,
    });
  });
});
