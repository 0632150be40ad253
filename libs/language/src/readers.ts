/** The readers that can be asked for by name and version. Adding one? A sentence in `about` tells people what to expect of it. */
import { Refusal, type Reader } from '#core';
import { leadReader } from './lead-reader.js';
import { rulesReader } from './rules-reader.js';
import { weighedReader } from './weighed-reader.js';

/** The one that reads what comes in. */
export const defaultReader = weighedReader;

export const readers: readonly Reader[] = [defaultReader, rulesReader, leadReader];

/** `rules@2.11.0`: refuses a name or version that is not in the list. */
export function readerNamed(name: string): Reader {
  const found = readers.find((reader) => nameOf(reader) === name);
  if (found !== undefined) return found;
  const known = readers.map(nameOf).join(', ');
  throw new Refusal('not-found', `there is no reader ${name}; the readers are ${known}`);
}

export function nameOf({ name, version }: Pick<Reader, 'name' | 'version'>): string {
  return `${name}@${version}`;
}
