/**
 * What releases before decision 0035 kept of the index of copies, moved to where it lies now: by whoever needs the index first, in portions,
 * so that others have their turn between. Programs of both releases may be at work meanwhile, and a backup may bring the old form back.
 */
import { copyRule } from '#core';
import type { Redis } from './connection.js';
import { wordsInLua } from './copy-words.lua.js';
import { keysOf } from './keys.js';
import { runScript } from './script.js';

/**
 * KEYS old holders (hash → "<weight><article>" with commas between), entries, ordered, words · ARGV sequences at once, how many texts are
 * remembered of each · Answers how many are left.
 */
const moveScript = `
${wordsInLua}
local found, hashes, lists, ids, seen = redis.call('HSCAN', KEYS[1], 0, 'COUNT', ARGV[1])[2], {}, {}, {}, {}
for i = 1, #found, 2 do
  local hash, list = tonumber(found[i]), {}
  for weight, article in string.gmatch(found[i + 1], '(%d)([^,]+)') do
    list[#list + 1] = {article, tonumber(weight)}
    if not seen[article] then seen[article], ids[#ids + 1] = true, article end
  end
  hashes[#hashes + 1], lists[hash] = hash, list
end
local entries, ordered, words = {}, {}, wordsIn(KEYS[4])
readMany(KEYS[2], ids, entries)
for _, id in ipairs(ids) do
  entries[id] = tonumber(string.match(entries[id], '^%d+'))
  if entries[id] then ordered[#ordered + 1] = entries[id] ordered[#ordered + 1] = id end
end
writeMany(KEYS[3], ordered)
words.fetch(hashes)
for i, hash in ipairs(hashes) do
  local held, holders = {}, words.holders(i, {})
  for _, code in ipairs(holders) do held[math.floor(decoded(code) / 4)] = true end
  local many = #holders
  for _, pair in ipairs(lists[hash]) do
    local order = entries[pair[1]]
    local holder = order and not held[order] and many < tonumber(ARGV[2]) and holderOf(order, pair[2])
    if holder then
      held[order], many = true, many + 1
      words.add(i, holder)
    end
  end
end
words.keep()
for i = 1, #found, 2 do redis.call('HDEL', KEYS[1], found[i]) end
return redis.call('HLEN', KEYS[1])
`;

const portion = 2000;

export async function moveOldWords(redis: Redis, story: string): Promise<void> {
  const keys = keysOf(story);
  const old = keys.of('copies:holders');
  if ((await redis.exists(old)) === 0) return;
  const at = [old, keys.of('copies:entries'), keys.of('copies:ordered'), keys.of('copies:words')];
  while (Number(await runScript(redis, moveScript, at, [portion, copyRule.holders])) > 0);
}
