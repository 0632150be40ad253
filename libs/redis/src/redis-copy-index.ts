/**
 * Which texts repeat which earlier ones. A text is compared and entered in one atomic script: of two copies read at the same
 * moment by two machines, one is the origin. Made from texts; can be built again from the archive.
 */
import { copyRule, weightOf, width, type ClaimText } from '#core';
import type { Redis } from './connection.js';
import { keysOf } from './keys.js';
import { runScript } from './script.js';

/**
 * The rule is that of `memoryCopyIndex` in core, line by line; one contract holds for both.
 *
 * KEYS entries (article → "order,size" of an origin, "order,size,weight in common,of how much,text,origin" of a copy), holders (hash →
 * "<weight><article>" with commas between) · ARGV article, copyRule and weights as JSON, hashes with commas between (an argument for each
 * would be more than a call can take), weights of words as digits · Answers {origin, in common, of how much}, or nothing for an origin.
 */
const claimScript = `
local article, rule, text = ARGV[1], cjson.decode(ARGV[2]), string.sub(redis.sha1hex(ARGV[3]), 1, 12)
local entries, raw = {}, {}
-- Many fields at once: a question for each would cost more than all the rest.
local function read(key, fields, into)
  for from = 1, #fields, 1000 do
    local values = redis.call('HMGET', key, unpack(fields, from, math.min(#fields, from + 999)))
    for i = 1, #values do into[fields[from + i - 1]] = values[i] or '' end
  end
end
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

local before, words = {[0] = 0}, #ARGV[4]
for i = 1, words do before[i] = before[i - 1] + string.byte(ARGV[4], i) - 48 end
local size = before[words]

local hashes, holdersOf, ids, seen = {}, {}, {}, {}
for hash in string.gmatch(ARGV[3], '%d+') do hashes[#hashes + 1] = hash end
read(KEYS[2], hashes, holdersOf)
-- Sequences of one sentence have the same holders: the list is taken apart once.
local lists = {}
local function listOf(holders)
  if lists[holders] == nil then
    local list = {}
    for weight, holder in string.gmatch(holders, '(%d)([^,]+)') do
      list[#list + 1] = {holder, tonumber(weight)}
      if not seen[holder] then seen[holder], ids[#ids + 1] = true, holder end
    end
    lists[holders] = list
  end
  return lists[holders]
end
for _, hash in ipairs(hashes) do listOf(holdersOf[hash]) end
read(KEYS[1], ids, raw)

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
for _, hash in ipairs(hashes) do
  local holders, isHeld = holdersOf[hash], false
  local held = listOf(holders)
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
  if not isHeld and many < rule.holders then missing[#missing + 1] = {hash, holders, string.sub(ARGV[4], at + rule.width, at + rule.width)} end
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
  if entry and entry.order < order and entry.size > 0 then
    local shorter, longer = math.min(size, entry.size), math.max(size, entry.size)
    local share = math.min(1, common.all / shorter)
    if isCopy(common, shorter, longer) and (not best or share > best.share or (share == best.share and entry.order < best.order)) then
      best = {share = share, order = entry.order, size = entry.size, origin = originOf(holder), common = math.min(common.all, shorter), of = shorter}
    end
  end
end

local isKept = not best or size >= best.size * rule.grows
if isKept then
  local written, fields = {}, {}
  for _, new in ipairs(missing) do
    if not written[new[1]] then
      written[new[1]] = true
      fields[#fields + 1] = new[1]
      fields[#fields + 1] = new[2] .. (new[2] == '' and '' or ',') .. new[3] .. article
    end
  end
  -- In the server's file, too, one step with many fields takes half of what many steps take.
  for from = 1, #fields, 1000 do redis.call('HSET', KEYS[2], unpack(fields, from, math.min(#fields, from + 999))) end
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
    const at = [keys.of('copies:entries'), keys.of('copies:holders')];
    const answer = await runScript(redis, claimScript, at, [article, rule, sequences.join(','), weights.join('')]);
    if (answer === null) return null;
    const [origin, common, of] = answer as [string, number, number];
    return { origin, share: common / of };
  };
}
