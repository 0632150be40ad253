/** A source for people: the feeds that were found, and a dry run. */
import type { Candidate, Discovery, ItemPreview, NoticePreview, Preview } from '#sources';

export function discoveryLines({ candidates, list, unfinished }: Discovery): readonly string[] {
  const none = list === undefined ? [] : [`No feed; its items seem to stand at: ${selectorsOf(list)}`];
  const found = candidates.length > 0 ? candidates.map(candidateLine) : none;
  return [...(found.length > 0 ? found : ['No feed, and nothing on the page repeats.']), ...unfinished.map(remark)];
}

export function candidateLine({ url, title, read, trouble }: Candidate): string {
  if (read === undefined) return `${url}  ${title} (${trouble ?? 'not read'})`;
  const { format, items, newestAt } = read;
  return `${url}  ${title} (${format}, ${plural(items, 'item')}${newestAt === undefined ? '' : `, youngest ${day(newestAt)}`})`;
}

function selectorsOf(list: NonNullable<Discovery['list']>): string {
  return Object.entries(list)
    .map(([part, selector]) => `--list-${part} '${selector}'`)
    .join(' ');
}

export function previewLines(preview: Preview): readonly string[] {
  const { url, feed, items, notices, basis, unfinished } = preview;
  const { title = url, format, items: all, newestAt } = feed;
  const head = `${title} (${format}, ${plural(all, 'item')}${newestAt === undefined ? '' : `, youngest ${day(newestAt)}`})`;
  return [head, ...items.flatMap(itemLines), '', ...noticeLines(notices, basis), ...unfinished.map(remark)];
}

function itemLines(item: ItemPreview): readonly string[] {
  const { title, url = 'no address', publishedAt, judgement, basis } = item;
  const terms = judgement.because.map(({ term, where }) => `${term} in the ${where}`).join(', ');
  const verdict = `${judgement.relevant ? 'relevant' : 'not relevant'} (${String(judgement.score)} of ${String(judgement.threshold)}${terms === '' ? '' : `: ${terms}`})`;
  const judged = basis === 'entry' ? ', judged by the feed’s own words' : '';
  return [
    `  ${title === '' ? '(no title)' : title}${publishedAt === undefined ? '' : ` · ${day(publishedAt)}`}`,
    `    ${url}`,
    `    ${readingOf(item)}; ${verdict}${judged}`,
  ];
}

function readingOf({ page, because, quality, words, claims }: ItemPreview): string {
  if (page !== 'read') return `not read: ${because}`;
  return `read: ${plural(words, 'word')}, quality ${(quality ?? 0).toFixed(2)}, ${plural(claims, 'claim')}`;
}

function noticeLines(notices: readonly NoticePreview[], basis: Preview['basis']): readonly string[] {
  const from = basis === 'now' ? 'from the present state' : 'from nothing, as no service runs';
  if (notices.length === 0) return [`These items would have raised no notice (${from}).`];
  const head = `These items would have raised ${plural(notices.length, 'notice')} had they come in as news (${from}); a first import raises none.`;
  return [head, ...notices.flatMap(noticeOf)];
}

function noticeOf({
  matter,
  before,
  after,
  sentence,
  publisher,
  url,
  subscriptions,
}: NoticePreview): readonly string[] {
  const to = subscriptions.length === 0 ? 'nobody' : subscriptions.map(({ label }) => label).join(', ');
  const turn = `  ${matter}: ${before ?? 'unreported'} → ${after ?? 'withdrawn'}, told to ${to}`;
  return sentence === null ? [turn] : [turn, `    “${sentence.replace(/\s+/g, ' ')}” ${publisher} ${url}`];
}

function remark(what: string): string {
  return `Unfinished: ${what}.`;
}

function plural(n: number, one: string): string {
  return `${String(n)} ${one}${n === 1 ? '' : 's'}`;
}

function day(at: string): string {
  return at.length > 10 ? `${at.slice(0, 16)}Z` : at;
}
