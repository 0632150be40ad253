/**
 * The projector's commit, one atomic script: documents, checkpoint and outbox change together or not at all. The
 * checkpoint is compared first: it is the fence that a deposed projector runs into. Outbox rows at or below the outbox's own
 * position were owed in an earlier run: a rebuild writes none of them again.
 *
 * KEYS checkpoint, outbox, outbox position, document hashes… · ARGV from, to, chain, n, n × (index of KEYS, key,
 * document or ""), then (row id, position, row)… · Answers 1, or 0 for a deposed projector.
 */
export const commitScript = `
local from, to, chain, n = tonumber(ARGV[1]), tonumber(ARGV[2]), ARGV[3], tonumber(ARGV[4])
local at = tonumber(redis.call('HGET', KEYS[1], 'position') or '0')
if at ~= from then return 0 end
local i = 5
for _ = 1, n do
  local docs, key, doc = KEYS[tonumber(ARGV[i])], ARGV[i + 1], ARGV[i + 2]
  if doc == '' then redis.call('HDEL', docs, key) else redis.call('HSET', docs, key, doc) end
  i = i + 3
end
local owed = tonumber(redis.call('GET', KEYS[3]) or '0')
while i <= #ARGV do
  if tonumber(ARGV[i + 1]) > owed then redis.call('HSETNX', KEYS[2], ARGV[i], ARGV[i + 2]) end
  i = i + 3
end
if to > owed then redis.call('SET', KEYS[3], to) end
redis.call('HSET', KEYS[1], 'position', to, 'chain', chain)
return 1
`;
