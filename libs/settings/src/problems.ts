/** Problems in what an operator wrote: gathered first, refused together, each with its place. */
import { Refusal } from '#core';

export type Path = readonly (string | number)[];

export interface Problem {
  readonly path: Path;
  /** What is wrong and what is allowed; completes the sentence that the path begins. */
  readonly text: string;
}

/** `feeds[3].kind`; the empty path is the whole file. */
export function pathText(path: Path): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return text.replace(/^\./, '') || 'the file';
}

/** `at` says where a path stands, for example `alaska.yaml:12:5`. */
export function refuse(source: string, problems: readonly Problem[], at: (path: Path) => string): never {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const lines = problems.map(({ path, text }) => `  ${at(path)} ${text}`);
  throw new Refusal('invalid', [`${source} has ${count}:`, ...lines].join('\n'));
}

/** Shown in messages: short, on one line, in quotation marks where it is text. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? 'nothing' : text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
