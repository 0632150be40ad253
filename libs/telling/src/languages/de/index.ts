/** German, as a news desk writes it. */
import { topic } from './names.js';

export const tag = 'de';
export const locale = 'de-DE';

export const quotes = ['„', '“'] as const;
export const quoted = (text: string) => `${quotes[0]}${text}${quotes[1]}`;

/** Of the states only nouns keep their capital. */
const nouns = ['Fortschritte', 'Ergebnis', 'Folgetreffen', 'Reaktion'];

export function inSentence(state: string): string {
  const isNoun = nouns.some((noun) => state.startsWith(noun)) || Object.values<string>(topic).includes(state);
  return isNoun ? state : state.charAt(0).toLowerCase() + state.slice(1);
}

export { count, counted, formOf } from './counted.js';
export * from './access.js';
export * from './bodies.js';
export * from './brief.js';
export * from './commands.js';
export * from './coverage.js';
export * from './deciding.js';
export * from './delivering.js';
export * from './evidence.js';
export * from './feeds.js';
export * from './item-pages.js';
export * from './items.js';
export * from './matter.js';
export * from './messages.js';
export * from './names.js';
export * from './offices.js';
export * from './operating.js';
export * from './pages.js';
export * from './paper.js';
export * from './places.js';
export * from './reviewing.js';
export * from './rules.js';
export * from './service.js';
export * from './shell.js';
export * from './steps.js';
export * from './subscribing.js';
export * from './timeline.js';
export * from './values.js';
export * from './working.js';
