/**
 * Bodies that chat services take at their incoming webhooks. Words of pages are put in as text: whatever a service would take for markup
 * or for a call to everybody is disarmed. Sources: Slack "Formatting text" and "Block Kit", Discord "Execute Webhook", Microsoft
 * "Adaptive Cards for incoming webhooks", ntfy "Publishing".
 */
import { plain } from '../formats/plain.js';
import { countInWords } from '../words/english.js';
import type { Message, Told, ToldChange } from './told.js';

export const presets = ['slack', 'discord', 'teams', 'ntfy', 'json'] as const;
export type Preset = (typeof presets)[number];

const json = 'application/json';
/** Of a sentence; services refuse long fields. */
const longest = 600;
/** Of a digest, as cards hold only so many; the rest is counted. */
const mostShown = 15;

const writers: Readonly<Record<Preset, (told: Told) => Message>> = { slack, discord, teams, ntfy, json: asJson };

export function messageFor(preset: Preset, told: Told): Message {
  return writers[preset](told);
}

function slack(told: Told): Message {
  const { shown, rest } = partsOf(told);
  const text = (change: ToldChange) =>
    [`*${linked(forSlack(change.headline), change.page, (words, page) => `<${page}|${words}>`)}*`, ...said(change, forSlack, '> ')].join('\n'); // prettier-ignore
  const blocks = shown.map((change) => ({ type: 'section', text: { type: 'mrkdwn', text: text(change) } }));
  const more = rest === '' ? [] : [{ type: 'context', elements: [{ type: 'mrkdwn', text: rest }] }];
  return bodyOf({ text: forSlack(summaryOf(told)), unfurl_links: false, blocks: [...blocks, ...more] });
}

/** Three characters are control characters there, and nothing else is. */
function forSlack(text: string): string {
  return plain(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function discord(told: Told): Message {
  const { shown, rest } = partsOf(told);
  const embeds = shown.slice(0, 10).map((change) => ({
    title: cut(plain(change.headline), 256),
    ...(change.page === null ? {} : { url: change.page }),
    description: cut(said(change, forDiscord, '> ').join('\n'), 4000),
  }));
  // Nobody is called by a page's words.
  return bodyOf({ content: cut(`${summaryOf(told)}${rest === '' ? '' : ` (${rest})`}`, 2000), embeds, allowed_mentions: { parse: [] } }); // prettier-ignore
}

function forDiscord(text: string): string {
  return plain(text).replace(/[\\*_~`|>[\]()#]/g, '\\$&');
}

function teams(told: Told): Message {
  const { shown, rest } = partsOf(told);
  const block = (text: string, given: object = {}) => ({ type: 'TextBlock', text, wrap: true, ...given });
  const body = shown.flatMap((change) => [
    block(linked(forTeams(change.headline), change.page, (words, page) => `[${words}](${page})`), { weight: 'Bolder', separator: true }), // prettier-ignore
    ...said(change, forTeams, '').map((line) => block(line, { isSubtle: true })),
  ]);
  const more = rest === '' ? [] : [block(rest)];
  const $schema = 'http://adaptivecards.io/schemas/adaptive-card.json';
  const content = {
    $schema,
    type: 'AdaptiveCard',
    version: '1.4',
    body: [block(forTeams(told.title)), ...body, ...more],
  };
  return bodyOf({
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }],
  });
}

function forTeams(text: string): string {
  return plain(text).replace(/[\\*_[\]()#>]/g, '\\$&');
}

function ntfy(told: Told): Message {
  const { shown, rest } = partsOf(told);
  const lines = shown.flatMap((change) => [
    ...(shown.length > 1 ? [`• ${plain(change.headline)}`] : []),
    ...said(change, plain, ''),
  ]);
  const page = shown[0]?.page ?? null;
  return {
    contentType: 'text/plain; charset=utf-8',
    body: cut([...lines, ...(rest === '' ? [] : [rest])].join('\n') || plain(summaryOf(told)), 4000),
    query: { title: cut(plain(summaryOf(told)), 200), ...(page === null ? {} : { click: page }) },
  };
}

/** For whoever reads it by a program and wants no envelope. */
function asJson({ title, changes }: Told): Message {
  const shown = changes.slice(-mostShown).map(({ sentence, ...change }) => ({
    ...change,
    sentence: sentence && cut(sentence, longest),
  }));
  const body = { title, changes: shown, omitted: changes.length - shown.length };
  return {
    contentType: json,
    body: JSON.stringify(body, (_name, value: unknown) => (typeof value === 'string' ? plain(value) : value)),
  };
}

function bodyOf(value: object): Message {
  return { contentType: json, body: JSON.stringify(value) };
}

/** One change is its own summary. */
export function summaryOf({ title, changes }: Told): string {
  const [first, ...others] = changes;
  if (first !== undefined && others.length === 0) return first.headline;
  return `${title}: ${countInWords(changes.length, 'change', 'changes')}`;
}

function partsOf({ changes }: Told) {
  const shown = changes.slice(-mostShown);
  const hidden = changes.length - shown.length;
  return { shown, rest: hidden === 0 ? '' : `and ${countInWords(hidden, 'change', 'changes')} before these` };
}

/** The sentence and who published it, then how well it is borne out. */
function said({ sentence, publisher, origins, official }: ToldChange, escaped: (text: string) => string, mark: string) {
  const words = sentence === null ? [] : [`${mark}“${escaped(cut(sentence, longest))}”`];
  const from = [publisher === null ? '' : escaped(publisher), countInWords(origins, 'origin', 'independent origins'), official ? 'official word' : '']; // prettier-ignore
  return [...words, from.filter((part) => part !== '').join(' · ')];
}

function linked(words: string, page: string | null, link: (words: string, page: string) => string): string {
  return page === null ? words : link(words, page);
}

/** By UTF-16 units, and never through the middle of a character. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
