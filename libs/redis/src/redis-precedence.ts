/**
 * Of programs of several editions at one Redis the latest that lives acts, and the others yield: so that an upgrade can run the new
 * ones beside the old ones, and an upgrade that is taken back leaves the old ones in charge.
 */
import type { Redis } from './connection.js';
import { keysOf } from './keys.js';
import { runScript } from './script.js';

/** Takes or renews the first place in `what` for `milliseconds`; false while a later edition has it. Those of one edition share it. */
export type GoFirst = (what: string, edition: number, milliseconds: number) => Promise<boolean>;

/** KEYS the edition that goes first · ARGV edition, milliseconds. */
const goFirst = `
if tonumber(redis.call('GET', KEYS[1]) or '-1') > tonumber(ARGV[1]) then return 0 end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 1
`;

export function redisPrecedence(redis: Redis, story: string): GoFirst {
  const keys = keysOf(story);
  return async (what, edition, milliseconds) =>
    (await runScript(redis, goFirst, [keys.of(`edition:${what}`)], [edition, milliseconds])) === 1;
}
