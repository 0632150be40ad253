import type { Evidence, MessageForm, Notice } from '#core';
import { aReport, hoursLater, MemoryEventLog, MemorySnapshots } from '#testing';
import { presets } from '../messages/presets.js';
import type { Message } from '../messages/told.js';
import { messageOf, type Telling } from './message-of.js';

/** What each service takes; without a form and with a template, what the Standard Webhooks specification asks for. */
const forms: readonly (readonly [string, MessageForm | undefined, number])[] = [
  ['a CloudEvent', undefined, 20_000],
  ...presets.map((preset) => [preset, { preset }, preset === 'ntfy' ? 4096 : 20_000] as const),
  ['a template', { template: { type: 'application/json', text: '{"all": [{{#changes}}"{{headline}} {{sentence}}", {{/changes}} {{origins}}]}' } }, 20_000],
  ['a template that repeats itself', { template: { type: 'text/plain', text: '{{sentence}}'.repeat(330) } }, 20_000],
]; // oxfmt-ignore

/** Letters that take one, two, three, four or six bytes, or are escaped by one service or another; and half a character. */
const letters = ['x', '漢', '🕊', '\u0007', '&', '*_', '<!channel>', '\uD83D'];
const text = (letter: string, size: number) => letter.repeat(Math.ceil(size / letter.length)).slice(0, size);

/** Matters are named by letters and digits. */
const inNames = (letter: string) => (/^\p{L}+$/u.test(letter) ? letter : 'ж');

interface Sizes {
  readonly sentence?: number;
  readonly names?: number;
  readonly name?: number;
  readonly address?: number;
  readonly title?: number;
  readonly matter?: number;
}

function evidence(letter: string, { sentence = 100, names = 2, name = 30, address = 50, title = 50 }: Sizes): Evidence {
  const report = aReport();
  const { article, claim } = report;
  const publisher = { ...article.publisher, name: text(letter, title) };
  const parties = Array.from({ length: names }, (_, n) => `${text(letter, name)} ${String(n)}`);
  return {
    ...report,
    textHash: letter + String(sentence),
    article: { ...article, title: text(letter, title), url: `https://news.example/${'a'.repeat(address)}`, publisher },
    claim: { ...claim, finding: { ...claim.finding, parties, start: 0, end: sentence } },
  } as unknown as Evidence;
}

function notice(letter: string, sizes: Sizes, given: Partial<Notice> = {}): Notice {
  const because = evidence(letter, sizes);
  const matter = `meeting:${text(inNames(letter), sizes.matter ?? 20)}`;
  const { parties = [] } = because.claim.finding as { parties?: readonly string[] };
  return {
    ...{ id: `${matter}@1`, type: 'meeting-status-changed.v1', kind: 'meeting', matter, sequence: 1 },
    ...{ before: 'proposed', after: 'confirmed', because, actors: parties, happenedAt: hoursLater(0) },
    ...{ backing: { origins: 200, official: true }, corrects: `${matter}@7`, learntAt: hoursLater(1), ...given },
    ruling: { by: text(letter, 80), reason: text(letter, sizes.title ?? 50), at: hoursLater(0), type: 'finding-corrected.v1' },
  }; // oxfmt-ignore
}

function replay(letter: string, sizes: Sizes, changes: number): Notice {
  const because = evidence(letter, sizes);
  const change = (n: number) => ({ kind: 'outcome', matter: `outcome:${text(inNames(letter), sizes.matter ?? 20)}${String(n)}`, before: { value: 'agreed', because }, after: { value: 'denied', because } }); // oxfmt-ignore
  const all = Array.from({ length: changes }, (_, n) => change(n));
  const told = { added: all, removed: all, changed: all, counts: { added: 500, removed: 500, changed: 500 } };
  const by = { reader: text(letter, 60), readerVersion: '9', by: 'desk', reason: text(letter, sizes.title ?? 20), articles: 9 };
  const kind = { type: 'replay-accepted.v1', kind: 'replay', matter: 'replay:7', id: 'replay:7@3' } as const;
  return { ...notice(letter, {}), ...kind, before: null, after: null, because: null, replay: { ...by, ...told } } as unknown as Notice;
} // oxfmt-ignore

function telling(letter: string): Telling {
  return {
    story: { id: 'talks', title: text(letter, 90) },
    history: { entries: () => Promise.resolve([]), snapshots: new MemorySnapshots() },
    publicUrl: 'https://watch.example',
    findText: (hash) => Promise.resolve(text(letter, Number(hash.slice(letter.length)))),
    erasureOf: () => Promise.resolve(undefined),
  };
}

const small: Sizes = {};
const hostile: readonly Sizes[] = [
  { sentence: 30_000 },
  { names: 200 },
  { address: 9000 },
  { names: 300, name: 2000 },
  { title: 20_000 },
  { matter: 6000 },
  { sentence: 30_000, names: 500, address: 9000, title: 20_000, matter: 6000 },
];
const all = letters.flatMap((letter) =>
  [small, ...hostile].flatMap((sizes) =>
    [notice(letter, sizes), replay(letter, sizes, 0), replay(letter, sizes, 60)].map((each) => [letter, each] as const),
  ),
);
const sizeOf = ({ body }: Message) => Buffer.byteLength(body);
const told = (form: MessageForm | undefined, letter: string, each: Notice) =>
  messageOf(telling(letter), each, { filter: { kinds: [], to: [] }, ...(form === undefined ? {} : { form }) });

describe.each(forms)('as %s', (_, form, most) => {
  it('every notice is small enough, whatever it tells, and well-formed', async () => {
    for (const [letter, each] of all) {
      const message = await told(form, letter, each);
      const which = `${letter} ${each.id.slice(0, 20)}`;
      expect([which, sizeOf(message) < most]).toEqual([which, true]);
      if (message.contentType === 'application/json') expect(JSON.parse(message.body)).toBeInstanceOf(Object);
      expect(new URLSearchParams(message.query).toString().length).toBeLessThan(4000);
    }
  });
});

type Group = 'added' | 'removed' | 'changed';
interface Data {
  readonly id: string;
  readonly subject: string;
  readonly page: string;
  readonly because: { readonly sentence: string; readonly cut: boolean };
}
const dataOf = async (each: Notice, letter = 'x') => {
  const { data, id, subject } = JSON.parse((await told(undefined, letter, each)).body) as Data & { data: Data };
  return { ...data, id, subject };
};

describe('what there is no room for', () => {
  it('is nothing of an ordinary notice', async () => {
    const data = await dataOf(notice('x', small));
    expect(data).not.toHaveProperty('trimmed');
    expect(data.because).toMatchObject({ cut: false, finding: { parties: [expect.any(String), expect.any(String)] } });
    expect(data.page).toBe(`https://watch.example/matters/${encodeURIComponent(`meeting:${text('x', 20)}`)}`);
  });

  it('is cut and counted: first the sentence, then names, then the finding as the reader has it', async () => {
    const long = await dataOf(notice('x', { sentence: 9000 }));
    expect(long).toMatchObject({ trimmed: { characters: 3000, names: 0, parts: [] } });
    expect(long.because).toMatchObject({ cut: true, sentence: text('x', 6000) });
    const many = await dataOf(notice('x', { names: 200 }));
    expect(many).toMatchObject({ trimmed: { names: 300, parts: [] }, because: { cut: false } });
    const all = await dataOf(notice('x', { sentence: 30_000, names: 200, name: 400, title: 9000 }));
    expect(all).toMatchObject({ trimmed: { parts: ['finding'] }, because: { cut: true } });
    expect(all.because).not.toHaveProperty('finding');
  });

  it('is never half an address, and of a name that is far too long all but its beginning, the same for ever', async () => {
    const data = await dataOf(notice('x', { address: 9000, matter: 6000 }));
    expect(data).toMatchObject({ trimmed: { parts: ['url', 'page'] }, because: { url: null }, page: null });
    const [first, second] = [notice('x', { matter: 6000 }), notice('x', { matter: 6000 }, { id: `meeting:${text('x', 6000)}@2` })]; // oxfmt-ignore
    const [one, other] = [await dataOf(first), await dataOf(second)];
    expect(one.subject).toBe(other.subject);
    expect(one.id).not.toBe(other.id);
  });

  it('is counted where a replay changed more', async () => {
    const data = (await dataOf(replay('x', small, 150))) as unknown as Record<Group, object[]> & { left: number; page: string }; // oxfmt-ignore
    const shown = (['added', 'removed', 'changed'] as const).map((group) => data[group].length);
    expect(Math.min(...shown)).toBeGreaterThan(2);
    expect(data.left).toBe(1500 - shown.reduce((sum, n) => sum + n));
    expect(data.page).toBe('https://watch.example/replays/7');
  });

  it('is counted where a digest holds more, the oldest of it', async () => {
    const log = new MemoryEventLog(() => new Date(hoursLater(1)));
    for (let n = 0; n < 100; n++) {
      const data = {
        from: 'agreed',
        value: 'denied',
        because: evidence('漢', { sentence: 3000 }),
        origins: 2,
        baseline: false,
      };
      const fact = {
        type: 'outcome-status-changed.v1',
        happened: { at: hoursLater(0), precision: 'minute' },
        data,
      } as const;
      await log.append({ subject: `outcome:topic-${String(n)}`, expectedVersion: 0, facts: [fact] });
    }
    const digest = { from: hoursLater(0), until: hoursLater(2), count: 100 };
    const due = { ...notice('x', small), kind: 'digest', matter: 'subscription:desk', digest } as const;
    for (const [, form, most] of forms) {
      const wish = { filter: { kinds: [], to: [] }, ...(form === undefined ? {} : { form }) };
      const message = await messageOf(
        { ...telling('漢'), history: { entries: log.entries, snapshots: new MemorySnapshots() } },
        due,
        wish,
      );
      expect(sizeOf(message)).toBeLessThan(most);
      if (form !== undefined) continue;
      const { data } = JSON.parse(message.body) as {
        data: { changes: { page: string }[]; left: number; page: string };
      };
      expect(data.changes.length).toBeGreaterThan(8);
      expect(data.left).toBe(100 - data.changes.length);
      expect(data.changes.at(-1)?.page).toContain('topic-99');
      expect(data.page).toBe('https://watch.example/');
    }
  });
});
