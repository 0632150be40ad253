/**
 * The outbox is one hash of rows. Beside it lies who is owed what, in the order of the log, so that the first of a matter is found
 * without looking at the others: `owed` names the subscriptions, `owed-matters:<subscription>` their matters, `owed-all:<subscription>`
 * and `owed-of:<subscription>:<matter>` the rows by position. All share the outbox's slot. What is empty is no key.
 */

/** A row of an id that is there already changes nothing; one without a subscription has no place in any order. */
export const oweFunction = `
local function owe(outbox, id, position, row, subscription, matter)
  if redis.call('HSETNX', outbox, id, row) == 0 then return 0 end
  if subscription == '' then return 1 end
  local tag = string.sub(outbox, 1, -7)
  redis.call('SADD', tag .. 'owed', subscription)
  redis.call('SADD', tag .. 'owed-matters:' .. subscription, matter)
  redis.call('ZADD', tag .. 'owed-all:' .. subscription, position, id)
  redis.call('ZADD', tag .. 'owed-of:' .. subscription .. ':' .. matter, position, id)
  return 1
end
`;

/** KEYS outbox · ARGV (row id, position, row, subscription, matter)… · Answers how many were not there yet. */
export const oweScript = `
${oweFunction}
local added = 0
for i = 1, #ARGV, 5 do added = added + owe(KEYS[1], ARGV[i], ARGV[i + 1], ARGV[i + 2], ARGV[i + 3], ARGV[i + 4]) end
return added
`;

/** KEYS outbox · ARGV row id. */
export const settleScript = `
local row = redis.call('HGET', KEYS[1], ARGV[1])
if not row then return 0 end
redis.call('HDEL', KEYS[1], ARGV[1])
local tag, owed = string.sub(KEYS[1], 1, -7), cjson.decode(row)
local subscription, matter = owed.subscription, owed.notice and owed.notice.matter
if type(subscription) ~= 'string' or type(matter) ~= 'string' then return 1 end
local all, of = tag .. 'owed-all:' .. subscription, tag .. 'owed-of:' .. subscription .. ':' .. matter
redis.call('ZREM', all, ARGV[1])
redis.call('ZREM', of, ARGV[1])
if redis.call('EXISTS', of) == 0 then redis.call('SREM', tag .. 'owed-matters:' .. subscription, matter) end
if redis.call('EXISTS', all) == 0 then redis.call('SREM', tag .. 'owed', subscription) end
return 1
`;
