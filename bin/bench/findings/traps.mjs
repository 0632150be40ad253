// The short texts in `libs/language/traps`, by class, each with the story that it is read with.
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../service/places.mjs';

const load = createRequire(import.meta.url);
const folder = join(root, 'libs/language/traps');

/** `{ name, at, trap, story, half }` each: those at odd places are `held back` from teaching, those in `taught/` are `further` ones. */
export function trapsWithStories() {
  const stories = [join(root, 'stories/alaska-2025.yaml'), ...yamlIn(join(folder, 'stories'))].map(storyIn);
  const storyOf = ({ story = 'alaska-2025' }) => stories.find(({ id }) => id === story);
  const withStory = (name, halfOf) => (trap, at) => ({ name, at, trap, story: storyOf(trap), half: halfOf(at) });
  const further = join(folder, 'taught');
  return [
    ...classesIn(folder).flatMap((name) =>
      trapsIn(folder, name).map(withStory(name, (at) => (at % 2 === 0 ? 'to teach by' : 'held back'))),
    ),
    ...classesIn(further).flatMap((name) => trapsIn(further, name).map(withStory(name, () => 'further'))),
  ];
}

/** `{ text, found, troubles }`: what the rules find in a trap, and what is wrong with it. */
export const readTrap = ({ trap, story }) => judge().readTrap(trap, story, load('#language').defaultReader);

/** The trap as an article of its story. */
export const articleOf = ({ trap, story }) => judge().articleOf(trap, story);

const judge = () => load(join(root, 'dist/libs/language/src/traps.js'));

const classesIn = (at) =>
  readdirSync(at)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace('.json', ''));

const trapsIn = (at, name) => JSON.parse(readFileSync(join(at, `${name}.json`), 'utf8'));

const yamlIn = (at) => readdirSync(at).map((file) => join(at, file));

const storyIn = (path) => load('#settings').loadStory(path);
