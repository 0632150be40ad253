/**
 * Looking at sources: a door and reading threads of their own, opened when somebody looks and closed when nobody has for a while.
 * In a process that reads already the threads are the same ones. Two look at a time; more are refused, not queued.
 */
import { Refusal, type HostTurnClaims, type ServedViews, type Story } from '#core';
import { openReadingPool } from '#reading-pool';
import { userAgentOf, type Settings } from '#settings';
import {
  discoverSources,
  previewSource,
  rehearsalBasisFrom,
  rememberAnswers,
  type Discovery,
  type Preview,
  type PreviewRequest,
  type SourceDesk,
  type Unreadable,
} from '#sources';
import { outboundDoor } from '#web';
import { OnDemand } from '../answering/on-demand.js';
import type { SentenceFinder } from '../brief/sentences.js';

const atOnce = 2;

/** Both reject with a `Refusal`: `unreadable` with what to do next, `busy` while others look. */
export interface Sources {
  readonly discover: (address: string) => Promise<Discovery>;
  readonly preview: (request: PreviewRequest) => Promise<Preview>;
  readonly close: () => Promise<void>;
}

interface Desk {
  readonly desk: SourceDesk;
  readonly close: () => Promise<void>;
}

interface Known {
  readonly story: Story;
  readonly views: Pick<ServedViews, 'doc' | 'all'>;
  readonly sentences: Pick<SentenceFinder, 'text'>;
  /** Hosts are polled meanwhile: turns at them are shared. */
  readonly claims: HostTurnClaims;
}

export function openSources(settings: Settings, known: Known): Sources {
  const tools = new OnDemand(() => openDesk(settings, known), {
    atOnce,
    busy: 'others are looking at sources; try again in a few seconds',
  });
  return {
    discover: (address) => tools.use(async ({ desk }) => readable(await discoverSources(desk, address))),
    preview: (request) => tools.use(async ({ desk }) => readable(await previewSource(desk, request))),
    close: () => tools.close(),
  };
}

function openDesk(settings: Settings, { story, views, sentences, claims }: Known): Desk {
  const { allowPrivate, hostSpacingMs, readerThreads } = settings;
  const door = outboundDoor({ userAgent: userAgentOf(settings), allowPrivate, hostSpacingMs, claims });
  const reading = openReadingPool(story, Math.min(atOnce, readerThreads));
  const desk: SourceDesk = {
    ...{ get: rememberAnswers(door.get), reading, rehearsalBasis: rehearsalBasisFrom(views) },
    ...{ story, findText: (hash: string) => sentences.text(hash) },
    now: () => new Date(),
  };
  return {
    desk,
    close: async () => {
      await Promise.all([door.close(), reading.close()]);
    },
  };
}

function readable<T extends object>(answer: T | Unreadable): T {
  if ('unreadable' in answer) throw new Refusal('unreadable', answer.unreadable);
  return answer;
}
