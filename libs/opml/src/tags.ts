/** Tags, and how OPML says them: as folders, and as categories (OPML 2.0: a comma between them, slashes inside a path). */
import { oneLine } from './one-line.js';

const longest = 80;
/** As many as a feed may have. */
export const mostTags = 20;

/** Each once, the first place counts. */
export function tagsIn(words: readonly string[]): readonly string[] {
  const clean = words.map((each) => oneLine(each, longest)).filter((tag) => tag !== '');
  return [...new Set(clean)];
}

/** "/World/Europe,energy": World, Europe and energy. */
export function tagsOfCategory(category: string): readonly string[] {
  return tagsIn(category.split(/[,/]/));
}

/** Undefined for what is not a JSON array of texts. */
export function tagsOfJson(json: string): readonly string[] | undefined {
  try {
    const value: unknown = JSON.parse(json);
    const isTexts = Array.isArray(value) && value.every((each) => typeof each === 'string');
    return isTexts ? tagsIn(value) : undefined;
  } catch {
    return undefined;
  }
}
