/** Who reads articles for claims: the rules, or a model behind any OpenAI-compatible endpoint. Its key is never repeated. */
import { z } from 'zod';
import { number } from './number-in.js';
import { shown, type Problem } from './problems.js';

export interface ModelSettings {
  /** Base address, without a slash at its end; `/chat/completions` is asked below it. */
  readonly url: string;
  readonly model: string;
  /** Absent for an endpoint that wants none. */
  readonly key?: string;
  /** Counted in days of UTC. */
  readonly tokensPerDay: number;
  readonly requestsPerMinute: number;
  /** For one article, retries included. */
  readonly deadlineSeconds: number;
}

const isEndpoint = (value: string): boolean =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol) && !/[?#@\s]/.test(value);

/** What a header can carry. */
const isKey = (value: string): boolean => /^[\x21-\x7e]{1,4096}$/.test(value);

export const modelVariables = {
  SUMMITWATCH_READER: z
    .enum(['rules', 'model'], { error: ({ input }) => `is ${shown(input)}; allowed: rules, model` })
    .default('rules'),
  SUMMITWATCH_MODEL_URL: z
    .string()
    .refine(isEndpoint, { error: 'is no endpoint; http:// or https:// without credentials and query is expected' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  SUMMITWATCH_MODEL: z.string().max(200).optional(),
  SUMMITWATCH_MODEL_KEY: z.string().refine(isKey, { error: 'is no key; visible ASCII is expected' }).optional(),
  SUMMITWATCH_MODEL_TOKENS_PER_DAY: number({ least: 0, most: 1e12, whole: true }, 1_000_000),
  SUMMITWATCH_MODEL_REQUESTS_PER_MINUTE: number({ least: 1, most: 100_000, whole: true }, 30),
  SUMMITWATCH_MODEL_DEADLINE_SECONDS: number({ least: 0.1, most: 3600 }, 60),
};

type Read = z.output<z.ZodObject<typeof modelVariables>>;

/** Undefined for the rules. Whether all is there is checked beforehand. */
export function modelIn(read: Read): ModelSettings | undefined {
  const { SUMMITWATCH_MODEL_URL: url, SUMMITWATCH_MODEL: model } = read;
  if (url === undefined || model === undefined || read.SUMMITWATCH_READER === 'rules') return undefined;
  const { SUMMITWATCH_MODEL_KEY: key } = read;
  return {
    ...{ url, model },
    ...(key === undefined ? {} : { key }),
    tokensPerDay: read.SUMMITWATCH_MODEL_TOKENS_PER_DAY,
    requestsPerMinute: read.SUMMITWATCH_MODEL_REQUESTS_PER_MINUTE,
    deadlineSeconds: read.SUMMITWATCH_MODEL_DEADLINE_SECONDS,
  };
}

export function missingForModel(given: Readonly<Record<string, unknown>>): readonly Problem[] {
  const needed = given.SUMMITWATCH_READER === 'model' ? ['SUMMITWATCH_MODEL_URL', 'SUMMITWATCH_MODEL'] : [];
  const missing = needed.filter((name) => given[name] === undefined);
  return missing.map((name) => ({ path: [name], text: 'is missing; SUMMITWATCH_READER=model needs it' }));
}
