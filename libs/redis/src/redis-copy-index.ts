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
 * The rule is that of `memoryCopyIndex` in core; one contract holds for both, and for whatever is claimed they answer alike. It is reckoned
 * by runs of sequences, not by single ones, since Redis does nothing else meanwhile.
 *
 * KEYS entries (article → "order,size" of an origin, "order,size,weight in common,of how much,text,origin" of a copy), ordered (order →
 * article), words (see copy-words.lua.ts) · ARGV article, copyRule and weights as JSON, hashes with commas between (an argument for each
 * would be more than a call can take), weights of words as digits · Answers {origin, in common, of how much}, or nothing for an origin.
 */
const claimScript = `
${wordsInLua}
local article, rule, text = ARGV[1], cjson.decode(ARGV[2]), sub(redis.sha1hex(ARGV[3]), 1, 12)
local width = rule.width
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

-- Up to each word, what the words weigh if none weighs more than so much; and none weighs more than one's own.
local weights, upTo = ARGV[4], {}
local function weighed(most)
  local sums = upTo[most]
  if not sums then
    sums = {[0] = 0}
    local sum = 0
    for i = 1, #weights do
      local weight = byte(weights, i) - 48
      sum = sum + (weight < most and weight or most)
      sums[i] = sum
    end
    upTo[most] = sums
  end
  return sums
end
local before = weighed(rule.own)
local size = before[#weights]

-- Neighbouring sequences mostly have the same holders: what each of these gains is reckoned once for a run of them.
local function runOf(codes, first)
  local run, many = {first = first, isOpen = #codes < rule.holders, weights = {}}, 0
  for k = 1, #codes do
    local number = decoded(codes[k])
    local weight = number % 4
    local holder = (number - weight) / 4
    if holder == order then run.isOpen = false else
      many = many + 1
      run[many], run.weights[many] = holder, weight
    end
  end
  return run
end
local hashes, words = cjson.decode('[' .. ARGV[3] .. ']'), wordsIn(KEYS[3])
words.fetch(hashes)
local runs, missing, codes, run = {}, {}, {}, {isOpen = true}
for i = 1, #hashes do
  local held = words.holders(i, codes)
  if held ~= codes then
    codes, run = held, runOf(held, i - 1)
    runs[#runs + 1] = run
  end
  run.last = i - 1
  if run.isOpen then missing[#missing + 1] = i end
end

-- Of each holder, or of those wanted, what the text has in common with it.
local function gained(isWanted, isRare)
  local found = {}
  for i = 1, #runs do
    local run = runs[i]
    local first, to, last, isTold = run.first, run.first + width, run.last + width, not isRare or isRare(run)
    for k = 1, #run do
      local holder, weight = run[k], run.weights[k]
      if not isWanted or isWanted[holder] then
        local common = found[holder]
        if not common then
          common = {all = 0, rare = 0, pieces = 0, to = -1}
          found[holder] = common
        end
        -- The first sequence adds all of its words that are not counted yet, each further one its last.
        local from, sums = first > common.to and first or common.to, upTo[weight] or weighed(weight)
        local added = before[to] - before[from]
        if added > (to - from) * weight then added = (to - from) * weight end
        added = added + sums[last] - sums[to]
        if first > common.to then common.pieces = common.pieces + 1 end
        common.all = common.all + added
        if isTold then common.rare = common.rare + added end
        common.to = last
      end
    end
  end
  return found
end

local articles = {}
local function readEntries(holders)
  local asked, ids = {}, {}
  for _, holder in ipairs(holders) do
    if not articles[holder] then asked[#asked + 1] = holder end
  end
  readMany(KEYS[2], asked, articles)
  for i, holder in ipairs(asked) do ids[i] = articles[holder] end
  readMany(KEYS[1], ids, raw)
end
local function isRare(run)
  if run.isRare == nil then
    readEntries(run)
    local origins, differing = {}, 0
    for k = 1, #run do
      local origin = differing < rule.boilerplate and originOf(articles[run[k]])
      if origin and not origins[origin] then origins[origin], differing = true, differing + 1 end
    end
    run.isRare = differing < rule.boilerplate
  end
  return run.isRare
end

local function isCopy(common, shorter, longer)
  if common.all == 0 then return false end
  local share = math.min(1, common.all / shorter)
  if share < rule.almostAll and math.min(common.all, shorter) / longer < rule.small then return false end
  local enough = math.min(rule.onePiece, rule.scattered + rule.parted / common.pieces)
  return share >= rule.sure or (shorter >= rule.few * rule.own and common.rare / shorter >= enough)
end
local function copyOf(holder, common)
  local id = articles[holder]
  local entry = entryOf(id)
  if not entry or entry.order >= order or entry.size == 0 or entry.size / size < rule.small then return nil end
  local shorter = math.min(size, entry.size)
  if not isCopy(common, shorter, math.max(size, entry.size)) then return nil end
  local held = math.min(common.all, shorter)
  return {share = held / shorter, order = entry.order, size = entry.size, id = id, common = held, of = shorter}
end

-- Most share too little, of whatever size they are; and which sequences are rare matters only for who would be the origin if all were.
local many, found, likely, isLikely = {}, gained(), {}, {}
for holder, common in pairs(found) do
  if common.all + 1 > size * rule.small * rule.scattered then many[#many + 1] = holder end
end
readEntries(many)
for _, holder in ipairs(many) do
  if copyOf(holder, found[holder]) then likely[#likely + 1], isLikely[holder] = holder, true end
end
local best
if #likely > 0 then
  for holder, common in pairs(gained(isLikely, isRare)) do
    local copy = copyOf(holder, common)
    if copy and (not best or copy.share > best.share or (copy.share == best.share and copy.order < best.order)) then best = copy end
  end
end
if best then best.origin = originOf(best.id) end

local isKept = not best or size >= best.size * rule.grows
if isKept then
  local written, codes = {}, {}
  for k = 1, #missing do
    local i = missing[k]
    local hash, weight = hashes[i], byte(weights, i + width - 1) - 48
    if codes[weight] == nil then codes[weight] = holderOf(order, weight) end
    if codes[weight] and not written[hash] then
      written[hash] = true
      words.add(i, codes[weight])
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
