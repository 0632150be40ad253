/** What a service holds, to be compared: every document of every view, and how far its log and its segments reach. */
import { projectedViews } from '#core';
import { folderSegments } from '#history';
import { connect, RedisServedViews, type Redis } from '#redis';
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { measuredHealth } from './measured-health.js';
import type { Service } from './service.js';
import { until } from './until.js';

export const storyId = 'courier-test';
export const segmentsIn = (service: Service): string => join(service.data, 'segments', storyId);

export async function onRedis<T>(service: Pick<Service, 'redisUrl'>, work: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = connect(service.redisUrl);
  try {
    return await work(redis);
  } finally {
    redis.disconnect();
  }
}

/** SHA-256 over all documents of all views but those named, once all that is in the log is projected. */
export async function hashOfViews(service: Service, without: readonly string[] = []): Promise<string> {
  await until(
    () => measuredHealth(service),
    ({ head, projected }) => head > 0 && projected === head,
  );
  return onRedis(service, async (redis) => {
    const views = new RedisServedViews(redis, storyId);
    const hashed = projectedViews.filter(({ name }) => !without.includes(name));
    const documents = await Promise.all(hashed.map(async ({ name }) => [name, [...(await views.all(name))].sort()]));
    return hash('sha256', JSON.stringify(documents));
  });
}

/** Resolves with the head of the log once the segments hold all of it. */
export async function allKept(service: Service): Promise<number> {
  const segments = folderSegments(segmentsIn(service), { segmentEvents: 16 });
  const { head } = await measuredHealth(service);
  await until(
    () => segments.head(),
    (kept) => kept >= head,
  );
  return head;
}
