/** A safe page as a document of its own, with the policy under which a browser may show it: nothing runs, loads, sends or leads away. */
import { hash } from 'node:crypto';

interface Safe {
  readonly html: string;
  readonly lang?: string;
  readonly dir?: string;
}

/** A sheet of paper, in light and dark alike: what it shows is not ours. */
const style = `
html{background:#fff;color:#1a1a1a;font:17px/1.6 Georgia,'Times New Roman',serif}
body{margin:0 auto;max-width:44rem;padding:1.25rem;overflow-wrap:anywhere}
h1,h2,h3,h4{line-height:1.25}
table{border-collapse:collapse;display:block;overflow-x:auto}
td,th{border:1px solid #ccc;padding:.3em .5em;vertical-align:top}
pre{white-space:pre-wrap}
.link{color:#1a4f8b;text-decoration:underline dotted}
.picture{border:1px dashed #999;color:#555;display:inline-block;font-size:.85em;padding:.4em .7em}
mark{background:#ffe69a;color:inherit}
`;

const policy = [
  'sandbox',
  "default-src 'none'",
  `style-src 'sha256-${hash('sha256', style, 'base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

export const shownHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  // Our own page about the item shows it in a frame.
  'x-frame-options': 'SAMEORIGIN',
  'x-dns-prefetch-control': 'off',
  'referrer-policy': 'no-referrer',
  // An erasure holds from the moment it is ordered.
  'cache-control': 'no-store',
};

export function shownDocument({ html, lang, dir }: Safe): string {
  const tongue = `${lang === undefined ? '' : ` lang="${lang}"`}${dir === undefined ? '' : ` dir="${dir}"`}`;
  return `<!doctype html><html${tongue}><head><meta charset="utf-8"><title>Archived page</title><style>${style}</style></head><body>${html}</body></html>`;
}
