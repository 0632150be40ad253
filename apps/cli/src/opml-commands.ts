/** Lists of feeds, in and out, as OPML. */
import { feedsView, publisherKinds, Refusal, type FeedDoc, type PublisherKind } from '#core';
import { addedBy, importFeeds, mostBytes, outlineOutcomes, readOpml, writeOpml, type OutlineResult } from '#opml';
import { decodeText } from '#reading';
import { objectionToClosed, readAddress } from '#web';
import { Option, type Command } from 'commander';
import { openAnew, readNamed } from './named-file.js';
import { withLog } from './open-log.js';
import { print, printAll, say } from './terminal.js';

export function addOpmlCommands(program: Command): void {
  program
    .command('import-opml <file>')
    .description('poll the feeds of an OPML file; a line for each outline. What is polled already stays as it is')
    .option('--dry-run', 'say what would become of each outline, and change nothing')
    .option('--lang <tag>', 'language of feeds of which the file does not say it (BCP 47)', 'en')
    .addOption(
      new Option('--kind <kind>', 'what publishers are of which it does not say it')
        .choices(publisherKinds)
        .default('newspaper'),
    )
    .option('--json', 'as NDJSON')
    .action(importOpml);
  program
    .command('export-opml')
    .description('all feeds as OPML 2.0, which import-opml takes in again without a loss')
    .option('--out <file>', 'into this new file instead of to standard output')
    .action(exportOpml);
}

interface ImportOptions {
  readonly dryRun?: boolean;
  readonly lang: string;
  readonly kind: PublisherKind;
  readonly json?: boolean;
}

async function importOpml(file: string, { dryRun = false, lang, kind, json }: ImportOptions): Promise<void> {
  if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(lang)) {
    throw new Refusal('invalid', `${lang} is no language tag; write for example en or pt-BR`);
  }
  const { outlines, complete } = readOpml(textOf(file));
  if (!complete) say('the file ends before its last element does; what is there is taken');
  const at = { at: new Date().toISOString(), precision: 'instant' } as const;
  const results = await withLog(async ({ log, views, polls, settings }) => {
    const objectionTo = (url: string) => objectionToFeed(url, settings.allowPrivate.feed);
    const known = (await views.all(feedsView.name)).values() as Iterable<FeedDoc>;
    const wishes = { lang, kind, at, dryRun, by: 'command line' };
    const became = await importFeeds({ log, known, objectionTo }, outlines, wishes);
    if (!dryRun) await polls.schedule(addedBy(became), Date.now(), true);
    return became;
  });
  for (const result of results) await printAll(json === true ? JSON.stringify(result) : lineOf(result));
  if (json !== true) print(`${dryRun ? 'would be ' : ''}${countsIn(results)}`);
}

function textOf(file: string): string {
  return decodeText(readNamed(file, mostBytes), '', 'xml').text;
}

function objectionToFeed(url: string, allowed: readonly string[]): string | undefined {
  const read = readAddress(url);
  return read instanceof URL ? objectionToClosed(url, 'feed', allowed) : read.detail;
}

/** Tabs between the columns. */
function lineOf({ outcome, name, url, feed, because }: OutlineResult): string {
  return [outcome, name, feed ?? url ?? '-', because].join('\t').trimEnd();
}

function countsIn(results: readonly OutlineResult[]): string {
  const counts = outlineOutcomes.map(
    (outcome) => `${results.filter((result) => result.outcome === outcome).length} ${outcome}`,
  );
  return counts.join(', ');
}

async function exportOpml({ out }: { readonly out?: string }): Promise<void> {
  const written = await withLog(async ({ views, story }) =>
    writeOpml(`Feeds of ${story.title}`, (await views.all(feedsView.name)).values() as Iterable<FeedDoc>),
  );
  if (out === undefined) process.stdout.write(written);
  else await writeAnew(out, written);
}

async function writeAnew(file: string, text: string): Promise<void> {
  const handle = await openAnew(file);
  try {
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
}
