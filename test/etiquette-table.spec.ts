/** docs/etiquette.md cannot go stale: each of its rows names a test that exists, and each test of a row stands in it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chapters, chaptersApart } from './etiquette/rows.js';
import { root } from './service.js';

const page = readFileSync(join(root, 'docs/etiquette.md'), 'utf8');

/** The rows of the table under a heading, each as its cells. */
function tableUnder(heading: string): readonly (readonly string[])[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const all = { ...chapters, ...chaptersApart };

describe('the table of etiquette', () => {
  it.each(Object.entries(all))('lists what is tested of: %s', (heading, chapter) => {
    const expected = Object.entries(chapter).map(([name, { when, does, level }]) => [when, does, level, `\`${name}\``]);
    expect(tableUnder(heading)).toEqual(expected);
  });

  const elsewhere = tableUnder('What takes longer').map(
    ([, , , test = '']) => /^`(.+)`: “(.+)”$/.exec(test)?.slice(1) ?? [test],
  );

  it('has more to say than what a minute shows', () => {
    expect(elsewhere.length).toBeGreaterThan(5);
  });

  it.each(elsewhere)('names a test of %s that exists: %s', (file, name = '') => {
    expect(readFileSync(join(root, file), 'utf8')).toContain(`'${name}'`);
  });

  it('gives its totals as they are', () => {
    const rows = Object.values(all).flatMap((chapter) => Object.values(chapter));
    const musts = rows.filter(({ level }) => level === 'MUST').length;
    expect(page).toContain(`${rows.length} rows, ${musts} MUST and ${rows.length - musts} SHOULD`);
  });
});
