// A report as one HTML file that needs nothing else: tables, plots, and what was run when and where.
import { cpus, release, totalmem } from 'node:os';

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => entities[sign]);

const style = `
:root{color-scheme:light;font:14px/1.5 system-ui,sans-serif;color:#1b1f24;background:#fff}
body{max-width:820px;margin:0 auto;padding:24px 16px 64px}
h1{font-size:22px;margin:0}h2{font-size:16px;margin:36px 0 8px;border-top:1px solid #d9dde2;padding-top:14px}
p{margin:6px 0}.quiet{color:#5b6470}table{border-collapse:collapse;width:100%;margin:8px 0;font-variant-numeric:tabular-nums}
pre{font-size:11px;line-height:1.4;overflow-x:auto;background:#f6f7f8;padding:8px}td,th{padding:3px 8px 3px 0;border-bottom:1px solid #e6e8eb;text-align:left;vertical-align:top}td.n,th.n{text-align:right;white-space:nowrap}
.met{color:#2d6a27}.missed{color:#a3300f;font-weight:600}figure{margin:12px 0;overflow-x:auto}svg{max-width:100%;height:auto}
@media print{body{max-width:none}}`;

/** `parts`: HTML each. */
export function pageOf({ title, lead, parts }) {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${style}</style>`;
  const foot = `<p class="quiet">${escaped(whereAndWhen())}</p>`;
  return `<!doctype html>\n<html lang="en"><head>${head}</head><body><h1>${escaped(title)}</h1>\n<p>${escaped(lead)}</p>\n${parts.join('\n')}\n${foot}</body></html>\n`;
}

export const part = (heading, ...inner) => `<h2>${escaped(heading)}</h2>\n${inner.join('\n')}`;
export const paragraph = (text) => `<p>${escaped(text)}</p>`;
export const figure = (svg) => `<figure>${svg}</figure>`;

/** `columns`: names, those of numbers with `#` before; `rows`: cells, a string or `{ text, isMet }`. */
export function table(columns, rows) {
  const isNumber = columns.map((name) => name.startsWith('#'));
  const head = columns.map(
    (name, at) => `<th${isNumber[at] ? ' class="n"' : ''}>${escaped(name.replace('#', ''))}</th>`,
  );
  const body = rows.map((row) => `<tr>${row.map((cell, at) => cellOf(cell, isNumber[at])).join('')}</tr>`);
  return `<table><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}

function cellOf(cell, isNumber) {
  const { text, isMet } = typeof cell === 'object' ? cell : { text: cell };
  const classes = [...(isNumber ? ['n'] : []), ...(isMet === undefined ? [] : [isMet ? 'met' : 'missed'])];
  return `<td${classes.length > 0 ? ` class="${classes.join(' ')}"` : ''}>${escaped(text)}</td>`;
}

export const whereAndWhen = (at = new Date()) =>
  `${at.toISOString().slice(0, 16)}Z, Node ${process.versions.node}, Linux ${release()}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ` +
  `${(totalmem() / 1e9).toFixed(0)} GB of memory`;
