/**
 * Who holds which sequence of words, in little room. A record is eight letters: four for the upper 24 bits of a sequence's hash, four for
 * its holder (place in the order × 4 + weight of the last word). Records lie together in buckets, by the lower bits; a bucket is a field of
 * the one hash `copies:words`, since a field for each sequence takes seven times as much. There is a bucket for every
 * `perBucket` records that were ever entered (`entered`); when one is due, one of those before is parted in two (linear hashing, Litwin 1980).
 *
 * `wordsIn` expects the name of the hash. Whoever adds or removes ends with `keep`.
 */
const perBucket = 12;
const fewestBuckets = 256;
/** What four letters hold: this many articles of one story. Those after are compared, and not entered. */
const mostArticles = 2 ** 22 - 1;

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';

export const wordsInLua = `
local letter, digit = {}, {}
for i = 0, 63 do
  letter[i] = string.sub('${letters}', i + 1, i + 1)
  digit[string.byte(letter[i])] = i
end
local function coded(number)
  local d = number % 64
  local c = (number - d) / 64 % 64
  local b = (number - d - c * 64) / 4096 % 64
  return letter[(number - d - c * 64 - b * 4096) / 262144] .. letter[b] .. letter[c] .. letter[d]
end
local function decoded(code, at)
  local a, b, c, d = string.byte(code, at, at + 3)
  return ((digit[a] * 64 + digit[b]) * 64 + digit[c]) * 64 + digit[d]
end
local marks = {}
local function markOf(hash)
  marks[hash] = marks[hash] or coded((hash - hash % 256) / 256)
  return marks[hash]
end
local function holderOf(order, weight) return order <= ${String(mostArticles)} and coded(order * 4 + weight) end

-- Many fields at once: a question for each would cost more than all the rest.
local function readMany(key, fields, into)
  for from = 1, #fields, 1000 do
    local values = redis.call('HMGET', key, unpack(fields, from, math.min(#fields, from + 999)))
    for i = 1, #values do into[fields[from + i - 1]] = values[i] or '' end
  end
end
local function writeMany(key, fields)
  for from = 1, #fields, 1000 do redis.call('HSET', key, unpack(fields, from, math.min(#fields, from + 999))) end
end

local function wordsIn(key)
  local words, texts, changed = {}, {}, {}
  local entered = tonumber(redis.call('HGET', key, 'entered') or '0')
  local function due() return math.max(${String(fewestBuckets)}, math.ceil(entered / ${String(perBucket)})) end
  words.buckets = due()
  local whole = ${String(fewestBuckets)}
  while whole * 2 <= words.buckets do whole = whole * 2 end

  local function bucketOf(hash)
    local bucket = hash % (whole * 2)
    return bucket < words.buckets and bucket or hash % whole
  end
  local function textOf(bucket)
    texts[bucket] = texts[bucket] or redis.call('HGET', key, bucket) or ''
    return texts[bucket]
  end
  local function write(bucket, text) texts[bucket], changed[bucket] = text, true end

  function words.fetchBuckets(buckets) readMany(key, buckets, texts) end
  function words.fetch(hashes)
    local buckets, asked = {}, {}
    for _, hash in ipairs(hashes) do
      local bucket = bucketOf(hash)
      if not asked[bucket] then asked[bucket], buckets[#buckets + 1] = true, bucket end
    end
    words.fetchBuckets(buckets)
  end
  -- The codes of the holders of a sequence, one after the other.
  function words.holders(hash)
    local text, mark, found, at = textOf(bucketOf(hash)), markOf(hash), '', 1
    while true do
      local from = string.find(text, mark, at, true)
      if not from then return found end
      at = from + 1
      if from % 8 == 1 then found, at = found .. string.sub(text, from + 4, from + 7), from + 8 end
    end
  end
  function words.add(hash, holder)
    local bucket = bucketOf(hash)
    write(bucket, textOf(bucket) .. markOf(hash) .. holder)
    entered = entered + 1
  end
  function words.remove(bucket, isOwn)
    local left = string.gsub(textOf(bucket), '(....)(....)', function(_, holder) if isOwn[holder] then return '' end end)
    if left ~= texts[bucket] then write(bucket, left) end
  end

  local function part()
    local from, to, stays, goes = words.buckets - whole, words.buckets, {}, {}
    for record in string.gmatch(textOf(from), '........') do
      local into = (decoded(record, 1) * 256 + from % 256) % (whole * 2) == to and goes or stays
      into[#into + 1] = record
    end
    write(from, table.concat(stays))
    write(to, table.concat(goes))
    words.buckets = to + 1
    if words.buckets == whole * 2 then whole = words.buckets end
  end
  function words.keep()
    if next(changed) == nil then return end
    while words.buckets < due() do part() end
    local fields, emptied = {'entered', entered}, {}
    for bucket in pairs(changed) do
      if texts[bucket] == '' then emptied[#emptied + 1] = bucket
      else fields[#fields + 1] = bucket fields[#fields + 1] = texts[bucket] end
    end
    -- In the server's file, too, one step with many fields takes half of what many steps take.
    writeMany(key, fields)
    for _, bucket in ipairs(emptied) do redis.call('HDEL', key, bucket) end
  end
  return words
end
`;
