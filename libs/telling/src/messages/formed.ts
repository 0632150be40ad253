/** What is told, in the form that a subscription asked for. */
import type { MessageForm } from '#core';
import { messageFor, presets } from './presets.js';
import { filledIn } from './template.js';
import type { Message, Told } from './told.js';

/** A form of a later version is told plainly. */
export function formed(form: MessageForm, told: Told): Message {
  if ('template' in form) return filledIn(form.template, told);
  return messageFor(presets.find((each) => each === form.preset) ?? 'json', told);
}
