// The writers of one life: side by side, on subjects of their own and on one that two of them race for. Each says what it is
// about to append, and again when the log has answered.
import { setTimeout as sleep } from 'node:timers/promises';
import { built } from './built.mjs';
import { chanceFrom } from './chance.mjs';
import { nextAppend } from './facts.mjs';

const { VersionConflict } = built('libs/core/src/index.js');
const kinds = ['outcome', 'meeting', 'reaction'];

/** `tell` takes one line of the life's report; `redo` are appends of earlier lives that nobody heard the answer of. */
export function startWriters({ log, life, seed, count, rest, textHash, redo, tell }) {
  const state = { stopped: false };
  const append = async (mark, request) => {
    const { subject, idempotencyKey, facts } = request;
    tell({ began: mark, facts: facts.length, ...(idempotencyKey ? { request } : {}) });
    try {
      const answer = await log.append(request);
      tell({ done: mark, subject, ...answer });
      return answer;
    } catch (error) {
      if (!(error instanceof VersionConflict)) throw error;
      tell({ refused: mark });
      return undefined;
    }
  };
  const writer = async (number) => {
    const chance = chanceFrom(seed + 100 * life + number);
    const own = { subject: `${kinds[number % 3]}:drill-${number}`, version: undefined };
    const raced = { subject: 'outcome:drill-raced', version: undefined };
    for (let n = 1; !state.stopped; n++) {
      const matter = number < 2 && chance.happens(0.5) ? raced : own;
      matter.version ??= (await log.versions([matter.subject]))[0];
      const mark = `mark-${life}-${number}-${n}.`;
      const request = nextAppend(mark, { chance, textHash, ...matter });
      const answer = await append(mark, request);
      // After a refusal somebody was faster, or we ourselves were and did not hear of it.
      if (request.subject === matter.subject) matter.version = answer?.version;
      await sleep(chance.between(0, rest));
    }
  };
  const redone = redo.map(({ mark, request }) => append(mark, request));
  const all = Promise.all([...redone, ...Array.from({ length: count }, (_, number) => writer(number))]);
  return {
    ended: all,
    stop: async () => {
      state.stopped = true;
      await all;
    },
  };
}
