import {
  claimTextContract,
  eventLogContract,
  freshStory,
  replaysContract,
  testRedis,
  viewStoreContract,
} from '#testing';
import { connect } from './connection.js';
import { redisCopyIndex } from './redis-copy-index.js';
import { RedisEventLog } from './redis-event-log.js';
import { redisOutbox } from './redis-outbox.js';
import { redisReplays } from './redis-replays.js';
import { RedisServedViews, RedisViewStore } from './redis-view-store.js';

const { redis } = testRedis(connect);
const opened: RedisEventLog[] = [];
afterEach(() => {
  for (const log of opened.splice(0)) log.close();
});

eventLogContract('the log on Redis', () => {
  const log = new RedisEventLog(redis, freshStory());
  opened.push(log);
  return log;
});

viewStoreContract('the view store on Redis', (views) => {
  const story = freshStory();
  return {
    store: (own) => new RedisViewStore(redis, story, own),
    served: new RedisServedViews(redis, story, views),
    owed: redisOutbox(redis, story).ids,
  };
});

replaysContract('the store on Redis', () => redisReplays(redis, freshStory()));

claimTextContract('the index on Redis', () => redisCopyIndex(redis, freshStory()));
