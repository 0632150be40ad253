/** Takes an article's text away for good, with a reason. What cannot be undone says what it did, and what stays. */
import { eraseArticle, whatRemains, type ErasedArticle } from '#core';
import type { Command } from 'commander';
import { withLog } from './open-log.js';
import { print } from './terminal.js';

export function addEraseCommand(program: Command): void {
  program
    .command('erase <article>')
    .description(
      'erase the text and page of one article, every revision, for good; the log keeps that and why it was done',
    )
    .requiredOption('--reason <text>', 'why, for example the order of a court; it is shown in the place of the text')
    .option('--by <name>', 'who orders it', 'command line')
    .option('--json', 'as JSON')
    .action(erase);
}

interface EraseOptions {
  readonly reason: string;
  readonly by: string;
  readonly json?: boolean;
}

async function erase(article: string, { reason, by, json }: EraseOptions): Promise<void> {
  const at = { at: new Date().toISOString(), precision: 'instant' } as const;
  const erased = await withLog(({ log, archive, forgetWords }) =>
    eraseArticle(log, { content: archive.erase, words: forgetWords }, { article, reason, by, at }),
  );
  if (json === true) print(JSON.stringify(erased));
  else for (const line of linesOf(erased)) print(line);
}

function linesOf({ article, isNew, at, reason, by, textHashes, pageHashes, others }: ErasedArticle): readonly string[] {
  const what = `${counted(textHashes.length, 'text')} and ${counted(pageHashes.length, 'page')} of article ${article}`;
  const done = isNew ? `erased: ${what}` : `erased already, on ${at} by ${by} (${reason}): ${what}`;
  const shared = others.length === 0 ? [] : [`The same text is gone for ${others.join(', ')} too.`];
  return [done, ...shared, whatRemains];
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}
