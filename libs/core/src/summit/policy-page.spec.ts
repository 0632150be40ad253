import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canFollow, oppositesOf, transitions } from './transitions.js';

const page = readFileSync(join(__dirname, '../../../../docs/policy.md'), 'utf8');

/** The matrix as the page shows it: each row with the columns marked. */
function matrixOf(kind: string): Record<string, string[]> {
  const lines = page.split('\n');
  const head = lines.findIndex((line) => line.startsWith(`| ${kind} |`));
  const cells = (line = '') =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replace('not agreed', 'not-agreed'));
  const [, ...columns] = cells(lines[head]);
  const rows = lines.slice(head + 2, head + 2 + columns.length).map((line): [string, string[]] => {
    const [from = '', ...marks] = cells(line);
    return [from, columns.filter((_, i) => marks[i] === '●')];
  });
  return Object.fromEntries(rows);
}

/** The pairs of the row that lists them: "*held* – *cancelled*; …", with several on either side. */
function oppositesShown(): string[] {
  const [row = ''] = /^\| opposites \|.*$/m.exec(page) ?? [];
  return row.split(';').flatMap((part) => {
    const sides = part.split('–').map((side) => [...side.matchAll(/\*([a-z ]+)\*/g)].map(([, name = '']) => name.replace(' ', '-'))); // oxfmt-ignore
    const [these = [], those = []] = sides;
    return these.flatMap((one) => those.map((other) => pairOf(one, other)));
  });
}

const pairOf = (one: string, other: string): string => [one, other].sort().join(' – ');

describe('the page of the policy', () => {
  it('shows which statuses are opposites as the code has them', () => {
    const statuses = Object.values(transitions).flatMap((from) => Object.keys(from));
    const known = statuses.flatMap((one) => oppositesOf(one).map((other) => pairOf(one, other)));
    expect(oppositesShown().sort()).toEqual([...new Set(known)].sort());
  });

  it.each(['meeting', 'outcome'] as const)('shows what may follow of a %s as the code has it', (kind) => {
    const shown = matrixOf(kind);
    const statuses = Object.keys(transitions[kind]);
    expect(Object.keys(shown).sort()).toEqual([...statuses].sort());
    for (const from of statuses) {
      expect([...(shown[from] ?? [])].sort()).toEqual(statuses.filter((to) => canFollow(kind, from, to)).sort());
    }
  });
});
