// Every case through the built reader. Nothing here decides what is right: `check.mjs` does.
import { reading } from '../bench/built.mjs';
import { missOf } from './check.mjs';

/** → per suite: checks met of all, feeds wholly right of all, what was missed, and what was thrown that no reader may throw. */
export async function runSuite({ name, cases }) {
  const results = [];
  for (const one of cases) results.push(await runCase(one));
  const misses = results.flatMap((result) => result.misses);
  return {
    name,
    feeds: cases.length,
    right: results.filter((result) => result.misses.length === 0).length,
    checks: cases.reduce((sum, { checks }) => sum + checks.length, 0),
    met: cases.reduce((sum, { checks }) => sum + checks.length, 0) - misses.length,
    thrown: results.filter(({ thrown }) => thrown).length,
    misses,
  };
}

async function runCase({ id, checks, from, body }) {
  const answer = { url: from.url, ...(await answerTo(body, from)) };
  const misses = checks
    .map((check) => ({ id, ...check, found: missOf(check, answer) }))
    .filter(({ found }) => found !== undefined);
  return { misses, thrown: answer.error !== undefined && answer.error.name !== 'UnreadableFeed' };
}

async function answerTo(body, from) {
  try {
    return { feed: await reading().parseFeed(body, from) };
  } catch (error) {
    return { error };
  }
}
