/** `review`: what wants a person, with the sentences and what each answer would change. */
import { questionKinds, reviewOf, type QuestionKind } from '#core';
import { Option, type Command } from 'commander';
import { withLog } from './open-log.js';
import { pictureOf } from './picture-of.js';
import { print, printAll } from './terminal.js';
import { questionLines } from './print-review.js';

interface Options {
  readonly kind?: QuestionKind;
  readonly limit: string;
  readonly json?: boolean;
}

export function addReviewCommand(program: Command): void {
  program
    .command('review')
    .description('what wants a person, the worthiest first')
    .addOption(new Option('--kind <kind>', 'only questions of this kind').choices(questionKinds))
    .option('--limit <count>', 'at most so many', '20')
    .option('--json', 'as NDJSON')
    .action(printReview);
}

async function printReview({ kind, limit, json }: Options): Promise<void> {
  await withLog(async ({ views, archive }) => {
    const picture = await pictureOf(views);
    const questions = reviewOf(picture).filter((question) => kind === undefined || question.kind === kind);
    if (questions.length === 0 && json !== true) print('Nothing wants a person.');
    for (const question of questions.slice(0, Number(limit) || 20)) {
      if (json === true) await printAll(JSON.stringify(question));
      else for (const line of await questionLines(question, picture, archive)) await printAll(line);
    }
  });
}
