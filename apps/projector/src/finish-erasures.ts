/**
 * Carries out here what the log orders: the command that ordered it may have been stopped before the keys were gone, or have run on
 * another machine with an archive of its own. Each content once for as long as this runs; to repeat it harms nothing.
 */
import { erasuresView, type ErasureDoc } from '#core';
import type { Projector } from './projector.js';

export class FinishErasures {
  private readonly done = new Set<string>();

  constructor(private readonly projector: Pick<Projector, 'views' | 'archive' | 'forgetWords' | 'report'>) {}

  async finish(): Promise<void> {
    const { views } = this.projector;
    if ((await views.count(erasuresView.name)) === this.done.size) return;
    const ordered = (await views.all(erasuresView.name)) as ReadonlyMap<string, ErasureDoc>;
    const due = [...ordered].filter(([key]) => !this.done.has(key));
    const articles = due.flatMap(([, { article, sharedWith }]) => [article, ...sharedWith]);
    for (const article of new Set(articles)) await this.projector.forgetWords(article);
    for (const [key, erasure] of due) {
      await this.erase(erasure);
      this.done.add(key);
    }
  }

  private async erase({ shelf, hash, article, reason }: ErasureDoc): Promise<void> {
    const { archive, report } = this.projector;
    if (await archive.remains(shelf, hash)) report(`erased what remained of article ${article} in ${shelf}: ${reason}`);
    await archive.erase(shelf, hash);
  }
}
