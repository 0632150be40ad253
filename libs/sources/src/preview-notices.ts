/** What the items that were read would have told, and whom: rehearsed against the present state, and appended nowhere. */
import { mattersOf, rehearse, type Notice, type RehearsalBasis, type RehearsedNotice } from '#core';
import type { SourceDesk } from './desk.js';
import type { ReadItem } from './preview-item.js';

export interface NoticePreview extends Pick<Notice, 'type' | 'kind' | 'matter' | 'before' | 'after'> {
  /** The characters that say it; null where no sentence does, or the text is not at hand. */
  readonly sentence: string | null;
  /** Of the article with the sentence. */
  readonly title: string;
  readonly url: string;
  readonly publisher: string;
  /** Subscriptions that it would be sent to. */
  readonly subscriptions: readonly { readonly id: string; readonly label: string }[];
}

const nothing: RehearsalBasis = { matters: new Map(), subscriptions: [] };

export async function noticesOf(desk: SourceDesk, read: readonly ReadItem[]): Promise<readonly NoticePreview[]> {
  const found = read.flatMap((item) => item.found ?? []);
  const records = found.map(({ record }) => record).sort(byPublication);
  if (records.length === 0) return [];
  const matters = [...new Set(records.flatMap(({ findings }) => mattersOf(findings)))];
  const basis = (await desk.rehearsalBasis?.(matters)) ?? nothing;
  const texts = new Map(found.map(({ record, text }) => [record.textHash, text]));
  const told = rehearse(records, basis, desk.now().toISOString());
  return Promise.all(told.map((each) => present(each, async (hash) => texts.get(hash) ?? desk.findText?.(hash))));
}

/** What has no date comes last, as it would have come now. */
function byPublication(
  { article: a }: { article: { publishedAt?: string } },
  { article: b }: { article: { publishedAt?: string } },
): number {
  return (a.publishedAt ?? '9').localeCompare(b.publishedAt ?? '9');
}

async function present(
  { notice, takers }: RehearsedNotice,
  textOf: (hash: string) => Promise<string | undefined>,
): Promise<NoticePreview> {
  const { type, kind, matter, before, after, because } = notice;
  const subscriptions = takers.map(({ id, label, url }) => ({ id, label: label === '' ? url : label }));
  const change = { type, kind, matter, before, after, subscriptions };
  if (because === null) return { ...change, sentence: null, title: '', url: '', publisher: '' };
  const { article, textHash, claim } = because;
  const sentence = (await textOf(textHash))?.slice(claim.finding.start, claim.finding.end) ?? null;
  return { ...change, sentence, title: article.title, url: article.url, publisher: article.publisher.name };
}
