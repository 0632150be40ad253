/**
 * A document as JSON, to the character what `JSON.stringify` makes of it. Of a long list only the parts that are new are made:
 * a matter with a thousand reports gets one more, and the others are the very objects they were.
 */
const long = 8;
const made = new WeakMap<object, string>();

export function documentJson(doc: unknown): string {
  if (!isPlain(doc)) return JSON.stringify(doc);
  const members = Object.entries(doc).flatMap(([name, value]) => {
    const json = isLongList(value) ? `[${value.map(partJson).join()}]` : memberJson(value);
    return json === undefined ? [] : [`${JSON.stringify(name)}:${json}`];
  });
  return `{${members.join()}}`;
}

function partJson(part: object): string {
  const known = made.get(part);
  if (known !== undefined) return known;
  const json = JSON.stringify(part);
  made.set(part, json);
  return json;
}

/** Undefined for what JSON leaves out. */
function memberJson(value: unknown): string | undefined {
  return JSON.stringify(value);
}

function isLongList(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.length >= long && value.every((part) => Array.isArray(part) || isPlain(part));
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
