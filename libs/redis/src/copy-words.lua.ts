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
local byte, find, format, sub = string.byte, string.find, string.format, string.sub
local letter, digit = {}, {}
for i = 0, 63 do
  letter[i] = sub('${letters}', i + 1, i + 1)
  digit[byte(letter[i])] = i
end
local function coded(number)
  local d = number % 64
  local c = (number - d) / 64 % 64
  local b = (number - d - c * 64) / 4096 % 64
  return letter[(number - d - c * 64 - b * 4096) / 262144] .. letter[b] .. letter[c] .. letter[d]
end
local function decoded(code)
  local a, b, c, d = byte(code, 1, 4)
  return ((digit[a] * 64 + digit[b]) * 64 + digit[c]) * 64 + digit[d]
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
  local twice, names, marks = whole * 2, {}, {}

  -- Buckets go by their names as fields, made once: Redis takes longer to make one of a number.
  local function named(bucket) return format('%d', bucket) end

  -- Sequences go by their places among the hashes that were fetched.
  function words.fetch(hashes)
    local asked, many = {}, 0
    for i = 1, #hashes do
      local hash = hashes[i]
      local bucket = hash % twice
      if bucket >= words.buckets then bucket = hash % whole end
      local name = named(bucket)
      names[i], marks[i] = name, coded((hash - hash % 256) / 256)
      if not texts[name] then
        many = many + 1
        texts[name], asked[many] = '', name
      end
    end
    readMany(key, asked, texts)
  end
  -- The codes of the holders of a sequence; the very list from before where it holds nothing else, as with neighbours it mostly does.
  function words.holders(i, before)
    local codes, many, text, mark = before, 0, texts[names[i]], marks[i]
    local from = find(text, mark, 1, true)
    while from do
      if from % 8 == 1 then
        many = many + 1
        local code = sub(text, from + 4, from + 7)
        if code ~= codes[many] then
          if codes == before then codes = {unpack(before, 1, many - 1)} end
          codes[many] = code
        end
        from = find(text, mark, from + 8, true)
      else from = find(text, mark, from + 1, true) end
    end
    return #codes == many and codes or {unpack(codes, 1, many)}
  end
  function words.add(i, holder)
    local name = names[i]
    texts[name], changed[name] = texts[name] .. marks[i] .. holder, true
    entered = entered + 1
  end
  function words.remove(first, last, isOwn)
    local asked = {}
    for bucket = first, last do asked[#asked + 1] = named(bucket) end
    readMany(key, asked, texts)
    for _, name in ipairs(asked) do
      local left = string.gsub(texts[name], '....(....)', isOwn)
      if left ~= texts[name] then texts[name], changed[name] = left, true end
    end
  end

  -- Which of two buckets a record goes to is told by one bit of its hash, and so by one letter of its mark: what to drop from either.
  local pattern, dropped
  local function tellApart()
    local place, bit = 4, whole / 256
    while bit >= 64 do place, bit = place - 1, bit / 64 end
    pattern, dropped = string.rep('.', place - 1) .. '(.)' .. string.rep('.', 8 - place), {{}, {}}
    for i = 0, 63 do dropped[i % (bit * 2) >= bit and 1 or 2][letter[i]] = '' end
  end
  local function part()
    if not pattern then tellApart() end
    local from, to = named(words.buckets - whole), named(words.buckets)
    local text = texts[from] or redis.call('HGET', key, from) or ''
    texts[from], texts[to] = string.gsub(text, pattern, dropped[1]), string.gsub(text, pattern, dropped[2])
    changed[from], changed[to] = true, true
    words.buckets = words.buckets + 1
    if words.buckets == twice then whole, twice, pattern = twice, twice * 2, nil end
  end
  local function partAll()
    local after, parted = due(), {}
    for bucket = words.buckets - whole, math.min(after - whole, whole) - 1 do
      if not texts[named(bucket)] then parted[#parted + 1] = named(bucket) end
    end
    readMany(key, parted, texts)
    while words.buckets < after do part() end
  end
  function words.keep()
    if next(changed) == nil then return end
    partAll()
    local fields, emptied = {'entered', entered}, {}
    local many = 2
    for name in pairs(changed) do
      if texts[name] == '' then emptied[#emptied + 1] = name else
        fields[many + 1], fields[many + 2] = name, texts[name]
        many = many + 2
      end
    end
    -- In the server's file, too, one step with many fields takes half of what many steps take.
    writeMany(key, fields)
    for _, name in ipairs(emptied) do redis.call('HDEL', key, name) end
  end
  return words
end
`;
