/** What is particular to a summit stands in its story file: the program's own text names nobody and no place of any story. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadStory } from '#settings';
import { root } from './service.js';

const stories = readdirSync(join(root, 'stories')).map((file) => loadStory(join(root, 'stories', file)));

/** A list of many states' leaders is general knowledge, as the list of states is. */
const generalKnowledge = ['libs/language/src/words/heads.ts'];

/** The leaders' names whole and as newspapers shorten them, and the parts of the place. */
const particular = stories.flatMap(({ summit, actors }) => [
  ...summit.leaders.flatMap((name) => {
    const aliases = actors.find((actor) => actor.name === name)?.aliases ?? [];
    return [name, ...name.split(' ').filter((part) => aliases.includes(part))];
  }),
  ...summit.place.split(',').map((part) => part.trim()),
]);

const named = new RegExp(
  `(?<!\\p{L})(?:${particular.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?:n?s)?(?!\\p{L})`,
  'giu',
);

function sources(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name === 'examples' ? [] : sources(path);
    return /\.(?:tsx?|css|html)$/.test(entry.name) && !entry.name.includes('.spec.') ? [path] : [];
  });
}

/** Without comments, which may give examples, and without the name of the story that is watched by default. */
function ownText(path: string): string {
  const text = readFileSync(join(root, path), 'utf8');
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(?<=^|\s)\/\/.*$/gm, '')
    .replaceAll('stories/alaska-2025.yaml', '');
}

it('There is more than one story, and each is sound.', () => {
  expect(stories.map(({ id }) => id).sort()).toEqual(['alaska-2025', 'woodside-2023']);
  expect(particular).toEqual(expect.arrayContaining(['Putin', 'Xi', 'Anchorage', 'Woodside']));
});

it('No file of the program names the leaders or the place of any story.', () => {
  const files = [...sources('apps'), ...sources('libs')].filter((path) => !generalKnowledge.includes(path));
  expect(files.length).toBeGreaterThan(300);
  const guilty = files.flatMap((path) => [...ownText(path).matchAll(named)].map(([name]) => `${path} names ${name}`));
  expect(guilty).toEqual([]);
});
