/** What looking at a source takes, for one command. The present state is used where a service runs; without one all begins from nothing. */
import { archiveOf, erased } from '#archive';
import type { HostTurnClaims } from '#core';
import { openReadingPool } from '#reading-pool';
import { connect, redisHostTurns, RedisServedViews } from '#redis';
import { loadSettings, loadStory, userAgentOf, type Settings } from '#settings';
import { rehearsalBasisFrom, type SourceDesk } from '#sources';
import { outboundDoor } from '#web';

export async function withSourceDesk<T>(work: (desk: SourceDesk) => Promise<T>): Promise<T> {
  const settings = loadSettings(process.env);
  const story = loadStory(settings.storyFile);
  const { allowPrivate, hostSpacingMs, readerThreads } = settings;
  const state = presentState(settings, story.id);
  const door = outboundDoor({ userAgent: userAgentOf(settings), allowPrivate, hostSpacingMs, ...state.turns });
  const reading = openReadingPool(story, Math.min(2, readerThreads));
  try {
    // The few seconds of a look count from when somebody can read: a thread takes as long to start on a busy machine.
    await reading.reader();
    const desk = { get: door.get, reading, story, now: () => new Date() };
    return await work({ ...desk, ...state.ports });
  } finally {
    await Promise.all([door.close(), reading.close()]);
    await state.close();
  }
}

interface PresentState {
  readonly ports: Pick<SourceDesk, 'rehearsalBasis' | 'findText'>;
  /** Hosts are polled meanwhile: turns at them are shared. */
  readonly turns: { readonly claims?: HostTurnClaims };
  readonly close: () => Promise<void>;
}

/** `bin/summitwatch.mjs` puts the address of the running service's Redis there. */
function presentState(settings: Settings, story: string): PresentState {
  if ((process.env.REDIS_URL ?? '') === '') return { ports: {}, turns: {}, close: () => Promise.resolve() };
  const redis = connect(settings.redisUrl, { patient: false });
  const archive = archiveOf(settings);
  const findText = async (hash: string) => {
    const text = await archive.findText(hash);
    return text === erased ? undefined : text;
  };
  // Turns at hosts are given back over it: what was said on it is waited for.
  const close = async () => {
    if (redis.status === 'ready') await redis.quit();
    else if (redis.status !== 'end') redis.disconnect();
  };
  const ports = { findText, rehearsalBasis: rehearsalBasisFrom(new RedisServedViews(redis, story)) };
  return { ports, turns: { claims: redisHostTurns(redis) }, close };
}
