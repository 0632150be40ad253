/** One change or a digest as a mail: a subject, plain text, and the same as HTML without pictures, styles or scripts. */
import { escaped, isPage } from '../formats/atom.js';
import { plain } from '../formats/plain.js';
import { countInWords } from '../words/english.js';
import { summaryOf } from './presets.js';
import type { Told, ToldChange } from './told.js';

export interface WrittenMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Of a subject; longer ones are cut by mailboxes anyhow. */
const longestSubject = 180;
const none = 'Nothing changed.';

export function mailFor(told: Told): WrittenMail {
  const { changes, title } = told;
  const subject = oneLine(summaryOf(told)).slice(0, longestSubject);
  const text = changes.length === 0 ? none : changes.map(inText).join('\n\n');
  const html = changes.length === 0 ? `<p>${none}</p>` : `<ul>${changes.map(inHtml).join('')}</ul>`;
  return { subject, text: `${title}\n\n${plain(text)}\n`, html: `<h1>${escaped(title)}</h1>${html}` };
}

/** No page's words begin another header. */
function oneLine(text: string): string {
  return plain(text).replace(/\s+/g, ' ').trim();
}

function inText(change: ToldChange): string {
  const { headline, sentence, url, page } = change;
  const words = sentence === null ? [] : [`  “${sentence}”`];
  return [oneLine(headline), ...words, `  ${borneOut(change)}`, ...[url, page].flatMap((link) => (link === null ? [] : `  ${link}`))].join('\n'); // prettier-ignore
}

function inHtml(change: ToldChange): string {
  const { headline, sentence, url, page } = change;
  const words = sentence === null ? '' : `<blockquote>${escaped(sentence)}</blockquote>`;
  const backing = escaped(borneOut(change));
  const source = url !== null && isPage(url) ? `<a href="${escaped(url)}">${backing}</a>` : backing;
  const title = page === null ? escaped(headline) : `<a href="${escaped(page)}">${escaped(headline)}</a>`;
  return `<li><strong>${title}</strong>${words}<p>${source}</p></li>`;
}

function borneOut({ publisher, origins, official }: ToldChange): string {
  const parts = [
    publisher ?? '',
    countInWords(origins, 'origin', 'independent origins'),
    official ? 'official word' : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
