/** Secrets out of files, as they are mounted: for each secret setting there is one of the same name with `_FILE` at its end. */
import { readFileSync } from 'node:fs';
import { shown, type Problem } from './problems.js';

/** Settings that are secret, or an address that may hold one. Adding a setting that is? Name it here: it is never shown. */
export const secretVariables = [
  'REDIS_URL',
  'SUMMITWATCH_ADMIN_SECRET',
  'SUMMITWATCH_ARCHIVE_KEY_ID',
  'SUMMITWATCH_ARCHIVE_SECRET',
  'SUMMITWATCH_SMTP_URL',
  'SUMMITWATCH_OPERATOR',
  'SUMMITWATCH_MODEL_KEY',
] as const;

export const fileVariables: readonly string[] = secretVariables.map((name) => `${name}_FILE`);

type Given = Readonly<Record<string, string>>;

/** The environment with each file's content in the place of its name, and what is wrong with any. The line's end is no part of a secret. */
export function withSecretFiles(given: Given): { readonly given: Given; readonly problems: readonly Problem[] } {
  const read = secretVariables
    .filter((name) => given[`${name}_FILE`] !== undefined)
    .map((name) => secretOf(name, given));
  const others = Object.entries(given).filter(([name]) => !fileVariables.includes(name));
  const secrets = read.flatMap(({ name, secret }) => (secret === undefined ? [] : [[name, secret] as const]));
  return {
    given: Object.fromEntries([...others, ...secrets]),
    problems: read.flatMap(({ name, problem }) =>
      problem === undefined ? [] : [{ path: [`${name}_FILE`], text: problem }],
    ),
  };
}

interface Read {
  readonly name: string;
  readonly secret?: string;
  readonly problem?: string;
}

function secretOf(name: string, given: Given): Read {
  const path = given[`${name}_FILE`] ?? '';
  if (given[name] !== undefined) return { name, problem: `stands beside ${name}; one is enough` };
  try {
    const secret = readFileSync(path, 'utf8').trim();
    if (/^[^\r\n\0]+$/.test(secret)) return { name, secret };
    return { name, problem: 'names a file that holds no secret; one line is expected' };
  } catch {
    return { name, problem: `is ${shown(path)}, a file that cannot be read` };
  }
}
