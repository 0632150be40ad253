/**
 * The append, one atomic script. Checks the idempotency key, then the version, then adds all facts. The stream numbers
 * itself (`0-*`), so positions are contiguous. Each entry is `<chain>|<version>|<payload>`, where chain is the SHA-1 of the
 * entry before it and this one: a flipped byte is found at its place. Against a forger the projector's SHA-256 stands.
 * The head keeps the last chain and the latest time of learning: who comes with an earlier one has a clock that went back.
 *
 * Answers to idempotency keys lie in two hashes, the full one being let go of as the next fills: a key is remembered for at
 * least as many commands as one hash holds.
 *
 * KEYS log, head, subject bucket, commands, commands before · ARGV subject, expected version or -1, idempotency key or "",
 * learnt, payloads… · Answers {first position, version, repeated} or {-1, actual version}.
 */
const commandsHeld = 50_000;

export const appendScript = `
local subject, expected, command = ARGV[1], tonumber(ARGV[2]), ARGV[3]
if command ~= '' then
  local answer = redis.call('HGET', KEYS[4], command) or redis.call('HGET', KEYS[5], command)
  if answer then
    local first, version = string.match(answer, '(%d+),(%d+)')
    return {tonumber(first), tonumber(version), 1}
  end
end
local positions = redis.call('HGET', KEYS[3], subject)
local version = 0
if positions then
  local _, commas = string.gsub(positions, ',', '')
  version = commas + 1
end
if expected >= 0 and expected ~= version then return {-1, version} end
local chain, learnt = string.match(redis.call('GET', KEYS[2]) or '', '^([^|]*)|?(.*)')
if ARGV[4] > learnt then learnt = ARGV[4] end
local first = 0
for i = 5, #ARGV do
  version = version + 1
  local body = version .. '|' .. ARGV[i]
  chain = redis.sha1hex(chain .. body)
  local id = redis.call('XADD', KEYS[1], '0-*', 'e', chain .. '|' .. body)
  local position = string.sub(id, 3)
  if first == 0 then first = tonumber(position) end
  positions = positions and (positions .. ',' .. position) or position
end
redis.call('SET', KEYS[2], chain .. '|' .. learnt)
redis.call('HSET', KEYS[3], subject, positions)
if command ~= '' then
  if redis.call('HLEN', KEYS[4]) >= ${String(commandsHeld)} then redis.call('RENAME', KEYS[4], KEYS[5]) end
  redis.call('HSET', KEYS[4], command, first .. ',' .. version)
end
return {first, version, 0}
`;
