/**
 * How the word lists are written. One phrase is words apart by blanks; `a|b` either, `a?` perhaps, `verb~` every regular
 * form of a verb, `stem*` any word so beginning, `..` up to three words more, `@class` any word of a class. Each phrase becomes plain
 * sequences.
 */
export type Step = string;

export const gap: Step = '..';

function regularForms(verb: string): string[] {
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  if (/(?:s|x|ch|sh|z)$/.test(verb)) return [verb, `${verb}es`, `${verb}ed`, `${verb}ing`];
  return [verb, `${verb}s`, `${verb}ed`, `${verb}ing`];
}

const formsOf = (word: string): string[] => (word.endsWith('~') ? regularForms(word.slice(0, -1)) : [word]);

function choicesOf(element: string): Step[][] {
  const optional = element.endsWith('?');
  const words = (optional ? element.slice(0, -1) : element).split('|').flatMap(formsOf);
  const choices: Step[][] = words.map((word) => [word]);
  return optional ? [...choices, []] : choices;
}

/** All sequences that one written phrase stands for. */
export function sequencesOf(phrase: string): Step[][] {
  let sequences: Step[][] = [[]];
  for (const element of phrase.split(/[ -]+/)) {
    const choices = choicesOf(element);
    sequences = sequences.flatMap((head) => choices.map((tail) => [...head, ...tail]));
  }
  return sequences.map(withoutLastGap).filter((sequence) => sequence.length > 0);
}

/** "refuse .. to?" without its "to" ends at the verb. */
const withoutLastGap = (sequence: Step[]): Step[] => (sequence.at(-1) === gap ? sequence.slice(0, -1) : sequence);

/** Reads a list that is written one phrase per comma, for word lists that are long and plain. */
export const listed = (text: string): string[] =>
  text
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
