/**
 * Which texts repeat which earlier ones. A text is compared and entered in one atomic script: of two copies read at the same
 * moment by two machines, one is the origin. Made from texts; can be built again from the archive.
 */
import { copyRule, type ClaimText } from '#core';
import type { Redis } from 'ioredis';
import { keysOf } from './keys.js';
import { runScript } from './script.js';

/**
 * The rule is that of `memoryCopyIndex` in core; one contract holds for both.
 *
 * KEYS entries (article → "order,size", size 0 for a copy), holders (hash → origins) · ARGV article, few, share of few,
 * share, most holders, hashes with commas between (an argument for each would be more than a call can take) · Answers {origin,
 * sequences in common, of how many}, or nothing for an origin.
 */
const claimScript = `
local article, count = ARGV[1], 0
local few, shareOfFew, shareOfMany, most = tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
local order, size = string.match(redis.call('HGET', KEYS[1], article) or '', '(%d+),(%d+)')
order, size = tonumber(order or redis.call('HLEN', KEYS[1]) + 1), tonumber(size or 0)
local common, missing = {}, {}
for hash in string.gmatch(ARGV[6], '%d+') do
  count = count + 1
  local holders, held, many = redis.call('HGET', KEYS[2], hash) or '', false, 0
  for holder in string.gmatch(holders, '[^,]+') do
    many = many + 1
    if holder == article then held = true else common[holder] = (common[holder] or 0) + 1 end
  end
  if not held and many < most then missing[#missing + 1] = {hash, holders} end
end
local best
for origin, shared in pairs(common) do
  local its, held = string.match(redis.call('HGET', KEYS[1], origin), '(%d+),(%d+)')
  local shorter = math.min(count, tonumber(held))
  local share, needed = shared / shorter, shorter < few and shareOfFew or shareOfMany
  if shorter > 0 and tonumber(its) < order and share >= needed then
    local better = not best or share > best.share or (share == best.share and tonumber(its) < best.order)
    if better then best = {order = tonumber(its), share = share, answer = {origin, shared, shorter}} end
  end
end
if best then
  redis.call('HSET', KEYS[1], article, order .. ',0')
  return best.answer
end
for _, pair in ipairs(missing) do
  redis.call('HSET', KEYS[2], pair[1], pair[2] == '' and article or (pair[2] .. ',' .. article))
end
redis.call('HSET', KEYS[1], article, order .. ',' .. math.max(size + #missing, count))
return false
`;

export function redisCopyIndex(redis: Redis, story: string): ClaimText {
  const keys = keysOf(story);
  return async (article, shingles) => {
    const at = [keys.of('copies:entries'), keys.of('copies:holders')];
    const { few, shareOfFew, share, holders } = copyRule;
    const rule = [few, shareOfFew, share, holders];
    const answer = await runScript(redis, claimScript, at, [article, ...rule, shingles.join(',')]);
    if (answer === null) return null;
    const [origin, common, of] = answer as [string, number, number];
    return { origin, share: common / of };
  };
}
