/**
 * The projector's commit, one atomic script: documents, checkpoint and outbox change together or not at all. The
 * checkpoint is compared first: it is the fence that a deposed projector runs into. Outbox rows at or below the outbox's own
 * position were owed in an earlier run: a rebuild writes none of them again, and one in the shadow is not given the outbox.
 *
 * KEYS checkpoint, hashes…, and where effects are allowed outbox, outbox position · ARGV from, to, chain, applied, parked,
 * filtered, number of hashes, n, n × (index of the hash, field, value or "" to remove it; a field "" removes the hash), then
 * (row id, position, row, subscription, matter)… · Answers 1, or 0 for a deposed projector.
 */
import { oweFunction } from './owe.lua.js';

export const commitScript = `
${oweFunction}
local from, to, hashes, n = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[7]), tonumber(ARGV[8])
local at = tonumber(redis.call('HGET', KEYS[1], 'position') or '0')
if at ~= from then return 0 end
local i = 9
for _ = 1, n do
  local hash, field, value = KEYS[1 + tonumber(ARGV[i])], ARGV[i + 1], ARGV[i + 2]
  if value ~= '' then redis.call('HSET', hash, field, value)
  elseif field ~= '' then redis.call('HDEL', hash, field)
  else redis.call('DEL', hash) end
  i = i + 3
end
local outbox, position = KEYS[hashes + 2], KEYS[hashes + 3]
if outbox then
  local owed = tonumber(redis.call('GET', position) or '0')
  while i <= #ARGV do
    if tonumber(ARGV[i + 1]) > owed then owe(outbox, ARGV[i], ARGV[i + 1], ARGV[i + 2], ARGV[i + 3], ARGV[i + 4]) end
    i = i + 5
  end
  if to > owed then redis.call('SET', position, to) end
end
redis.call('HSET', KEYS[1], 'position', to, 'chain', ARGV[3])
for part, name in ipairs({'applied', 'parked', 'filtered'}) do
  redis.call('HINCRBY', KEYS[1], name, ARGV[3 + part])
end
return 1
`;
