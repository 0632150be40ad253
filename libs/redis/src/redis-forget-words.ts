/**
 * Takes an article's words out of the index of copies: the hashes of its five-word sequences would prove what an erased text said.
 * Its place in the order stays, so that the order of the others does too. Claims may go on meanwhile.
 */
import type { Redis } from './connection.js';
import { keysOf } from './keys.js';
import { runScript } from './script.js';

/** KEYS holders (hash → weights and articles) · ARGV article, hashes… */
const forgetScript = `
local article = ARGV[1]
for i = 2, #ARGV do
  local left = {}
  for holder in string.gmatch(redis.call('HGET', KEYS[1], ARGV[i]) or '', '[^,]+') do
    if string.sub(holder, 2) ~= article then left[#left + 1] = holder end
  end
  if #left == 0 then redis.call('HDEL', KEYS[1], ARGV[i])
  else redis.call('HSET', KEYS[1], ARGV[i], table.concat(left, ',')) end
end
`;

/** KEYS entries (article → "order,size…") · ARGV article. Of size 0 an article is the origin of no other. */
const emptyScript = `
local order = string.match(redis.call('HGET', KEYS[1], ARGV[1]) or '', '(%d+),')
if order then redis.call('HSET', KEYS[1], ARGV[1], order .. ',0') end
`;

const chunk = 1000;

export function redisForgetWords(redis: Redis, story: string): (article: string) => Promise<void> {
  const keys = keysOf(story);
  const [entries, holders] = [keys.of('copies:entries'), keys.of('copies:holders')];
  return async (article) => {
    if ((await redis.hexists(entries, article)) === 0) return;
    await runScript(redis, emptyScript, [entries], [article]);
    for (let cursor = ''; cursor !== '0';) {
      const [next, found] = await redis.hscan(holders, cursor || '0', 'COUNT', chunk);
      const own = hashesHeldBy(article, found);
      if (own.length > 0) await runScript(redis, forgetScript, [holders], [article, ...own]);
      cursor = next;
    }
  };
}

/** `found` are fields and values by turns. */
function hashesHeldBy(article: string, found: readonly string[]): readonly string[] {
  return found.filter((_, i) => i % 2 === 0 && holdersIn(found[i + 1]).includes(article));
}

/** Each stands behind the digit of its weight. */
function holdersIn(field = ''): readonly string[] {
  return field.split(',').map((holder) => holder.slice(1));
}
