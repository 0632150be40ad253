/** What a caller sends is checked against the contract; unknown fields are refused by name. */
import { Refusal } from '#core';
import type { z } from 'zod';

/** Throws a `Refusal` that names every field that is wrong; `whole` is the name of what has no fields. */
export function validated<S extends z.ZodType>(schema: S, value: unknown, whole = 'body'): z.infer<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Refusal('invalid', result.error.issues.flatMap((issue) => problemsOf(issue, whole)).join('; '));
}

function problemsOf(issue: z.core.$ZodIssue, whole: string): readonly string[] {
  const { path, message } = issue;
  if (issue.code !== 'unrecognized_keys') return [`${path.join('.') || whole}: ${message}`];
  return issue.keys.map((key) => `${[...path, key].join('.')}: is not known here`);
}
