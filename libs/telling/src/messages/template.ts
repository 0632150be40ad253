/**
 * A body that a person wrote, with places for what is told. Mustache knows no code: a template can put in and repeat, and nothing else. Of a
 * JSON template every value is escaped as JSON asks, so that no page's words can break out of their string.
 */
import Mustache from 'mustache';
import { plain } from '../formats/plain.js';
import { summaryOf } from './presets.js';
import type { Message, Told } from './told.js';

export type TemplateType = 'application/json' | 'text/plain';

export interface Template {
  readonly type: TemplateType;
  readonly text: string;
}

/** Of a template, in characters. */
export const longestTemplate = 4000;

/** Null when it can be used; else what is wrong with it, as a sentence. */
export function troubleWith(template: Template, example: Told): string | null {
  try {
    const { body } = filledIn(template, example);
    if (template.type === 'application/json') JSON.parse(body);
    return null;
  } catch (error) {
    return `the template gives no ${template.type === 'application/json' ? 'JSON' : 'text'}: ${error instanceof Error ? error.message : 'unreadable'}`;
  }
}

export function filledIn({ type, text }: Template, told: Told): Message {
  const escape = type === 'application/json' ? inJson : plain;
  const [first] = told.changes.slice(-1);
  const view = { ...told, ...first, summary: summaryOf(told) };
  // No partials: a template is one text.
  const body = Mustache.render(text, view, {}, { escape: (value: unknown) => escape(inWords(value)) });
  return { contentType: type === 'application/json' ? type : 'text/plain; charset=utf-8', body };
}

/** Lists and objects are repeated over, and never put in as such. */
function inWords(value: unknown): string {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value) : '';
}

function inJson(text: string): string {
  return JSON.stringify(plain(text)).slice(1, -1);
}
