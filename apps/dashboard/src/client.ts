/** The API, typed by its own OpenAPI document (`api.d.ts` is generated), and what goes wrong with it as one kind of error. */
import createClient from 'openapi-fetch';
import type { components, paths } from './api.js';
import { shellWords } from './words/words.js';

export type Shape<Name extends keyof components['schemas']> = components['schemas'][Name];

export const api = createClient<paths>({ credentials: 'same-origin' });

type Problem = components['schemas']['Problem'];

/** `status` is 0 when no answer came. The message is a sentence for people. */
export class Trouble extends Error {
  constructor(
    readonly status: number,
    message: string,
    /** By how much it would fire too often, where that is the trouble. */
    readonly rate?: Problem['rate'],
    /** Where the filter is wrong, where that is the trouble. */
    readonly slip?: Problem['slip'],
  ) {
    super(message);
  }
}

interface Call<T> {
  readonly data?: T | undefined;
  readonly error?: unknown;
  readonly response: Response;
}

export async function answerOf<T>(call: Promise<Call<T>>): Promise<T> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    throw new Trouble(0, cause instanceof SyntaxError ? shellWords.answerUnreadable : shellWords.noAnswerCame);
  });
  if (data === undefined) {
    const { rate, slip } = problemIn(error);
    throw new Trouble(response.status, sentenceIn(error, response.status), rate, slip);
  }
  return data;
}

function sentenceIn(error: unknown, status: number): string {
  const said = typeof error === 'object' && error !== null && 'message' in error ? error.message : undefined;
  return typeof said === 'string' && said !== '' ? said : shellWords.answeredWithStatus(String(status));
}

function problemIn(error: unknown): Partial<Problem> {
  return typeof error === 'object' && error !== null ? error : {};
}
