/** The collector's ways to the world and to the threads, as steps of the line. */
import { isReadable, type Get } from '#core';
import type { ReadingPool } from '#reading-pool';
import { noteError, step } from '#telemetry';

/** A page is a step of its own; a feed is asked within a poll, which is one, and tells it what was wrong. */
export function measuredGet(get: Get): Get {
  return async (request) => {
    if (request.purpose === 'page') {
      return step('fetch', () => get(request), { codeOf: (answer) => (answer.ok ? undefined : answer.reason) });
    }
    const answer = await get(request);
    if (!answer.ok) noteError('poll', answer.reason);
    return answer;
  };
}

/** A page that holds no article is named by what it holds instead. */
export function measuredReading(pool: ReadingPool): ReadingPool {
  const codeOf = ({ verdict }: Awaited<ReturnType<ReadingPool['readPage']>>) =>
    isReadable(verdict) ? undefined : verdict;
  return { ...pool, readPage: (document) => step('read', () => pool.readPage(document), { codeOf }) };
}
