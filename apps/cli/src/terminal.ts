/** The one place where commands write for people and programs: words from outside show what a terminal would obey. */
import { harmlessLine, harmlessLines } from '#reporting';
import { once } from 'node:events';

/** One line on standard output, of text or of JSON. */
export function print(line: string): void {
  process.stdout.write(`${harmlessLine(line)}\n`);
}

/** As `print`, for lines that are many: waits while the reader is behind. */
export async function printAll(line: string): Promise<void> {
  if (!process.stdout.write(`${harmlessLine(line)}\n`)) await once(process.stdout, 'drain');
}

/** What has lines by itself: a body, a document. */
export function printText(text: string): void {
  process.stdout.write(`${harmlessLines(text)}\n`);
}

/** Beside what is printed, on standard error: how far it is, what was left out, why it was refused. */
export function say(text: string): void {
  process.stderr.write(`${harmlessLines(text)}\n`);
}
