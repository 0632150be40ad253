/**
 * Which texts share five-word sequences with which earlier ones. A text is entered and compared in one atomic script: of two
 * copies read at the same moment by two machines, one is the earlier. Made from texts; can be built again from the archive.
 */
import { chooseOrigin, type ClaimText } from '#core';
import type { Redis } from 'ioredis';
import { keysOf } from './keys.js';
import { runScript } from './script.js';

/**
 * KEYS entries (article → "order,count"), holders (hash → articles) · ARGV article, hashes…
 * Answers {article, shared, count, …} of the earlier articles that share a sequence.
 */
const claimScript = `
local article, count = ARGV[1], #ARGV - 1
local entry = redis.call('HGET', KEYS[1], article)
local order = entry and tonumber(string.match(entry, '%d+')) or redis.call('HLEN', KEYS[1]) + 1
local shared = {}
for i = 2, #ARGV do
  local holders = redis.call('HGET', KEYS[2], ARGV[i])
  for holder in string.gmatch(holders or '', '[^,]+') do
    if holder ~= article then shared[holder] = (shared[holder] or 0) + 1 end
  end
  if not entry then redis.call('HSET', KEYS[2], ARGV[i], holders and (holders .. ',' .. article) or article) end
end
if not entry then redis.call('HSET', KEYS[1], article, order .. ',' .. count) end
local answer = {}
for holder, common in pairs(shared) do
  local its, size = string.match(redis.call('HGET', KEYS[1], holder), '(%d+),(%d+)')
  if tonumber(its) < order then
    answer[#answer + 1] = holder
    answer[#answer + 1] = common
    answer[#answer + 1] = tonumber(size)
  end
end
return answer
`;

/** `article` includes the revision it was read at, where a later reading of the same page is to be compared anew. */
export function redisCopyIndex(redis: Redis, story: string): ClaimText {
  const keys = keysOf(story);
  return async (article, shingles) => {
    const at = [keys.of('copies:entries'), keys.of('copies:holders')];
    const answer = (await runScript(redis, claimScript, at, [article, ...shingles])) as (string | number)[];
    const sizes = new Map<string, number>();
    const common: [string, number][] = [];
    for (let i = 0; i < answer.length; i += 3) {
      const holder = String(answer[i]);
      common.push([holder, Number(answer[i + 1])]);
      sizes.set(holder, Number(answer[i + 2]));
    }
    return chooseOrigin(shingles.length, common, (origin) => sizes.get(origin) ?? 0);
  };
}
