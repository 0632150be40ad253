/** A matter that turns so often, and then is withdrawn by the service, as no report speaks of it. */
import { connect, RedisEventLog } from '#redis';
import { aReport } from '#testing';
import type { Service } from './service.js';

export async function turnOften(service: Service, times: number): Promise<void> {
  const redis = connect(service.redisUrl);
  const { article, textHash, claim } = aReport();
  const data = {
    from: 'neutral',
    value: 'positive',
    because: { article, textHash, claim },
    origins: 1,
    baseline: false,
  };
  const happened = { at: new Date().toISOString(), precision: 'instant' } as const;
  const facts = Array.from({ length: times }, () => ({ type: 'stance-changed.v1', happened, data }) as const);
  await new RedisEventLog(redis, 'courier-test').append({ subject: 'reaction:x', expectedVersion: 'any', facts });
  redis.disconnect();
}
