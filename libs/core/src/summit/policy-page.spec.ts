import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canFollow, transitions } from './transitions.js';

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

describe('the page of the policy', () => {
  it.each(['meeting', 'outcome'] as const)('shows what may follow of a %s as the code has it', (kind) => {
    const shown = matrixOf(kind);
    const statuses = Object.keys(transitions[kind]);
    expect(Object.keys(shown).sort()).toEqual([...statuses].sort());
    for (const from of statuses) {
      expect([...(shown[from] ?? [])].sort()).toEqual(statuses.filter((to) => canFollow(kind, from, to)).sort());
    }
  });
});
