/** zod's issues as sentences an operator can act on: what is wrong, what is allowed, what was probably meant. */
import { z } from 'zod';
import { didYouMean } from './nearest.js';
import { shown, type Path, type Problem } from './problems.js';

/** Every departure of `value` from `schema`; an unknown key is a problem of its own. */
export function schemaProblems(schema: z.ZodType, value: unknown): readonly Problem[] {
  const result = schema.safeParse(value, { reportInput: true });
  return result.success ? [] : result.error.issues.flatMap((issue) => problemsOf(schema, issue));
}

function problemsOf(schema: z.ZodType, issue: z.core.$ZodIssue): readonly Problem[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code !== 'unrecognized_keys') return [{ path, text: sentence(issue) }];
  const known = keysAt(schema, path);
  return issue.keys.map((key) => ({
    path: [...path, key],
    text: `is not a known key; allowed: ${known.join(', ')}${didYouMean(key, known)}`,
  }));
}

function sentence(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') {
    return `${has(issue.input)}; ${expected[issue.expected] ?? issue.expected} is expected`;
  }
  return issue.code === 'invalid_value' ? notAllowed(issue.input, issue.values.map(String)) : issue.message;
}

const expected: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of keys',
};

const has = (input: unknown): string => (input === undefined ? 'is missing' : `is ${shown(input)}`);

function notAllowed(input: unknown, allowed: readonly string[]): string {
  const guess = typeof input === 'string' ? didYouMean(input, allowed) : '';
  return `${has(input)}; allowed: ${allowed.join(', ')}${guess}`;
}

function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  const found = path.reduce<unknown>((at, step) => inside(at, step), schema);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function inside(schema: unknown, step: string | number): unknown {
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodObject ? (schema.shape as Record<string, unknown>)[step] : undefined;
}
