/** Makes archived pages safe to be shown, in the reading threads: opened when somebody looks, closed when nobody has for a while. */
import { Refusal, TooBusyToRead, TooLongToRead, type Story } from '#core';
import { openReadingPool } from '#reading-pool';
import type { Settings } from '#settings';
import { OnDemand } from '../answering/on-demand.js';

const atOnce = 4;

interface Shown {
  readonly body: Uint8Array;
  readonly contentType?: string;
  readonly sentence?: string;
}

interface Safe {
  readonly html: string;
  readonly lang?: string;
  readonly dir?: string;
}

export interface PageShow {
  /** Rejects with a `Refusal`, `unreadable` or `busy`. */
  readonly safe: (page: Shown) => Promise<Safe>;
  readonly close: () => Promise<void>;
}

export function openPages({ readerThreads }: Settings, story: Story): PageShow {
  const reading = new OnDemand(() => openReadingPool(story, Math.min(atOnce, readerThreads)), {
    atOnce,
    busy: 'others are looking at archived pages; try again in a few seconds',
  });
  return {
    safe: (page) => reading.use(({ safePage }) => safePage(page).catch(refuse)),
    close: () => reading.close(),
  };
}

function refuse(cause: unknown): never {
  if (cause instanceof TooBusyToRead) throw new Refusal('busy', `${cause.message}; try again in a moment`, { cause });
  if (!(cause instanceof TooLongToRead)) throw cause;
  throw new Refusal('unreadable', `the page cannot be shown: ${cause.message}; its bytes can be downloaded`, { cause });
}
