/** What commands print: lines on standard output. */
import { erased, type Archive } from '#archive';
import type { Brief, BriefLine, Report } from '#core';
import { once } from 'node:events';

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** As `print`, for lines that are many: waits while the reader is behind. */
export async function printAll(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** The brief for people: a line for each matter, and under it the sentence that says so. */
export async function briefLines(brief: Brief, archive: Archive): Promise<readonly string[]> {
  const parts: readonly (readonly [string, readonly BriefLine[]])[] = [
    ['Outcomes', brief.outcomes],
    ['Follow-up meetings', brief.meetings],
    ['Reactions', brief.reactions],
  ];
  const written = parts.map(async ([title, lines]) => [
    title,
    ...(await Promise.all(lines.map((line) => write(line, archive)))),
    '',
  ]);
  return (await Promise.all(written)).flat();
}

async function write(line: BriefLine, archive: Archive): Promise<string> {
  const { value, since, origins, articles, against } = line;
  const flag = against.length > 0 ? ', contradicted' : '';
  const head = `  ${nameOf(line)}: ${value} since ${since.slice(0, 16)}Z (origins ${origins}, articles ${articles}${flag})`;
  return `${head}\n    ${await cite(line.because, archive)}`;
}

async function cite({ article, textHash, claim }: Report, archive: Archive): Promise<string> {
  const text = await archive.findText(textHash);
  const { start, end } = claim.finding;
  const sentence = typeof text === 'string' ? `“${text.slice(start, end).replace(/\s+/g, ' ')}”` : missing(text);
  return `${sentence} ${article.publisher.name} ${article.url}`;
}

function missing(text: typeof erased | undefined): string {
  return text === erased
    ? '(the text was removed; `events --type article-text-erased.v1` says why)'
    : '(the text is not at hand)';
}

function nameOf({ about }: BriefLine): string {
  switch (about.kind) {
    case 'outcome':
      return about.topic;
    case 'meeting':
      return [about.meetingKind, about.participants.join(' – '), about.place, about.when].filter(Boolean).join(', ');
    case 'reaction':
      return `${about.actor} toward ${about.toward}`;
  }
}
