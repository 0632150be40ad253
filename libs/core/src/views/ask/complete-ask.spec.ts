import { askItems } from './ask-items.js';
import { completionsAt, type KnownValues } from './complete-ask.js';
import type { AskKey } from './keys.js';

const values: Readonly<Partial<Record<AskKey, ReturnType<KnownValues>>>> = {
  source: [
    ['Harbour Wire', 12],
    ['Wire "Nord"', 4],
    ['Nordic', 1],
  ],
  actor: [['Ada Brink', 3]],
  matter: [['reaction:ada-brink.agenda', 2]],
  lang: [
    ['en', 9],
    ['de', 3],
  ],
};
const known: KnownValues = (key) => values[key];

/** The filter with each completion in its place. */
const completed = (typed: string, caret = typed.length) =>
  completionsAt(typed, caret, known).map(({ from, to, insert }) => typed.slice(0, from) + insert + typed.slice(to));

describe('completion of a filter', () => {
  it.each([
    ['talks ver', ['talks verdict:']],
    ['-i', ['-is:']],
    ['-s', ['-source:']],
    ['s', ['source:', 'since:']],
    ['verdict:re', ['verdict:relevant', 'verdict:not-relevant', 'verdict:unreadable']],
    ['verdict:copy,un', ['verdict:copy,unreadable']],
    ['source:wire', ['source:"Wire  Nord "', 'source:"Harbour Wire"']],
    ['source:"harb', ['source:"Harbour Wire"']],
    ['topic:cease', ['topic:ceasefire']],
    ['actor:br', ['actor:"Ada Brink"']],
    ['matter:ag', ['matter:reaction:ada-brink.agenda']],
    ['lang:', ['lang:en', 'lang:de']],
    ['lang:en,', ['lang:en,de']],
    ['since:to', ['since:today']],
    ['nothing:x', []],
    ['"a phrase ver', []],
    ['talks', []],
  ])('offers for %p: %p', (typed, offered) => {
    expect(completed(typed)).toEqual(offered);
  });

  it('completes where one types, and leaves what stands behind', () => {
    expect(completed('ver talks', 3)).toEqual(['verdict: talks']);
  });

  it('offers no value that the language refuses', () => {
    for (const key of ['verdict', 'is', 'has', 'since', 'until', 'lang', 'source', 'topic', 'actor', 'matter']) {
      const offered = completed(`${key}:`);
      expect(offered.length).toBeGreaterThan(0);
      for (const filter of offered) expect(askItems(filter, '2025-08-16T12:00:00.000Z')).toHaveLength(1);
    }
  });
});
