/** The tool that scores the reader, as a person runs it over articles whose gold is known. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './service.js';

describe('npm run score', () => {
  const folder = mkdtempSync(join(tmpdir(), 'summitwatch-score-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const score = (...words: string[]) =>
    spawnSync(process.execPath, ['bin/score.mjs', folder, ...words], { cwd: root, encoding: 'utf8' });

  const quotes = ['“The talks were of great use to us all,”', '“They must now go on in public,”', '“frank and full”'];
  const [first = '', second = '', third = ''] = quotes;
  const sentences = [
    `${first} Vladimir Putin said on leaving Anchorage.`,
    `${second} Dmitry Peskov said later.`,
    `Donald Trump called the meeting ${third}.`,
  ];
  const text = sentences.join(' ');
  const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
  const quote = (part: string, ...speakers: string[]) => ({ ...spanOf(part), text: part, speakers });

  beforeAll(() => {
    for (const part of ['articles', 'gold']) mkdirSync(join(folder, part));
    const gold = {
      publishedAt: '2025-08-16T08:00:00Z',
      sentences: sentences.map((sentence, index) => ({ index, ...spanOf(sentence), text: sentence })),
      ...{ outcomes: [], followUps: [], reactions: [] },
      // The first by an alias, the second by somebody else than the text says, the third left open.
      quotes: [
        quote(first, 'the Kremlin chief'),
        quote(second, 'Donald Trump'),
        { ...quote(third, 'Nobody'), optional: true },
      ],
    };
    writeFileSync(join(folder, 'articles/001.txt'), text);
    writeFileSync(join(folder, 'gold/001.json'), JSON.stringify(gold));
    writeFileSync(
      join(folder, 'vocabulary.json'),
      JSON.stringify({ aliases: { 'Vladimir Putin': ['the Kremlin chief'], Nobody: ['Donald J. Trump'] } }),
    );
  });

  it('counts what is right, missed and too much, and lists the errors beside their words', () => {
    const { status, stdout } = score('--kind', 'quotes', '--errors');
    expect(status).toBe(0);
    expect(stdout).toContain('1 right, 1 missed, 2 too much');
    expect(stdout).toContain('001 quotes missed: {"speakers":["Donald Trump"]}');
    expect(stdout).toContain(`"speaker":"Dmitry Peskov"`);
    expect(stdout).toContain(second);
  });

  it('asks for a folder where there is none of that form', () => {
    const { status, stderr } = spawnSync(process.execPath, ['bin/score.mjs', tmpdir()], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(status).not.toBe(0);
    expect(stderr).toContain('There is no folder gold');
  });
});

/** Full F1 in per cent, outcomes, follow-ups, reactions, quotations: what the reader reaches, rounded down. */
it.each([
  ['dev', [86, 85, 87, 96]],
  ['held', [92, 52, 71, 84]],
  ['fresh', [92, 85, 92, 99]],
  ['wire', [73, 74, 74, 91]],
  ['other', [75, 70, 78, 95]],
  ['blind', [60, 47, 67, 93]],
  ['unseen', [48, 43, 51, 86]],
  ['apart', [42, 36, 44, 81]],
  ['plain-apart', [48, 50, 55, 86]],
])('reads the invented articles of the set %s as well as before', (set, bars) => {
  const figures = join(mkdtempSync(join(tmpdir(), 'summitwatch-score-')), 'figures.json');
  spawnSync(process.execPath, ['bin/score.mjs', `libs/language/articles/${set}`, '--json', figures], { cwd: root });
  const read = JSON.parse(readFileSync(figures, 'utf8')) as { full: { f1: number } }[];
  expect(read.map(({ full }, kind) => full.f1 * 100 >= (bars[kind] ?? Infinity))).toEqual([true, true, true, true]);
});
