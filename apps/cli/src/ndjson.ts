/** Lines of JSON in, lines of JSON out, in the same order; a line that fails says why and never stops the rest. */
import { harmlessLine } from '#reporting';
import { once } from 'node:events';
import split2 from 'split2';

export interface FilterLine {
  readonly id: string | number | null;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What is wrong with one line: `code` for machines, the message for people. */
export class LineError extends Error {
  override readonly name = 'LineError';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export async function filterLines(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  work: (line: FilterLine) => object | Promise<object>,
): Promise<void> {
  // `readline` takes U+2028 and U+2029, which may stand in a string, for ends of lines from Node 24 on.
  for await (const raw of input.pipe(split2('\n')) as AsyncIterable<string>) {
    if (raw.trim() === '') continue;
    const answer = harmlessLine(JSON.stringify(await answerTo(raw, work)));
    if (!output.write(`${answer}\n`)) await once(output, 'drain');
  }
}

async function answerTo(raw: string, work: (line: FilterLine) => object | Promise<object>): Promise<object> {
  let line: FilterLine = { id: null, fields: {} };
  try {
    line = parseLine(raw);
    return { id: line.id, ...(await work(line)) };
  } catch (error) {
    return {
      id: line.id,
      error: { code: codeOf(error), message: error instanceof Error ? error.message : String(error) },
    };
  }
}

function parseLine(raw: string): FilterLine {
  const fields = parseJson(raw);
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    throw new LineError('invalid-line', 'a JSON object is expected on each line');
  }
  const { id } = fields as { id?: unknown };
  return { id: typeof id === 'string' || typeof id === 'number' ? id : null, fields: fields as FilterLine['fields'] };
}

function parseJson(raw: string): unknown {
  try {
    // Files from some editors open with a byte order mark.
    return JSON.parse(raw.replace(/^\uFEFF/, ''));
  } catch {
    throw new LineError('invalid-json', 'the line is no JSON');
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'failed';
}

/** Throws for a field that is absent or no string. */
export function textField({ fields }: FilterLine, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new LineError('invalid-line', `${name}: a string is expected`);
  return value;
}

/** `{}` for a field that is absent, so that the result can be spread into an options object. */
export function optionalText<N extends string>(line: FilterLine, name: N): Partial<Record<N, string>> {
  const value = line.fields[name];
  if (value === undefined || value === null) return {};
  return { [name]: textField(line, name) } as Partial<Record<N, string>>;
}
