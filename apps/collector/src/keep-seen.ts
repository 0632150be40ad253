/** Archives what a server showed: the page, then what was asked and answered, which names the page. */
import type { Archive } from '#archive';
import { seenResponse, type Exchange } from '#core';

/** Under which hashes it lies. Empty where no server answered. */
export interface Seen {
  readonly pageHash?: string;
  readonly responseHash?: string;
}

interface Shown {
  readonly asked: string;
  readonly at: Date;
  readonly body: Uint8Array;
  /** Not told by every door: without it there is a page and no response. */
  readonly exchanges?: readonly Exchange[];
}

export async function keepSeen(archive: Archive, shown: Shown): Promise<Seen & { readonly pageHash: string }> {
  const { asked, at, body, exchanges = [] } = shown;
  const pageHash = await archive.keep('pages', body);
  if (exchanges.length === 0) return { pageHash };
  const told = { asked, at: at.toISOString(), exchanges, pageHash, bytes: body.length };
  return { pageHash, responseHash: await archive.keep('responses', seenResponse(told)) };
}
