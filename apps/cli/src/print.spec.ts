import { folderArchive } from '#archive';
import { ruledBriefOf, RulingBook } from '#core';
import { aFollowUp, anArticle, Desk, findingsRecorded, someFindings } from '#testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { briefLines } from './print.js';

const folder = mkdtempSync(join(tmpdir(), 'print-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('The brief of a moment tells a meeting that may be another one beneath that one.', async () => {
  const desk = new Desk();
  for (const [id, participants] of [
    ['a', ['Clara Whitfield', 'Pavel Orlov', 'Iryna Bondar']],
    ['b', ['Clara Whitfield', 'Pavel Orlov', 'Iryna Bondar', 'Marta Lind']],
  ] as const) {
    const followUps = [
      aFollowUp({ kind: 'multilateral-summit', participants, status: 'announced', place: 'Oslo', when: null }),
    ];
    const article = anArticle({ id, publisher: { name: id, kind: 'newspaper' } });
    desk.take(findingsRecorded({ article, findings: someFindings({ followUps }), words: [id] }), `finding:${id}`);
  }
  const brief = ruledBriefOf(desk.matters.values(), new RulingBook(desk.rulings));
  const lines = await briefLines(brief, folderArchive(folder));
  const of = (start: string) =>
    lines.filter((line) => line.startsWith(start)).map((line) => line.replace(/ since .*/, ''));
  expect(of('  multilateral-summit')).toHaveLength(1);
  expect(of('    perhaps the same:')).toHaveLength(1);
});
