/** Item indexes for specs, each in a file of its own; all are closed and deleted after the last spec of a file. */
import { ItemIndex } from '#search';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function itemIndexes(): { readonly open: () => ItemIndex } {
  const folder = mkdtempSync(join(tmpdir(), 'items-'));
  const opened: ItemIndex[] = [];
  afterAll(() => {
    for (const index of opened) index.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    open: () => {
      const index = new ItemIndex(join(folder, `${opened.length}.sqlite`), 'story', Infinity);
      opened.push(index);
      return index;
    },
  };
}
