/**
 * The append, one atomic script. Checks the idempotency key, then the version, then adds all facts. The stream numbers
 * itself (`0-*`), so positions are contiguous. Each entry is `<chain>|<version>|<payload>`, where chain is the SHA-1 of the
 * entry before it and this one: a flipped byte is found at its place. Against a forger the projector's SHA-256 stands.
 * The head keeps the last chain and the latest time of learning: who comes with an earlier one has a clock that went back.
 *
 * Answers to idempotency keys lie in two hashes, the full one being let go of as the next fills: a key is remembered for at
 * least as many commands as one hash holds.
 *
 * A server that lost the log must not begin a second one: without a head only a writer begins that has seen none, and never
 * while the log is being restored (the head is a mark then, see restore.lua).
 *
 * KEYS log, head, subject bucket, commands, commands before · ARGV subject, expected version or -1, idempotency key or "",
 * learnt, whether a log was seen (1 or 0), payloads… · Answers {first position, version, repeated}, {-1, actual version},
 * {-2} while it is restored or {-3} for a log that is gone.
 */
const commandsHeld = 50_000;

/** Stands in the place of the last chain value while the log is restored. */
export const restoring = 'restoring';

export const appendScript = `
local subject, expected, command = ARGV[1], tonumber(ARGV[2]), ARGV[3]
local head = redis.call('GET', KEYS[2])
if not head and ARGV[5] == '1' then return {-3} end
local chain, learnt = string.match(head or '', '^([^|]*)|?(.*)')
if chain == '${restoring}' then return {-2} end
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
if ARGV[4] > learnt then learnt = ARGV[4] end
local first = 0
for i = 6, #ARGV do
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
