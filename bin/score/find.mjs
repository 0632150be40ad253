// The default reader over an article of a dataset, as the filter `summitwatch find` reads it.
import { language, settings } from '../bench/built.mjs';

export function findIn({ text, gold }, storyFile) {
  const { rulesReader } = language();
  const publishedAt = gold.publishedAt ?? undefined;
  const title = gold.title ?? undefined;
  return rulesReader.findings({ text, title, publishedAt }, settings().loadStory(storyFile));
}
