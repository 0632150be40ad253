/** What was made last under an address, and of what: readers ask far more often than news comes, and most have it already. */
import { LRUCache } from 'lru-cache';
import { hash } from 'node:crypto';

export interface Making {
  /** Says what the body is made of: the same, and the body is the same. */
  readonly version: string;
  readonly write: () => Promise<string>;
}

export interface KeptBody {
  readonly version: string;
  readonly body: string;
  /** An ETag (RFC 9110, 8.8.3), weak: the body travels packed or bare. */
  readonly tag: string;
}

/** In UTF-16 units, of all together: keys and filters make new addresses as often as somebody likes. */
const mostKept = 8_000_000;

export class KeptBodies {
  private readonly kept = new LRUCache<string, KeptBody>({
    maxSize: mostKept,
    sizeCalculation: ({ version, body }) => version.length + body.length + 1,
  });

  async of(address: string, { version, write }: Making): Promise<KeptBody> {
    const known = this.kept.get(address);
    if (known?.version === version) return known;
    const body = await write();
    const made = { version, body, tag: `W/"${hash('sha256', body, 'base64url')}"` };
    this.kept.set(address, made);
    return made;
  }
}

/** Whether who asks has it already, by its If-None-Match (RFC 9110, 13.1.2): of several tags, weak or not. */
export function hasAlready(ifNoneMatch: string | undefined, tag: string): boolean {
  const named = (ifNoneMatch ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  return named.includes(tag.replace(/^W\//, '')) || named.includes('*');
}
