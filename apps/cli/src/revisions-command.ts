/** What an article said otherwise after it was first read, with its words marked as `git diff --word-diff` marks them. */
import { erased, type Archive } from '#archive';
import { Refusal, type ArticleFact, type ArticleRevised, type Recorded } from '#core';
import { differenceOf, type Run } from '#difference';
import type { Command } from 'commander';
import { withLog } from './open-log.js';
import { print, printAll, say } from './terminal.js';

/** In characters, of what stayed: on either side of a change. */
const context = 60;

export function addRevisionsCommand(program: Command): void {
  program
    .command('revisions <article>')
    .description('what an article said otherwise when its page was read again, the oldest first: [-gone-] {+new+}')
    .option('--json', 'as JSON, without the words')
    .action(printRevisions);
}

async function printRevisions(article: string, { json }: { readonly json?: boolean }): Promise<void> {
  await withLog(async ({ log, archive }) => {
    const past = (await log.readSubject(`article:${article}`)) as readonly Recorded<ArticleFact>[];
    if (past.length === 0) throw new Refusal('not-found', `there is no article ${article}`);
    const revisions = past.filter((fact): fact is Recorded<ArticleRevised> => fact.type === 'article-revised.v1');
    if (json === true) {
      print(JSON.stringify(revisions.map(({ learntAt, data }) => ({ at: learntAt, ...data }))));
      return;
    }
    if (revisions.length === 0) say('it has said the same since it was first read');
    for (const revision of revisions) for (const line of await linesOf(revision, archive)) await printAll(line);
  });
}

async function linesOf({ learntAt, data }: Recorded<ArticleRevised>, archive: Archive): Promise<readonly string[]> {
  const head = `${learntAt.slice(0, 16)}Z  ${kindOf(data)}: ${String(data.removed)} sentences gone, ${String(data.added)} new`;
  const [before, after] = await Promise.all([archive.findText(data.previousTextHash), archive.findText(data.textHash)]);
  if (typeof before === 'string' && typeof after === 'string')
    return [head, ...marked(differenceOf(before, after).runs)];
  return [head, [before, after].includes(erased) ? '  (a text was removed)' : '  (a text is not at hand)'];
}

function kindOf({
  material,
  nature = material ? 'correction' : 'cosmetic',
  kinds = [],
}: ArticleRevised['data']): string {
  return kinds.length === 0 ? nature : `${nature} (${kinds.join(', ')})`;
}

function marked(runs: readonly Run[]): readonly string[] {
  const parts = runs.map(({ kind, text }) => {
    if (kind === 'same') return shortened(text);
    return kind === 'gone' ? `[-${text}-]` : `{+${text}+}`;
  });
  return parts
    .join('')
    .trim()
    .split(/\s*\n+\s*/)
    .map((line) => `  ${line}`);
}

function shortened(text: string): string {
  return text.length <= 3 * context ? text : `${text.slice(0, context)} … ${text.slice(-context)}`;
}
