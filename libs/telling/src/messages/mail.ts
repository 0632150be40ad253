/**
 * One change or a digest as a mail: a subject, plain text, and the same as HTML without pictures, styles or scripts. So it is of headings and
 * paragraphs alone, which no mail program makes huge or moves out of a narrow window.
 */
import { escaped, isPage } from '../formats/atom.js';
import { plain } from '../formats/plain.js';
import { capitalised } from '../brief/wording.js';
import { summaryOf } from './presets.js';
import { borneOut, fitting, restOf, type Shown, type Step } from './shown.js';
import { anExample, type Told, type ToldChange } from './told.js';

export interface WrittenMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Of a subject; longer ones are cut by mailboxes anyhow. */
const longestSubject = 180;
/** Of each of the two bodies: beyond 102 kB mailboxes show the beginning and hide the rest. */
const mostMailed = 90_000;
const narrower: readonly Step[] = [
  ...[2000, 600, 300, 150].map((sentence) => ({ sentence, changes: 300 })),
  ...[150, 75, 30, 10, 3, 1].map((changes) => ({ sentence: 150, changes })),
];
const none = 'Nothing changed.';

export function mailFor(told: Told): WrittenMail {
  const hasRoom = ({ text, html }: WrittenMail) =>
    Math.max(Buffer.byteLength(text), Buffer.byteLength(html)) < mostMailed;
  return fitting(told, written, hasRoom, narrower);
}

/** To try a mailbox out; it says that nothing has changed. */
export function testMail(): WrittenMail {
  const { subject, text, html } = mailFor(anExample);
  const note = 'This is a test. Nothing has changed.';
  return { subject: `Test: ${subject}`, text: `${note}\n\n${text}`, html: `<p>${note}</p>${html}` };
}

function written(shown: Shown): WrittenMail {
  const { changes, title } = shown;
  const subject = oneLine(summaryOf(shown)).slice(0, longestSubject);
  const text = changes.length === 0 ? none : changes.map(inText).join('\n\n');
  const html = changes.length === 0 ? `<p>${none}</p>` : changes.map(inHtml).join('');
  const rest = leftOut(shown);
  return {
    subject,
    text: `${title}\n\n${plain(text)}\n${rest.text}`,
    html: `<h2>${escaped(title)}</h2>${html}${rest.html}`,
  };
}

/** Counted, with the page on which all of it stands. */
function leftOut(shown: Shown) {
  if (shown.left === 0) return { text: '', html: '' };
  const [words, { whole }] = [capitalised(restOf(shown)), shown];
  const link = whole === null ? escaped(words) : `<a href="${escaped(whole)}">${escaped(words)}</a>`;
  return { text: `\n${words}${whole === null ? '' : `: ${whole}`}\n`, html: `<p>${link}</p>` };
}

/** The one of a `mailto:` address (RFC 6068). */
export function mailboxIn(url: string): string {
  return decodeURIComponent(url.slice('mailto:'.length));
}

/** No page's words begin another header. */
function oneLine(text: string): string {
  return plain(text).replace(/\s+/g, ' ').trim();
}

function inText(change: ToldChange): string {
  const { headline, sentence, url, page } = change;
  const words = sentence === null ? [] : [`  “${sentence}”`];
  return [oneLine(headline), ...words, `  ${sourceOf(change)}`, ...[url, page].flatMap((link) => (link === null ? [] : `  ${link}`))].join('\n'); // oxfmt-ignore
}

function inHtml(change: ToldChange): string {
  const { headline, sentence, url, page } = change;
  const words = sentence === null ? '' : `<p>“${escaped(sentence)}”</p>`;
  const backing = escaped(sourceOf(change));
  const source = url !== null && isPage(url) ? `<a href="${escaped(url)}">${backing}</a>` : backing;
  const title = page === null ? escaped(headline) : `<a href="${escaped(page)}">${escaped(headline)}</a>`;
  return `<h3>${title}</h3>${words}<p>${source}</p>`;
}

function sourceOf(change: ToldChange): string {
  return [change.publisher ?? '', ...borneOut(change)].filter((part) => part !== '').join(' · ');
}
