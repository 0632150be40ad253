// The default reader over an article of a dataset, as the filter `summitwatch find` reads it.
import { language, settings } from '../bench/built.mjs';

export function findIn({ text, gold }, storyFile) {
  const { defaultReader } = language();
  const publishedAt = gold.publishedAt ?? undefined;
  const title = gold.title ?? undefined;
  return defaultReader.findings({ text, title, publishedAt }, settings().loadStory(storyFile));
}
