/** A service that watches one newspaper and has read its feed once: what is printed from now on is news to it. */
import { z } from 'zod';
import { Feed } from '../apps/api/src/contract/feeds.js';
import type { Newspaper } from './newspaper.js';
import { Service } from './service.js';
import { until } from './until.js';

export async function watchNewspaper(
  newspaper: Newspaper,
  environment: Readonly<Record<string, string>> = {},
): Promise<Service> {
  const service = await new Service(newspaper.storyFile, environment).start();
  await until(
    () => service.get('feeds', z.array(Feed)),
    (feeds) => feeds[0]?.health === 'ok',
  );
  return service;
}
