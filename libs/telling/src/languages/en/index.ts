/** English: the original of all texts. */
export const tag = 'en';
/** For dates, lists and names of languages (BCP 47). */
export const locale = 'en-GB';

export const quotes = ['“', '”'] as const;
export const quoted = (text: string) => quotes.join(text);

/** A status within a sentence. */
export const inSentence = (state: string) => state.toLowerCase();

export { count, counted, formOf } from './counted.js';
export * from './bodies.js';
export * from './brief.js';
export * from './commands.js';
export * from './coverage.js';
export * from './deciding.js';
export * from './delivering.js';
export * from './evidence.js';
export * from './items.js';
export * from './matter.js';
export * from './messages.js';
export * from './names.js';
export * from './offices.js';
export * from './operating.js';
export * from './paper.js';
export * from './places.js';
export * from './rules.js';
export * from './steps.js';
export * from './subscribing.js';
export * from './timeline.js';
export * from './values.js';
export * from './shell.js';
export * from './reviewing.js';
export * from './item-pages.js';
export * from './feeds.js';
export * from './service.js';
export * from './access.js';
export * from './pages.js';
export * from './working.js';
