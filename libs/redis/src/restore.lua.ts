/**
 * The steps of a restore, atomic scripts. While it lasts the head is `restoring|<position>|<latest time of learning>`: nobody
 * appends, and each step names the head it was made on, so that of two who restore each batch is taken once.
 */
import { restoring } from './append.lua.js';
import { positionsInLua } from './positions.lua.js';

/** KEYS head, log · ARGV head as it was found or "", last position found, new head, 1 to empty the stream · 1, or 0. */
export const beginScript = `
if (redis.call('GET', KEYS[1]) or '') ~= ARGV[1] then return 0 end
local last = redis.call('XREVRANGE', KEYS[2], '+', '-', 'COUNT', 1)[1]
if (last and string.sub(last[1], 3) or '0') ~= ARGV[2] then return 0 end
if ARGV[4] == '1' then redis.call('XTRIM', KEYS[2], 'MAXLEN', 0) end
redis.call('SET', KEYS[1], ARGV[3])
return 1
`;

/**
 * KEYS head, log, then (subject bucket, older positions) for each of n subjects · ARGV head before, head after, n, n ×
 * (subject, positions), then (id, entry)… · 1, or 0. An id that the stream has is passed over.
 */
export const loadScript = `${positionsInLua}
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
local i = 4
for n = 1, tonumber(ARGV[3]) do
  local bucket, older, subject, positions = KEYS[1 + 2 * n], KEYS[2 + 2 * n], ARGV[i], {}
  for position in string.gmatch(ARGV[i + 1], '%d+') do positions[#positions + 1] = position end
  hold(bucket, older, subject, redis.call('HGET', bucket, subject), positions)
  i = i + 2
end
while i <= #ARGV do
  redis.call('XADD', KEYS[2], ARGV[i], 'e', ARGV[i + 1])
  i = i + 2
end
redis.call('SET', KEYS[1], ARGV[2])
return 1
`;

export function markAt(position: number, learntUpTo: string): string {
  return [restoring, position, learntUpTo].join('|');
}
