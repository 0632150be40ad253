/**
 * A page as it may be shown to somebody: its words and their order, and nothing that runs, loads, sends or leads away. What is not
 * named here goes; pictures leave a box with their alternative text, links their address to be read. Whoever shows it forbids all of
 * that once more (content policy, sandbox): this is the first of two walls.
 */
import sanitize from 'sanitize-html';
import { boundDepth } from '../text/bound-depth.js';
import { decodeText } from '../text/decode-text.js';
import { markSentence } from './mark-sentence.js';

export interface SafePage {
  /** What may stand inside `<body>`. */
  readonly html: string;
  /** As the page says; absent unless it is well formed. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl' | 'auto';
  /** True when the sentence that was asked for is marked, under the id `found`. */
  readonly found: boolean;
}

export interface ShownFrom {
  readonly contentType?: string;
  /** To be marked where it stands. */
  readonly sentence?: string;
}

/** In UTF-16 units; what lies beyond is cut off. */
const largest = 16 * 1024 * 1024;
const deepest = 256;
const longest = { alternative: 500, address: 2000 };

const blocks =
  'address article aside blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul';
const phrases =
  'abbr b bdi bdo br cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr';

/** Their content is no text for people, or another language than HTML, in which markup could hide. */
const dropped =
  'applet audio canvas embed frame frameset head iframe math noembed noframes noscript object option plaintext script select style svg template textarea title video xmp';

export function safePage(body: Uint8Array | string, { contentType, sentence }: ShownFrom = {}): SafePage {
  const text = typeof body === 'string' ? body : decodeText(body, contentType, 'html').text;
  const markup = boundDepth(text.slice(0, largest), deepest);
  const html = sanitize(isPlain(contentType) ? `<pre>${asText(markup)}</pre>` : markup, {
    allowedTags: [...blocks.split(' '), ...phrases.split(' ')],
    allowedAttributes: {
      '*': ['lang', 'dir'],
      span: ['title'],
      time: ['datetime'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan', 'scope'],
      ol: ['start', 'reversed', 'type'],
      li: ['value'],
      details: ['open'],
    },
    allowedClasses: { span: ['link', 'picture'] },
    allowedSchemes: [],
    disallowedTagsMode: 'discard',
    nonTextTags: dropped.split(' '),
    parser: { decodeEntities: true, lowerCaseTags: true },
    nestingLimit: deepest,
    transformTags: { a: asLabel, img: asBox },
  });
  const marked = sentence === undefined ? undefined : markSentence(html, sentence);
  return { html: marked ?? html, found: marked !== undefined, ...languageOf(markup) };
}

function asLabel(_name: string, { href }: sanitize.Attributes): sanitize.Tag {
  if (href === undefined || href.trim() === '') return { tagName: 'span', attribs: {} };
  return { tagName: 'span', attribs: { class: 'link', title: href.trim().slice(0, longest.address) } };
}

function asBox(_name: string, { alt = '' }: sanitize.Attributes): sanitize.Tag {
  const text = alt.trim().slice(0, longest.alternative);
  return { tagName: 'span', attribs: { class: 'picture' }, text: text === '' ? 'picture' : text };
}

/** What was sent as plain text shows its markup, as a browser would. */
function isPlain(contentType = ''): boolean {
  return /^\s*(text\/plain|application\/json)\b/i.test(contentType);
}

function asText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function languageOf(markup: string): Pick<SafePage, 'lang' | 'dir'> {
  const tag = /<html\b([^>]{0,2000})>/i.exec(markup.slice(0, 20_000))?.[1] ?? '';
  const lang = /\slang\s*=\s*["']?([a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3})(?=["'\s]|$)/i.exec(tag)?.[1];
  const dir = /\sdir\s*=\s*["']?(ltr|rtl|auto)(?=["'\s]|$)/i.exec(tag)?.[1]?.toLowerCase();
  return {
    ...(lang === undefined ? {} : { lang }),
    ...(dir === undefined ? {} : { dir: dir as 'ltr' | 'rtl' | 'auto' }),
  };
}
