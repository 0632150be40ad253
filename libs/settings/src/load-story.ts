/** A story file → `Story`, or a refusal that names every problem at once with its line. */
import { Refusal, type Story } from '#core';
import { readFileSync } from 'node:fs';
import { readingTrouble } from './file-trouble.js';
import { pathText, refuse } from './problems.js';
import { schemaProblems } from './schema-problems.js';
import { storyProblems } from './story-rules.js';
import { storySchema } from './story-schema.js';
import { readYaml } from './yaml-file.js';

/** The story of a file. The three programs in one process ask for the same one at their start: it is read again, and parsed once. */
export function loadStory(path: string): Story {
  const text = readText(path);
  if (last?.path !== path || last.text !== text) last = { path, text, story: parseStory(text, path) };
  return last.story;
}

let last: { readonly path: string; readonly text: string; readonly story: Story } | undefined;

/** The pure part: `fileName` serves the messages only. */
export function parseStory(yamlText: string, fileName: string): Story {
  const file = readYaml(yamlText);
  const placed = (offset: number): string => `${fileName}:${position(yamlText, offset)}`;
  if ('reason' in file) refuse(fileName, [{ path: [], text: `is no YAML: ${file.reason}` }], () => placed(file.offset));
  const { value, offsetOf } = file;
  const problems = [...schemaProblems(storySchema, value), ...storyProblems(value)].sort(
    (one, other) => offsetOf(one.path) - offsetOf(other.path),
  );
  if (problems.length > 0) refuse(fileName, problems, (path) => `${placed(offsetOf(path))} ${pathText(path)}`);
  return storySchema.parse(value);
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Refusal('invalid', `The story file ${path} ${readingTrouble(cause)}.`, { cause });
  }
}

/** Line and column, counted from 1. */
function position(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}
