/** What a caller sends is checked against the contract; unknown fields are refused by name. */
import { Refusal } from '#core';
import type { z } from 'zod';

/** Throws a `Refusal` that names every field that is wrong; `whole` is the name of what has no fields. */
export function validated<S extends z.ZodType>(schema: S, value: unknown, whole = 'body'): z.infer<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => `${path.join('.') || whole}: ${message}`);
  throw new Refusal('invalid', problems.join('; '));
}
