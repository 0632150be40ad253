/**
 * Texts that are not in the archive, held against what the log says was erased. An erasure stands later in the log than what it took
 * away, so what is missing is accounted for at the end.
 */
import type { ErasableArchive } from '#archive';
import { erasuresIn, isErasure, type ArticleTextErased, type ErasureDoc, type Recorded } from '#core';

interface Missing {
  readonly position: number;
  readonly what: string;
}

export class ErasedTexts {
  /** The first place of each missing text, in the order of the log. */
  private readonly missing = new Map<string, Missing>();
  private readonly named = new Set<string>();
  private readonly letGo = new Set<string>();

  constructor(private readonly archive: Pick<ErasableArchive, 'remains'>) {}

  get count(): number {
    return this.named.size;
  }

  miss(hash: string, missing: Missing): void {
    if (!this.missing.has(hash)) this.missing.set(hash, missing);
  }

  /** Null, or what can still be read of what this event says was erased. */
  async check(event: Recorded): Promise<string | null> {
    if (event.type === 'article-let-go.v1') this.noteLetGo(event);
    const erasures = isErasure(event) ? readable(event) : [];
    if (erasures === null) return 'its erasure is not written as erasures are';
    for (const { shelf, hash } of erasures) {
      if (await this.archive.remains(shelf, hash))
        return `its ${shelf} entry ${hash} was erased, but can still be read here; a running service finishes that`;
      if (shelf === 'texts') this.named.add(hash);
    }
    return null;
  }

  /** What policy let go of may have been kept again, so that it lies here is no fault. */
  private noteLetGo({ data }: Recorded): void {
    const { textHashes } = data as { readonly textHashes?: unknown };
    if (Array.isArray(textHashes)) for (const hash of textHashes) this.letGo.add(String(hash));
  }

  /** The first text that is missing and neither erased nor let go. */
  firstUnexplained(): Missing | null {
    return [...this.missing].find(([hash]) => !this.named.has(hash) && !this.letGo.has(hash))?.[1] ?? null;
  }
}

function readable(event: Recorded<ArticleTextErased>): readonly ErasureDoc[] | null {
  try {
    return erasuresIn(event);
  } catch {
    return null;
  }
}
