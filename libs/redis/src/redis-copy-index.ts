/**
 * Which texts repeat which earlier ones. A text is compared and entered in one atomic script: of two copies read at the same
 * moment by two machines, one is the origin. Made from texts; can be built again from the archive.
 */
import { copyRule, weightOf, width, type ClaimText } from '#core';
import type { Redis } from './connection.js';
import { wordsInLua } from './copy-words.lua.js';
import { keysOf } from './keys.js';
import { moveOldWords } from './move-old-words.js';
import { runScript } from './script.js';

/**
 * The rule is that of `memoryCopyIndex` in core, line by line; one contract holds for both.
 *
 * KEYS entries (article → "order,size" of an origin, "order,size,weight in common,of how much,text,origin" of a copy), ordered (order →
 * article), words (see copy-words.lua.ts) · ARGV article, copyRule and weights as JSON, hashes with commas between (an argument for each
 * would be more than a call can take), weights of words as digits · Answers {origin, in common, of how much}, or nothing for an origin.
 */
const claimScript = `
${wordsInLua}
local article, rule, text = ARGV[1], cjson.decode(ARGV[2]), string.sub(redis.sha1hex(ARGV[3]), 1, 12)
local entries, raw = {}, {}
local function entryOf(id)
  if entries[id] == nil then
    local order, size, rest = string.match(raw[id] or redis.call('HGET', KEYS[1], id) or '', '^(%d+),(%d+),?(.*)$')
    local common, of, digest, origin = string.match(rest or '', '^(%d+),(%d+),(%x+),(.+)$')
    entries[id] = order and {order = tonumber(order), size = tonumber(size), origin = origin, text = digest,
      common = tonumber(common), of = tonumber(of)} or false
  end
  return entries[id]
end
local function originOf(id)
  local entry = entryOf(id)
  if not entry or not entry.origin then return id end
  local origin = entryOf(entry.origin)
  if origin and origin.origin then return originOf(entry.origin) end
  return (not origin or origin.size == 0) and id or entry.origin
end

local known = entryOf(article)
if known and known.origin and known.text == text then return {known.origin, known.common, known.of} end
local order = known and known.order or redis.call('HLEN', KEYS[1]) + 1

local before, length = {[0] = 0}, #ARGV[4]
for i = 1, length do before[i] = before[i - 1] + string.byte(ARGV[4], i) - 48 end
local size = before[length]

local hashes, holdersOf, words = {}, {}, wordsIn(KEYS[3])
for hash in string.gmatch(ARGV[3], '%d+') do hashes[#hashes + 1] = tonumber(hash) end
words.fetch(hashes)
-- Sequences of one sentence have the same holders: the list is taken apart once.
local lists, orders, articles, seen = {}, {}, {}, {}
local function listOf(codes)
  if lists[codes] == nil then
    local list = {}
    for at = 1, #codes, 4 do
      local number = decoded(codes, at)
      local holder = math.floor(number / 4)
      list[#list + 1] = {holder, number % 4}
      if not seen[holder] then seen[holder], orders[#orders + 1] = true, holder end
    end
    lists[codes] = list
  end
  return lists[codes]
end
for i, hash in ipairs(hashes) do
  holdersOf[i] = words.holders(hash)
  listOf(holdersOf[i])
end
readMany(KEYS[2], orders, articles)
local ids = {}
for _, holder in ipairs(orders) do ids[#ids + 1] = articles[holder] end
for _, list in pairs(lists) do
  for _, pair in ipairs(list) do pair[1] = articles[pair[1]] end
end
readMany(KEYS[1], ids, raw)

local function differingIn(list)
  if list.differing == nil then
    local origins, differing = {}, 0
    for _, pair in ipairs(list) do
      local origin = pair[1] ~= article and originOf(pair[1])
      if origin and not origins[origin] then origins[origin], differing = true, differing + 1 end
    end
    list.differing = differing
  end
  return list.differing
end

local found, missing, at = {}, {}, 0
for i, hash in ipairs(hashes) do
  local held, isHeld = listOf(holdersOf[i]), false
  local many, differing = #held, differingIn(held)
  for _, pair in ipairs(held) do
    if pair[1] == article then isHeld = true else
      local common = found[pair[1]] or {all = 0, rare = 0, longest = 0, run = 0, at = -rule.width - 1}
      local from, to = math.max(at, common.at + rule.width), at + rule.width
      local added = math.min(before[to] - before[from], (to - from) * pair[2])
      common.run = at <= common.at + rule.width and common.run + added or added
      common.all = common.all + added
      if differing < rule.boilerplate then common.rare = common.rare + added end
      common.longest = math.max(common.longest, common.run)
      common.at = at
      found[pair[1]] = common
    end
  end
  if not isHeld and many < rule.holders then missing[#missing + 1] = {hash, string.byte(ARGV[4], at + rule.width) - 48} end
  at = at + 1
end

local function isCopy(common, shorter, longer)
  if common.all == 0 then return false end
  local share = math.min(1, common.all / shorter)
  if share < rule.almostAll and math.min(common.all, shorter) / longer < rule.small then return false end
  local enough = rule.scattered + rule.onePiece * (common.longest / common.all)
  return share >= rule.sure or (shorter >= rule.few * rule.own and common.rare / shorter >= enough)
end

local best
for holder, common in pairs(found) do
  local entry = entryOf(holder)
  if entry and entry.order < order and entry.size > 0 and entry.size / size >= rule.small then
    local shorter, longer = math.min(size, entry.size), math.max(size, entry.size)
    local share = math.min(1, common.all / shorter)
    if isCopy(common, shorter, longer) and (not best or share > best.share or (share == best.share and entry.order < best.order)) then
      best = {share = share, order = entry.order, size = entry.size, origin = originOf(holder), common = math.min(common.all, shorter), of = shorter}
    end
  end
end

local isKept = not best or size >= best.size * rule.grows
if isKept then
  local written = {}
  for _, new in ipairs(missing) do
    local holder = holderOf(order, new[2])
    if holder and not written[new[1]] then
      written[new[1]] = true
      words.add(new[1], holder)
    end
  end
  words.keep()
  redis.call('HSET', KEYS[2], order, article)
end
if not best then
  redis.call('HSET', KEYS[1], article, order .. ',' .. math.max(size, known and known.size or 0))
  return false
end
local copy = table.concat({best.common, best.of, text, best.origin}, ',')
redis.call('HSET', KEYS[1], article, order .. ',' .. (isKept and size or 0) .. ',' .. copy)
return {best.origin, best.common, best.of}
`;

export function redisCopyIndex(redis: Redis, story: string): ClaimText {
  const keys = keysOf(story);
  const rule = JSON.stringify({ ...copyRule, width, own: weightOf.own });
  return async (article, { sequences, weights }) => {
    await moveOldWords(redis, story);
    const at = [keys.of('copies:entries'), keys.of('copies:ordered'), keys.of('copies:words')];
    const answer = await runScript(redis, claimScript, at, [article, rule, sequences.join(','), weights.join('')]);
    if (answer === null) return null;
    const [origin, common, of] = answer as [string, number, number];
    return { origin, share: common / of };
  };
}
