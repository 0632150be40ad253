/**
 * Takes an article's words out of the index of copies: the hashes of its five-word sequences would prove what an erased text said.
 * Its place in the order stays, so that the order of the others does too. Claims may go on meanwhile.
 */
import type { Redis } from './connection.js';
import { wordsInLua } from './copy-words.lua.js';
import { keysOf } from './keys.js';
import { moveOldWords } from './move-old-words.js';
import { runScript } from './script.js';

/**
 * A record only ever moves to a bucket with a higher number, so that going up misses none.
 *
 * KEYS words · ARGV place in the order, first bucket, how many · Answers how many buckets there are.
 */
const forgetScript = `
${wordsInLua}
local isOwn, words = {}, wordsIn(KEYS[1])
for weight = 0, 2 do isOwn[holderOf(tonumber(ARGV[1]), weight) or ''] = '' end
words.remove(tonumber(ARGV[2]), math.min(words.buckets, ARGV[2] + ARGV[3]) - 1, isOwn)
words.keep()
return words.buckets
`;

/** KEYS entries (article → "order,size…") · ARGV article · Answers its order. Of size 0 an article is the origin of no other. */
const emptyScript = `
local order = string.match(redis.call('HGET', KEYS[1], ARGV[1]) or '', '(%d+),')
if order then redis.call('HSET', KEYS[1], ARGV[1], order .. ',0') end
return order
`;

const portion = 1000;

export function redisForgetWords(redis: Redis, story: string): (article: string) => Promise<void> {
  const keys = keysOf(story);
  const [entries, words] = [keys.of('copies:entries'), keys.of('copies:words')];
  return async (article) => {
    if ((await redis.hexists(entries, article)) === 0) return;
    await moveOldWords(redis, story);
    const order = Number(await runScript(redis, emptyScript, [entries], [article]));
    for (let bucket = 0, buckets = 1; bucket < buckets; bucket += portion)
      buckets = Number(await runScript(redis, forgetScript, [words], [order, bucket, portion]));
  };
}
