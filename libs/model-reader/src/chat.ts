/**
 * One question in the chat-completions protocol and its answer, strictly read. What an endpoint does not know of the protocol
 * it is not asked again for as long as this process lives. Throws `ModelTrouble` and nothing else.
 */
import type { Ask, AskAnswer, FetchFailure } from '#core';
import { readChat, type ChatAnswer } from './chat-answer.js';
import type { Message } from './prompt.js';
import { ModelTrouble, type TroubleReason } from './trouble.js';
import { answerSchema } from './vocabulary.js';

export interface Endpoint {
  readonly url: string;
  readonly model: string;
  readonly key?: string;
}

/** In tokens. An article's claims take a few hundred. */
export const longestAnswer = 4096;

/** What can be left out of a question, first to last, and how an endpoint says that it does not know it. */
interface Abilities {
  form: 'schema' | 'object' | 'text';
  seed: boolean;
  temperature: boolean;
  limit: 'max_tokens' | 'max_completion_tokens';
}

export type Chat = (messages: readonly Message[], seed: number, withinMs: number) => Promise<ChatAnswer>;

export function chatWith({ url, model, key }: Endpoint, ask: Ask): Chat {
  const abilities: Abilities = { form: 'schema', seed: true, temperature: true, limit: 'max_tokens' };
  const headers = {
    ...{ 'content-type': 'application/json', accept: 'application/json' },
    ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
  };
  return async (messages, seed, withinMs) => {
    const body = JSON.stringify({ model, messages, ...optionsOf(abilities, seed) });
    const answer = await ask({ url: `${url}/chat/completions`, headers, body, withinMs });
    if (!answer.ok) throw unreached(answer);
    if (answer.status === 200) return readChat(answer);
    if (forgoes(answer, abilities))
      throw new ModelTrouble('lacks-ability', 'the model’s endpoint does not know a form');
    throw refusal(answer);
  };
}

function optionsOf({ form, seed, temperature, limit }: Abilities, seedNow: number): object {
  return {
    ...{ stream: false, [limit]: longestAnswer },
    ...(temperature ? { temperature: 0 } : {}),
    ...(seed ? { seed: seedNow } : {}),
    ...formOf(form),
  };
}

function formOf(form: Abilities['form']): object {
  switch (form) {
    case 'schema':
      return {
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'claims', strict: true, schema: answerSchema },
        },
      };
    case 'object':
      return { response_format: { type: 'json_object' } };
    case 'text':
      return {};
  }
}

interface Forgoing {
  /** In what the endpoint writes. */
  readonly says: RegExp;
  /** True when something was left to leave out. */
  readonly forgo: (abilities: Abilities) => boolean;
}

const forgoings: readonly Forgoing[] = [
  {
    says: /response_format|json_schema|json_object|structured output|grammar/i,
    forgo: (abilities) => {
      const before = abilities.form;
      abilities.form = before === 'schema' ? 'object' : 'text';
      return before !== 'text';
    },
  },
  {
    says: /max_completion_tokens/,
    forgo: (abilities) => {
      const before = abilities.limit;
      abilities.limit = 'max_completion_tokens';
      return before === 'max_tokens';
    },
  },
  { says: /temperature/i, forgo: (abilities) => leftOut(abilities, 'temperature') },
  { says: /\bseed\b/i, forgo: (abilities) => leftOut(abilities, 'seed') },
];

function leftOut(abilities: Abilities, what: 'temperature' | 'seed'): boolean {
  const before = abilities[what];
  abilities[what] = false;
  return before;
}

/** True when the endpoint says that it does not know something which can be left out; it is left out from now on. */
function forgoes({ status, body }: AskAnswer, abilities: Abilities): boolean {
  if (![400, 404, 415, 422, 501].includes(status)) return false;
  return forgoings.some(({ says, forgo }) => says.test(body) && forgo(abilities));
}

/** Health tells it to everybody, so it names no address. */
const privatePlace =
  'the model’s endpoint lies at a private address or an odd port that SUMMITWATCH_ALLOW_PRIVATE does not name for a model';

function unreached({ reason, detail }: FetchFailure): ModelTrouble {
  if (reason === 'refused-address') return new ModelTrouble('unreachable', privatePlace);
  if (reason === 'too-large') return new ModelTrouble('too-large', 'the model’s endpoint answered without end');
  return new ModelTrouble('unreachable', `the model’s endpoint cannot be reached: ${detail}`);
}

const byStatus: Partial<Record<number, readonly [TroubleReason, string]>> = {
  401: ['key-refused', 'the model’s endpoint refuses the key'],
  402: ['key-refused', 'the model’s endpoint wants to be paid'],
  403: ['key-refused', 'the model’s endpoint refuses us'],
  404: ['unknown-model', 'the model’s endpoint does not know the address or the model'],
  408: ['unreachable', 'the model’s endpoint did not answer in time'],
  429: ['rate-limited', 'the model’s endpoint is asked too often'],
};

function refusal({ status, retryAfter }: AskAnswer): ModelTrouble {
  const notBefore = retryAfter === undefined ? undefined : Date.parse(retryAfter);
  const [reason, sentence] = byStatus[status] ?? unnamed(status);
  return new ModelTrouble(reason, `${sentence} (answered ${String(status)})`, notBefore);
}

function unnamed(status: number): readonly [TroubleReason, string] {
  if (status < 300) return ['no-protocol', 'the model’s endpoint does not speak the protocol'];
  if (status < 400) return ['redirected', 'the model’s endpoint sends us elsewhere, which is not followed'];
  if (status < 500) return ['bad-request', 'the model’s endpoint does not take the question'];
  return ['server-error', 'the model’s endpoint fails'];
}
