/**
 * A body that a person wrote, with places for what is told. Mustache knows no code: a template can put in and repeat, and nothing else. Of a
 * JSON template every value is escaped as JSON asks, so that no page's words can break out of their string.
 */
import Mustache from 'mustache';
import { plain } from '../formats/plain.js';
import { mostBytes } from './clip.js';
import { summaryOf } from './presets.js';
import { fitting, type Shown } from './shown.js';
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

/** Where what it makes would be too large, it is given less: first shorter sentences and fewer changes, at last nothing but its own words. */
export function filledIn(template: Template, told: Told): Message {
  const whole = rendered(template, { ...told, left: 0 });
  if (hasRoom(whole)) return whole;
  const message = fitting(told, (shown) => rendered(template, shown), hasRoom);
  return hasRoom(message) ? message : rendered(template, { ...nothing, left: told.changes.length });
}

const nothing: Told = {
  ...{ title: '', whole: null },
  changes: [
    {
      ...{ headline: '', sentence: null, publisher: null, url: null, page: null },
      ...{ kind: '', before: null, after: null, origins: 0, official: false, perhapsOf: null },
    },
  ],
};

const hasRoom = ({ body }: Message) => Buffer.byteLength(body) < mostBytes;

function rendered({ type, text }: Template, shown: Shown): Message {
  const escape = type === 'application/json' ? inJson : plain;
  const [first] = shown.changes.slice(-1);
  const view = { ...shown, ...first, summary: summaryOf(shown) };
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
