/** Numbers with their nouns, by the plural rules of a language (CLDR). */
import { figure } from '../brief/figure.js';

/** One form for each category that the language has: English and German have `one` and `other`, Polish `few` and `many` beside them. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** "1 origin", "3 origins", "12 000 items"; number and noun stay on one line. */
export function counterIn<Noun extends string>(language: string, nouns: Readonly<Record<Noun, Forms>>) {
  const form = formIn(language);
  return (n: number, noun: Noun): string => `${figure(n)}\u00a0${form(n, nouns[noun])}`;
}

/** The form alone: for verbs, and where the number stands elsewhere. */
export function formIn(language: string) {
  const rules = new Intl.PluralRules(language);
  return (n: number, forms: Forms): string => forms[rules.select(n)] ?? forms.other;
}
