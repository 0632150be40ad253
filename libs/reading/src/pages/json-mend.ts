/**
 * JSON as sites write it by hand: comments, trailing commas, raw line breaks and bare quotes within strings, several values in a row.
 * One pass, no going back; what cannot be mended is undefined.
 */
export function lenientJson(text: string): unknown {
  return parsed(text) ?? parsed(mended(text)) ?? parsed(`[${mended(text).replace(/\}\s*\{/g, '},{')}]`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Outside of strings: comments, commas before an end, and what JSON has. Strings are mended by `mendedString`. */
const outside = /\/\*|\/\/[^\n]*|,(?=\s*[}\]])|"/g;

function mended(text: string): string {
  const parts: string[] = [];
  let at = 0;
  outside.lastIndex = 0;
  for (let match = outside.exec(text); match !== null; match = outside.exec(text)) {
    parts.push(text.slice(at, match.index));
    at = outside.lastIndex;
    if (match[0] === '/*') at = endOfComment(text, at);
    if (match[0] === '"') {
      const end = endOfString(text, at);
      parts.push(mendedString(text.slice(at, end)));
      at = end + 1;
    }
    outside.lastIndex = at;
  }
  return [...parts, text.slice(at)].join('').replace(/[\u0000-\u001F]+/g, ' ');
}

function endOfComment(text: string, from: number): number {
  const end = text.indexOf('*/', from);
  return end < 0 ? text.length : end + 2;
}

/** A quotation mark ends a string only where JSON may go on after it. */
function endOfString(text: string, from: number): number {
  const marks = /\\[^]|"(?=\s*(?:[:,}\]]|\/[/*]|$))/g;
  marks.lastIndex = from;
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    if (match[0] === '"') return match.index;
  }
  return text.length;
}

function mendedString(inner: string): string {
  const kept = inner.replace(/\\(?!["\\/bfnrt]|u[\da-fA-F]{4})|\\["\\/bfnrtu]|"|[\u0000-\u001F]+/g, (found) => {
    if (found === '\\') return '';
    if (found === '"') return '\\"';
    return found.startsWith('\\') ? found : ' ';
  });
  return `"${kept}"`;
}
