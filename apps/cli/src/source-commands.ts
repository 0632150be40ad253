/** Commands on sources before they are added: the feeds behind an address, and what one would bring; and adding one. */
import {
  feedAddressKey,
  feedDecider,
  feedIdFor,
  feedsByAddress,
  feedsView,
  handle,
  publisherKinds,
  Refusal,
  withoutFragment,
  type FeedAdded,
  type FeedDoc,
  type ListPage,
  type PublisherKind,
} from '#core';
import { discoverSources, previewSource, type Candidate, type SourceDesk } from '#sources';
import { readAddress, refuseClosedAddress } from '#web';
import { Option, type Command } from 'commander';
import { withLog, type OpenLog } from './open-log.js';
import { withSourceDesk } from './open-source-desk.js';
import { print } from './terminal.js';
import { candidateLine, discoveryLines, previewLines } from './print-source.js';

export function addSourceCommands(program: Command): void {
  program
    .command('discover <address>')
    .description('the feeds behind any address: an article, a home page, a feed')
    .option('--json', 'as JSON')
    .action(discover);
  withListOptions(program.command('poll <url>'))
    .description('a dry run: what a feed would bring and tell, within 5 s; nothing is kept')
    .option('--json', 'as JSON')
    .action(dryRun);
  withListOptions(program.command('add-feed <address>'))
    .description('poll one more feed; of a page, the one that it has')
    .option('--publisher <name>', 'who publishes it; without it, the feed’s title')
    .addOption(new Option('--kind <kind>', 'what the publisher is').choices(publisherKinds).default('newspaper'))
    .option('--lang <tag>', 'language of its items (BCP 47); without it, the feed’s own, or en')
    .option('--country <code>', 'two letters, EU or UN')
    .option('--tags <tags...>', 'words to find it by')
    .option('--no-look', 'take the address as it is, unseen; needs --publisher')
    .action(addFeed);
}

interface ListOptions {
  readonly listItem?: string;
  readonly listLink?: string;
  readonly listTitle?: string;
  readonly listDate?: string;
  readonly listSummary?: string;
}

function withListOptions(command: Command): Command {
  return command
    .option('--list-item <selector>', 'for a page without a feed: its items (CSS)')
    .option('--list-link <selector>', 'inside an item: the link')
    .option('--list-title <selector>', 'inside an item: the title')
    .option('--list-date <selector>', 'inside an item: the date')
    .option('--list-summary <selector>', 'inside an item: the summary');
}

function listOf(options: ListOptions): { readonly list?: ListPage } {
  const { listItem: item, listLink: link, listTitle: title, listDate: date, listSummary: summary } = options;
  const parts = Object.entries({ link, title, date, summary }).filter(([, selector]) => selector !== undefined);
  if (item !== undefined) return { list: { item, ...Object.fromEntries(parts) } };
  if (parts.length > 0) throw new Refusal('invalid', '--list-item is missing: where the items stand');
  return {};
}

interface Json {
  readonly json?: boolean;
}

async function discover(address: string, { json }: Json): Promise<void> {
  const found = await withSourceDesk((desk) => discoverSources(desk, address));
  if ('unreadable' in found) throw new Refusal('unreadable', found.unreadable);
  if (json === true) print(JSON.stringify(found));
  else for (const line of discoveryLines(found)) print(line);
}

async function dryRun(url: string, options: ListOptions & Json): Promise<void> {
  const request = { url: webAddress(url), ...listOf(options) };
  const preview = await withSourceDesk((desk) => previewSource(desk, request));
  if ('unreadable' in preview) throw new Refusal('unreadable', preview.unreadable);
  if (options.json === true) print(JSON.stringify(preview));
  else for (const line of previewLines(preview)) print(line);
}

interface AddOptions extends ListOptions {
  readonly publisher?: string;
  readonly kind: PublisherKind;
  readonly lang?: string;
  readonly country?: string;
  readonly tags?: readonly string[];
  readonly look: boolean;
}

/** A feed as it was seen, or taken unseen. */
interface Seen {
  readonly url: string;
  readonly title?: string;
  readonly lang?: string;
}

async function addFeed(address: string, options: AddOptions): Promise<void> {
  const { kind, country, tags } = options;
  const seen = await seenAt(address, options);
  const publisher = options.publisher ?? seen.title;
  if (publisher === undefined) throw new Refusal('invalid', 'the feed has no title: name its --publisher');
  const lang = options.lang ?? seen.lang ?? 'en';
  const more = { ...(country === undefined ? {} : { country }), ...(tags === undefined ? {} : { tags }) };
  const source = { url: seen.url, publisher, kind, lang, ...more, ...listOf(options), by: 'command line' };
  const { id, isNew } = await withLog((open) => addSource(open, source));
  print(isNew ? `${id} is polled from now on: ${publisher}, ${seen.url}` : `${id} is polled already`);
}

async function addSource({ log, polls, views, settings }: OpenLog, source: FeedAdded['data']) {
  refuseClosedAddress(source.url, 'feed', settings.allowPrivate.feed);
  const feeds = (await views.all(feedsView.name)).values() as Iterable<FeedDoc>;
  const known = feedsByAddress(feeds).get(feedAddressKey(source.url));
  if (known !== undefined) return { id: known, isNew: false };
  const id = await feedIdFor(log, source.url);
  const at = { at: new Date().toISOString(), precision: 'instant' } as const;
  const facts = await handle(log, feedDecider, `feed:${id}`, { type: 'AddFeed', at, source } as const);
  if (facts.length > 0) await polls.schedule([id], Date.now(), true);
  return { id, isNew: facts.length > 0 };
}

async function seenAt(address: string, options: AddOptions): Promise<Seen> {
  const { list } = listOf(options);
  if (!options.look) return { url: webAddress(address) };
  return withSourceDesk(async (desk) => {
    if (list === undefined) return theOneAt(desk, address);
    const preview = await previewSource(desk, { url: webAddress(address), list });
    if ('unreadable' in preview) throw new Refusal('unreadable', preview.unreadable);
    const { title, lang } = preview.feed;
    return { url: preview.url, ...(title === undefined ? {} : { title }), ...(lang === undefined ? {} : { lang }) };
  });
}

async function theOneAt(desk: SourceDesk, address: string): Promise<Seen> {
  const found = await discoverSources(desk, address);
  if ('unreadable' in found) throw new Refusal('unreadable', orUnseen(found.unreadable));
  const { candidates, list, unfinished } = found;
  const readable = candidates.filter(({ read }) => read !== undefined);
  const [only, ...others] = readable;
  if (only === undefined) throw new Refusal('unreadable', [wayOut(list), ...unfinished].join('; '));
  if (others.length > 0) throw new Refusal('conflict', severalAt(readable));
  const lang = only.read?.lang;
  return { url: webAddress(only.url), title: only.title, ...(lang === undefined ? {} : { lang }) };
}

/** What is private is refused unseen, too. */
function orUnseen(why: string): string {
  return why.includes('SUMMITWATCH_ALLOW_PRIVATE') ? why : `${why}; or add it unseen with --no-look`;
}

function wayOut(list: ListPage | undefined): string {
  const none = 'no feed was found there';
  if (list === undefined) return `${none}; name by --list-item where the page’s items stand`;
  return `${none}; try its list: summitwatch poll … --list-item '${list.item}'`;
}

function severalAt(candidates: readonly Candidate[]): string {
  const lines = candidates.map((candidate) => `  ${candidateLine(candidate)}`);
  return `there are several feeds; name the one to add:\n${lines.join('\n')}`;
}

/** It will stand in the log for ever: no password, and no spelling that two parsers read in two ways. */
function webAddress(url: string): string {
  const read = readAddress(url);
  if (read instanceof URL) return withoutFragment(url);
  throw new Refusal('invalid', `${read.detail}; an http or https address is expected`);
}
