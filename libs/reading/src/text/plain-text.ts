/** What a reader sees of a piece of markup: tags gone, entities decoded, white space as single spaces. */
import { parseBounded } from './bounded-parser.js';

const unseen = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'svg']);
const inline = new Set(
  'a abbr b bdi bdo cite code em font i kbd mark q s small span strong sub sup time u wbr'.split(' '),
);

export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return squeeze(html);
  return squeeze(visibleText(html));
}

/** Character references in text that is otherwise not markup. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return visibleText(text.replaceAll('<', '&lt;'));
}

export function squeeze(text: string): string {
  return text.replace(/[\s\u200B]{2,}|[^\S ]|\u200B/g, ' ').trim();
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const deepest = 200;

function visibleText(html: string): string {
  const parts: string[] = [];
  let hidden = 0;
  const reader = {
    depth: 0,
    ontext: (text: string) => hidden === 0 && parts.push(text),
    onopentagname(name: string) {
      reader.depth += 1;
      if (unseen.has(name)) hidden += 1;
      if (!inline.has(name)) parts.push(' ');
    },
    onclosetag(name: string) {
      reader.depth -= 1;
      if (unseen.has(name)) hidden -= 1;
      if (!inline.has(name)) parts.push(' ');
    },
  };
  parseBounded(html, reader, deepest);
  return parts.join('');
}
