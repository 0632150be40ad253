// The short texts in `libs/language/traps`, by class, each with the story that it is read with.
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../service/places.mjs';

const load = createRequire(import.meta.url);
const folder = join(root, 'libs/language/traps');

/** `{ name, at, trap, story, isHeldBack }` each; those at odd places are held back from teaching. */
export function trapsWithStories() {
  const stories = [join(root, 'stories/alaska-2025.yaml'), ...yamlIn(join(folder, 'stories'))].map(storyIn);
  const storyOf = ({ story = 'alaska-2025' }) => stories.find(({ id }) => id === story);
  return classes().flatMap((name) =>
    JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')).map((trap, at) => ({
      name,
      at,
      trap,
      story: storyOf(trap),
      isHeldBack: at % 2 === 1,
    })),
  );
}

/** `{ text, found, troubles }`: what the rules find in a trap, and what is wrong with it. */
export const readTrap = ({ trap, story }) => judge().readTrap(trap, story, load('#language').defaultReader);

/** The trap as an article of its story. */
export const articleOf = ({ trap, story }) => judge().articleOf(trap, story);

const judge = () => load(join(root, 'dist/libs/language/src/traps.js'));

const classes = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace('.json', ''));

const yamlIn = (at) => readdirSync(at).map((file) => join(at, file));

const storyIn = (path) => load('#settings').loadStory(path);
