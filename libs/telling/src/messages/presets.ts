/**
 * Bodies that chat services take at their incoming webhooks. Words of pages are put in as text: whatever a service would take for markup
 * or for a call to everybody is disarmed. Sources: Slack "Formatting text" and "Block Kit", Discord "Execute Webhook", Microsoft
 * "Adaptive Cards for incoming webhooks", ntfy "Publishing".
 */
import { plain } from '../formats/plain.js';
import { countInWords } from '../words/english.js';
import { clip, mostBytes } from './clip.js';
import { borneOut, fitting, restOf, type Shown } from './shown.js';
import type { Message, Told, ToldChange } from './told.js';

export const presets = ['slack', 'discord', 'teams', 'ntfy', 'json'] as const;
export type Preset = (typeof presets)[number];

const json = 'application/json';

interface Writer {
  readonly write: (shown: Shown) => Message;
  /** The body has fewer bytes. */
  readonly most: number;
}

/**
 * Slack takes 3 000 characters in a section and 50 blocks, Discord 6 000 in all embeds together, Teams 28 kB, ntfy 4 096 bytes before it makes a
 * file of them: below these and our own bound, all parts of a message are, too.
 */
const writers: Readonly<Record<Preset, Writer>> = {
  slack: { write: slack, most: mostBytes },
  discord: { write: discord, most: 6000 },
  teams: { write: teams, most: mostBytes },
  ntfy: { write: ntfy, most: 4000 },
  json: { write: asJson, most: mostBytes },
};

export function messageFor(preset: Preset, told: Told): Message {
  const { write, most } = writers[preset];
  return fitting(told, write, ({ body }) => Buffer.byteLength(body) < most);
}

function slack(shown: Shown): Message {
  const link = (words: string, page: string) => `<${page}|${words}>`;
  const headline = (change: ToldChange) => forSlack(clip(change.headline, 300, { written: forSlack }));
  const text = (change: ToldChange) =>
    [`*${linked(headline(change), change.page, link)}*`, ...said(change, forSlack, '> ')].join('\n');
  const blocks = shown.changes.map((change) => ({ type: 'section', text: { type: 'mrkdwn', text: text(change) } }));
  const rest = linked(restOf(shown), shown.whole, link);
  const more = shown.left === 0 ? [] : [{ type: 'context', elements: [{ type: 'mrkdwn', text: rest }] }];
  return bodyOf({ text: forSlack(summaryOf(shown)), unfurl_links: false, blocks: [...blocks, ...more] });
}

function forSlack(text: string): string {
  return plain(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function discord(shown: Shown): Message {
  const embeds = shown.changes.slice(-10).map((change) => ({
    title: clip(change.headline, 256),
    ...(change.page === null ? {} : { url: change.page }),
    description: said(change, forDiscord, '> ').join('\n'),
  }));
  // It takes no more than ten.
  const left = shown.left + shown.changes.length - embeds.length;
  const rest = left === 0 ? '' : ` (${restOf({ left })}${shown.whole === null ? '' : `: ${shown.whole}`})`;
  // Nobody is called by a page's words.
  return bodyOf({ content: `${summaryOf(shown)}${rest}`, embeds, allowed_mentions: { parse: [] } });
}

function forDiscord(text: string): string {
  return plain(text).replace(/[\\*_~`|>[\]()#]/g, '\\$&');
}

function teams(shown: Shown): Message {
  const block = (text: string, given: object = {}) => ({ type: 'TextBlock', text, wrap: true, ...given });
  const link = (words: string, page: string) => `[${words}](${page})`;
  const body = shown.changes.flatMap((change) => [
    block(linked(forTeams(change.headline), change.page, link), { weight: 'Bolder', separator: true }),
    ...said(change, forTeams, '').map((line) => block(line, { isSubtle: true })),
  ]);
  const more = shown.left === 0 ? [] : [block(linked(restOf(shown), shown.whole, link))];
  const $schema = 'http://adaptivecards.io/schemas/adaptive-card.json';
  const content = {
    $schema,
    type: 'AdaptiveCard',
    version: '1.4',
    body: [block(forTeams(shown.title)), ...body, ...more],
  };
  return bodyOf({
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }],
  });
}

function forTeams(text: string): string {
  return plain(text).replace(/[\\*_[\]()#>]/g, '\\$&');
}

function ntfy(shown: Shown): Message {
  const { changes, whole } = shown;
  const same = (text: string) => text;
  const lines = changes.flatMap((change) => [
    ...(changes.length > 1 ? [`• ${change.headline}`] : []),
    ...said(change, same, ''),
  ]);
  const page = (changes.length > 1 ? whole : changes[0]?.page) ?? null;
  return {
    contentType: 'text/plain; charset=utf-8',
    body: [...lines, ...(shown.left === 0 ? [] : [restOf(shown)])].join('\n') || summaryOf(shown),
    query: { title: clip(summaryOf(shown), 200), ...(page === null ? {} : { click: page }) },
  };
}

/** For whoever reads it by a program and wants no envelope. */
function asJson({ title, changes, left, whole }: Shown): Message {
  const body = { title, changes, omitted: left, whole };
  const text = JSON.stringify(body, (_name, value: unknown) => (typeof value === 'string' ? plain(value) : value));
  return { contentType: json, body: text };
}

function bodyOf(value: object): Message {
  return { contentType: json, body: JSON.stringify(value) };
}

/** One change is its own summary. */
export function summaryOf({
  title,
  changes,
  left = 0,
}: Pick<Told, 'title' | 'changes'> & { readonly left?: number }): string {
  const [first, ...others] = changes;
  if (first !== undefined && others.length + left === 0) return first.headline;
  return `${title}: ${countInWords(changes.length + left, 'change', 'changes')}`;
}

/** Of a sentence, in bytes, with all that a service wants escaped. */
const longestWritten = 700;

/** The sentence and who published it, then how well it is borne out. */
function said(change: ToldChange, written: (text: string) => string, mark: string) {
  const { sentence, publisher } = change;
  const words = sentence === null ? [] : [`${mark}“${written(clip(sentence, longestWritten, { written }))}”`];
  const from = publisher === null ? '' : written(clip(publisher, 150, { written }));
  return [...words, [from, ...borneOut(change)].filter((part) => part !== '').join(' · ')];
}

function linked(words: string, page: string | null, link: (words: string, page: string) => string): string {
  return page === null ? words : link(words, page);
}
