/** The text of an article as it is archived: the latest, or the one that a sentence was found in. */
import { itemsView, Refusal, type ItemDoc, type Recorded } from '#core';
import type { Api } from '../api.js';
import { docsAt, whenIn, type AskedMoment } from '../answering/dated.js';
import type { EvidenceAnswer } from '../brief/sentences.js';

export interface ArchivedText {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly publishedAt?: string;
  readonly url: string;
  readonly lang: string;
  readonly copyOf: string | null;
  readonly text: string | null;
  readonly removed: EvidenceAnswer['removed'];
  /** UTF-16 offsets, `end` exclusive. */
  readonly mark: { readonly start: number; readonly end: number } | null;
  /** Not the text of the latest reading. */
  readonly isEarlier: boolean;
}

interface Asked extends AskedMoment {
  readonly id: string;
  /** Hash of the text; without it, the latest. */
  readonly text?: string | undefined;
  readonly mark?: { readonly start: number; readonly end: number } | undefined;
}

/** Rejects with a `Refusal` for an article, and for a text of it, that is not known. */
export async function archivedText(api: Api, { id, text: hash, mark, ...asked }: Asked): Promise<ArchivedText> {
  const doc = asked.asOf === undefined ? api.items.item(id) : (await docsAt(api, itemsView, asked)).docs.get(id);
  if (doc === undefined) throw new Refusal('not-found', `there is no item ${id}${whenIn(asked)}`);
  if (hash !== undefined && !(await hadText(api, id, hash))) {
    throw new Refusal('not-found', `the item ${id} never had the text ${hash}`);
  }
  const shown = hash ?? doc.textHash;
  return { ...particularsOf(doc), ...(await contentOf(api, doc, { shown, mark })), isEarlier: shown !== doc.textHash };
}

async function contentOf(
  { sentences }: Api,
  doc: ItemDoc,
  { shown, mark }: Pick<Asked, 'mark'> & { readonly shown: string | null },
) {
  const text = shown === null ? undefined : await sentences.text(shown);
  const removed = sentences.removed(shown) ?? (text === undefined ? doc.removed : null);
  return { text: text ?? null, removed, mark: markIn(text, mark) };
}

function particularsOf({ id, title, publisher, publishedAt, url, lang, copyOf }: ItemDoc) {
  const when = publishedAt === undefined ? {} : { publishedAt };
  return { id, title, publisher: publisher.name, url, lang, copyOf, ...when };
}

function markIn(text: string | undefined, mark: Asked['mark']): ArchivedText['mark'] {
  return text !== undefined && mark !== undefined && mark.end <= text.length ? mark : null;
}

/** By whatever fact: a reading, or a revision. */
async function hadText({ log }: Pick<Api, 'log'>, id: string, hash: string): Promise<boolean> {
  const facts = [...(await log.readSubject(`article:${id}`)), ...(await log.readSubject(`finding:${id}`))];
  return facts.some(({ data }: Recorded) => (data as { readonly textHash?: string }).textHash === hash);
}
