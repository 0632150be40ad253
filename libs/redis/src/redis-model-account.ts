/** Counters of a day and a minute, taken from in one script so that collectors together keep the limits, and how the model stands. */
import { budgetPeriods, type ModelAccount, type ModelLimits, type ModelStanding } from '#core';
import type { Redis } from './connection.js';
import { keysOf } from './keys.js';
import { runScript } from './script.js';

/** KEYS tokens, requests. ARGV tokens wanted, tokens a day, requests a minute, ms to keep each. */
const takeScript = `
local spent, asked = tonumber(redis.call('GET', KEYS[1]) or 0), tonumber(redis.call('GET', KEYS[2]) or 0)
if spent + ARGV[1] > tonumber(ARGV[2]) then return 'tokens' end
if asked + 1 > tonumber(ARGV[3]) then return 'requests' end
redis.call('SET', KEYS[1], string.format('%.0f', spent + ARGV[1]), 'PX', ARGV[4])
redis.call('SET', KEYS[2], asked + 1, 'PX', ARGV[5])
return ''`;

/** What was set aside may have ended with its day; nothing is counted of a day that is gone. */
const settleScript = `
local spent = redis.call('GET', KEYS[1])
if spent then redis.call('SET', KEYS[1], string.format('%.0f', math.max(0, spent + ARGV[1])), 'KEEPTTL') end
return ''`;

/** Tries are forgotten a day after the first: what a model cannot read today it may tomorrow. */
const triesMs = budgetPeriods.tokens;

export function redisModelAccount(
  redis: Redis,
  story: string,
  limits: ModelLimits,
  now: () => number = Date.now,
): ModelAccount {
  const { of } = keysOf(story);
  const keyOf = (period: keyof typeof budgetPeriods, at: number) =>
    of(`model-${period}:${String(Math.floor(at / budgetPeriods[period]))}`);
  const triesOf = (article: string) => of(`model-tries:${article}`);
  return {
    take: async (tokens) => {
      const at = now();
      const keys = [keyOf('tokens', at), keyOf('requests', at)];
      const kept = [2 * budgetPeriods.tokens, 2 * budgetPeriods.requests];
      const args = [tokens, limits.tokensPerDay, limits.requestsPerMinute, ...kept];
      const over = (await runScript(redis, takeScript, keys, args)) as '' | 'tokens' | 'requests';
      if (over !== '') return { over, waitMs: budgetPeriods[over] - (at % budgetPeriods[over]) };
      return {
        settle: async (spent) => {
          await runScript(redis, settleScript, keys.slice(0, 1), [spent - tokens]);
        },
      };
    },
    standing: () => modelStanding(redis, story),
    note: async (standing) => {
      await redis.set(of('model-standing'), JSON.stringify(standing));
    },
    tried: async (article) => {
      const key = triesOf(article);
      const [count] = (await redis.multi().incr(key).pexpire(key, triesMs, 'NX').exec()) ?? [];
      return Number(count?.[1] ?? 1);
    },
    forgetTries: async (article) => {
      await redis.del(triesOf(article));
    },
  };
}

/** For those who only look. */
export async function modelStanding(redis: Redis, story: string): Promise<ModelStanding | undefined> {
  const standing = await redis.get(keysOf(story).of('model-standing'));
  return standing === null ? undefined : (JSON.parse(standing) as ModelStanding);
}
