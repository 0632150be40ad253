import { freshStory, memoryRereadOrders, rereadOrdersContract, testRedis } from '#testing';
import { connect } from './connection.js';
import { RedisRereadOrders } from './redis-reread-orders.js';

const { redis } = testRedis(connect);

rereadOrdersContract('orders to read pages again, on Redis', () => new RedisRereadOrders(redis, freshStory()));
rereadOrdersContract('orders to read pages again, in memory', memoryRereadOrders);
