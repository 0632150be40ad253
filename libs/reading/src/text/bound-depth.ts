/**
 * Keeps nesting within a bound, in linear time and before any parser sees the markup: parsers of HTML take quadratic
 * time on deep trees. Text stays, only tags beyond the bound go; markup within the bound comes back unchanged.
 */
const tag =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<(script|style)\b[^<>]*>[\s\S]*?(?:<\/\1|$)|<(\/?)([a-zA-Z][^\s/<>]*)(?=[\s/>])[^<>]*?(\/?)>/gi;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const empty = words('area base br col embed hr img input link meta param source track wbr');
const paragraph = words('p');
const cells = words('td th');
const terms = words('dt dd');

/** Which open element a new one closes without saying so. */
const closes: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...[...words('address article aside blockquote div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr')].map(
    (name) => [name, paragraph] as const,
  ),
  ...[...words('main nav ol p pre section table ul')].map((name) => [name, paragraph] as const),
  ['li', words('li')],
  ['td', cells],
  ['th', cells],
  ['tr', words('tr td th')],
  ['dt', terms],
  ['dd', terms],
  ['option', words('option')],
]);

export function isDeeper(markup: string, bound: number): boolean {
  if (markup.length < bound * 3) return false;
  const open = new OpenTags(bound);
  for (const match of markup.matchAll(tag)) {
    if (open.isBeyond(match)) return true;
  }
  return false;
}

export function boundDepth(markup: string, bound: number): string {
  if (!isDeeper(markup, bound)) return markup;
  const open = new OpenTags(bound);
  return markup.replace(tag, (...match: (string | undefined)[]) => (open.isBeyond(match) ? ' ' : (match[0] ?? '')));
}

class OpenTags {
  private readonly stack: string[] = [];
  private beyond = 0;

  constructor(private readonly bound: number) {}

  isBeyond(match: readonly (string | undefined)[]): boolean {
    const name = match[3]?.toLowerCase();
    if (name === undefined || empty.has(name) || match[4] === '/') return false;
    return match[2] === '/' ? this.close(name) : this.open(name);
  }

  private open(name: string): boolean {
    const implied = closes.get(name);
    while (implied?.has(this.stack.at(-1) ?? '') === true) this.stack.pop();
    if (this.stack.length >= this.bound) {
      this.beyond += 1;
      return true;
    }
    this.stack.push(name);
    return false;
  }

  private close(name: string): boolean {
    if (this.beyond > 0) {
      this.beyond -= 1;
      return true;
    }
    const at = this.stack.lastIndexOf(name);
    if (at >= 0) this.stack.length = at;
    return false;
  }
}
