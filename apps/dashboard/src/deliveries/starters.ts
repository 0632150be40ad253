/** Templates to begin with. */
import type { Shape } from '../client.js';

export type Template = Extract<Shape<'MessageForm'>, { template: unknown }>['template'];

const json = 'application/json';
const text = 'text/plain';

export const starters: Readonly<Record<string, Template>> = {
  line: { type: text, text: '{{headline}}\n“{{sentence}}” ({{publisher}})\n{{url}}' },
  digest: { type: text, text: '{{title}}\n{{#changes}}\n• {{headline}} ({{publisher}})\n{{/changes}}' },
  json: {
    type: json,
    text: '{\n  "change": "{{headline}}",\n  "sentence": "{{sentence}}",\n  "publisher": "{{publisher}}",\n  "url": "{{url}}",\n  "origins": {{origins}}\n}',
  },
  markdown: { type: json, text: '{ "text": "**{{headline}}**\\n> {{sentence}}\\n[{{publisher}}]({{url}})" }' },
};
