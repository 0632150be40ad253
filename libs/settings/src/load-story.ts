/** A story file → `Story`, or a refusal that names every problem at once with its line. */
import { Refusal, type Story } from '#core';
import { readFileSync } from 'node:fs';
import { isMap, isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { pathText, refuse, type Path } from './problems.js';
import { schemaProblems } from './schema-problems.js';
import { storyProblems } from './story-rules.js';
import { storySchema } from './story-schema.js';

/** The story of a file. The three programs in one process ask for the same one at their start: it is read again, and parsed once. */
export function loadStory(path: string): Story {
  const text = readText(path);
  if (last?.path !== path || last.text !== text) last = { path, text, story: parseStory(text, path) };
  return last.story;
}

let last: { readonly path: string; readonly text: string; readonly story: Story } | undefined;

/** The pure part: `fileName` serves the messages only. */
export function parseStory(yamlText: string, fileName: string): Story {
  const lines = new LineCounter();
  const document = parseDocument(yamlText, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) refuseSyntax(fileName, document, lines);
  const raw = plain(document, fileName);
  const offset = (path: Path) => offsetOf(document, path);
  const problems = [...schemaProblems(storySchema, raw), ...storyProblems(raw)].sort(
    (a, b) => offset(a.path) - offset(b.path),
  );
  if (problems.length > 0) {
    refuse(fileName, problems, (path) => `${fileName}:${position(lines, offset(path))} ${pathText(path)}`);
  }
  return storySchema.parse(raw);
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown error';
    throw new Refusal('invalid', `The story file ${path} cannot be read (${code}).`, { cause });
  }
}

function refuseSyntax(fileName: string, document: Document.Parsed, lines: LineCounter): never {
  const problems = document.errors.map(({ pos, message }) => ({ path: [pos[0]], text: `is no YAML: ${message}` }));
  refuse(fileName, problems, ([offset]) => `${fileName}:${position(lines, Number(offset))}`);
}

function plain(document: Document.Parsed, fileName: string): unknown {
  try {
    return document.toJS();
  } catch (cause) {
    // An alias without an anchor, or anchors nested to blow memory up.
    throw new Refusal('invalid', `${fileName} is no usable YAML: ${(cause as Error).message}`, { cause });
  }
}

function position(lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `${line}:${col}`;
}

/** Where the key or entry stands; what is missing stands where its parent does. */
function offsetOf(document: Document.Parsed, path: Path): number {
  if (path.length === 0) return document.contents?.range[0] ?? 0;
  const node = nodeAt(document, path);
  return isNode(node) && node.range ? node.range[0] : offsetOf(document, path.slice(0, -1));
}

function nodeAt(document: Document.Parsed, path: Path): unknown {
  const parent = document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent) ? parent.items.find(({ key }) => String(key) === String(path.at(-1))) : undefined;
  return pair?.key ?? document.getIn(path, true);
}
