/** What the service says in English, in the words of another language: by its whole text, or by the text around its numbers. */
import type { Words } from '../languages/said.js';

const number = /\d+(?:\.\d+)*/g;

/** Null where the language has no words for it. In the tables `#` stands for a number. */
export function messageIn(message: string, { messages, locale }: Pick<Words, 'messages' | 'locale'>): string | null {
  const known: Readonly<Record<string, string>> = messages;
  const numbers = message.match(number) ?? [];
  const said = known[message] ?? known[message.replace(number, '#')];
  return said?.replace(/#/g, () => inDigits(numbers.shift() ?? '', locale)) ?? null;
}

/** Versions stay as they are. */
function inDigits(figure: string, locale: string): string {
  return figure.split('.').length > 2 ? figure : Number(figure).toLocaleString(locale, { maximumFractionDigits: 20 });
}
