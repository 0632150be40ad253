/**
 * The append, one atomic script for all that are asked for at the same moment; each is whole or not at all by itself. Checks
 * the idempotency key, then the version, then adds all facts. The stream numbers itself (`0-*`), so positions are contiguous.
 * Each entry is `<chain>|<version>|<payload>`, where chain is the SHA-1 of the entry before it and this one: a flipped byte is
 * found at its place. Against a forger the projector's SHA-256 stands. The head keeps the last chain and the latest time of
 * learning: who comes with an earlier one has a clock that went back.
 *
 * Answers to idempotency keys lie in two hashes, the full one being let go of as the next fills: a key is remembered for at
 * least as many commands as one hash holds.
 *
 * A server that lost the log must not begin a second one: without a head only a writer begins that has seen none, and never
 * while the log is being restored (the head is a mark then, see restore.lua).
 *
 * KEYS log, head, commands, commands before, then (subject bucket, older positions) for each · ARGV whether a log was seen
 * (1 or 0), then for each: subject, expected version or -1, idempotency key or "", learnt, n, n payloads · Answers for each
 * {first position, version, repeated}, {-1, actual version} or an error; {{-2}} while the log is restored, {{-3}} for one
 * that is gone.
 */
import { positionsInLua } from './positions.lua.js';

const commandsHeld = 50_000;

/** Stands in the place of the last chain value while the log is restored. */
export const restoring = 'restoring';

/** All that is read and can fail is read before anything is written: what failed midway would leave a broken chain. */
export const appendScript = `
local head = redis.call('GET', KEYS[2])
if not head and ARGV[1] == '1' then return {{-3}} end
local chain, learnt = string.match(head or '', '^([^|]*)|?(.*)')
if chain == '${restoring}' then return {{-2}} end

local requests, asked, at = {}, {}, 2
while at <= #ARGV do
  requests[#requests + 1] = at
  if ARGV[at + 2] ~= '' then asked[#asked + 1] = ARGV[at + 2] end
  at = at + 5 + tonumber(ARGV[at + 4])
end
local known, fresh = {}, {}
if #asked > 0 then
  local now, before = redis.call('HMGET', KEYS[3], unpack(asked)), redis.call('HMGET', KEYS[4], unpack(asked))
  for i, command in ipairs(asked) do known[command] = now[i] or before[i] or nil end
end
${positionsInLua}
local function append(at, bucket, older)
  local subject, expected, command, count = ARGV[at], tonumber(ARGV[at + 1]), ARGV[at + 2], tonumber(ARGV[at + 4])
  if known[command] then
    local first, version = string.match(known[command], '(%d+),(%d+)')
    return {tonumber(first), tonumber(version), 1}
  end
  local held = redis.pcall('HGET', bucket, subject)
  if type(held) == 'table' then return held end
  local version, positions = versionIn(held), {}
  if expected >= 0 and expected ~= version then return {-1, version} end
  if ARGV[at + 3] > learnt then learnt = ARGV[at + 3] end
  for i = 1, count do
    local versioned, payload = version + i .. '|', ARGV[at + 4 + i]
    chain = redis.sha1hex(chain .. versioned .. payload)
    local id = redis.call('XADD', KEYS[1], '0-*', 'e', chain .. '|' .. versioned .. payload)
    positions[i] = string.sub(id, 3)
  end
  hold(bucket, older, subject, held, positions)
  local first = tonumber(positions[1] or 0)
  if command ~= '' then
    known[command] = first .. ',' .. version + count
    fresh[#fresh + 1], fresh[#fresh + 2] = command, known[command]
  end
  return {first, version + count, 0}
end

local answers = {}
for i, from in ipairs(requests) do answers[i] = append(from, KEYS[3 + 2 * i], KEYS[4 + 2 * i]) end
if chain ~= '' then redis.call('SET', KEYS[2], chain .. '|' .. learnt) end
if #fresh > 0 then
  if redis.call('HLEN', KEYS[3]) >= ${String(commandsHeld)} then redis.call('RENAME', KEYS[3], KEYS[4]) end
  redis.call('HSET', KEYS[3], unpack(fresh))
end
return answers
`;
