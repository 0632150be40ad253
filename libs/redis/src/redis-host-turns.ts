/**
 * Turns at hosts that all processes on one Redis share, whatever story they work for: a host does not care. Every key ends by
 * itself, so a holder that died loses its turn and nothing grows. Redis' own clock decides.
 */
import type { HostTurnClaims } from '#core';
import type { Redis } from './connection.js';
import { hostKeysOf } from './keys.js';
import { runScript } from './script.js';

/** How long a process waits before it looks again whether another's turn is over. */
const glanceMs = 100;
const away: readonly Redis['status'][] = ['close', 'reconnecting', 'end'];

/** KEYS turn, rest, quiet; ARGV holder, spacing, hold, glance → the milliseconds to wait, and until when the host wants quiet. */
const claim = `
local quiet = redis.call('GET', KEYS[3])
if quiet then return {redis.call('PTTL', KEYS[3]), quiet} end
local rest = redis.call('PTTL', KEYS[2])
if rest > 0 then return {rest} end
local holder = redis.call('GET', KEYS[1])
if holder and holder ~= ARGV[1] then return {math.max(1, math.min(redis.call('PTTL', KEYS[1]), tonumber(ARGV[4])))} end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[3])
redis.call('SET', KEYS[2], '1', 'PX', ARGV[2])
return {0}
`;

const release = `
if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
`;

export function redisHostTurns(redis: Redis, now: () => number = Date.now): HostTurnClaims {
  return {
    claim: async ({ host, holder, spacingMs, holdMs }) => {
      refuseAway(redis);
      const { turn, rest, quiet } = hostKeysOf(host);
      const answer = await runScript(redis, claim, [turn, rest, quiet], [holder, spacingMs, holdMs, glanceMs]);
      const [waitMs, until] = answer as [number, string?];
      return { waitMs, ...(until !== undefined && { heldUntil: Number(until) }) };
    },
    release: async ({ host, holder }) => {
      refuseAway(redis);
      await runScript(redis, release, [hostKeysOf(host).turn], [holder]);
    },
    holdBack: async (host, until) => {
      refuseAway(redis);
      const milliseconds = until - now();
      if (milliseconds >= 1) await redis.set(hostKeysOf(host).quiet, until, 'PX', Math.floor(milliseconds));
    },
  };
}

/** A patient connection would keep the question until Redis is back. */
function refuseAway({ status }: Redis): void {
  if (away.includes(status)) throw new Error(`Redis is away (${status})`);
}
