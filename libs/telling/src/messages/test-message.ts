/** What is sent to try a webhook out: no notice, and in the form that its notices would have. */
import type { MessageForm } from '#core';
import { formed } from './formed.js';
import { anExample, type Message } from './told.js';

export interface Trial {
  /** The story's. */
  readonly story: string;
  /** Its own each time: a receiver drops what it knows. */
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly subscription: string;
  readonly form: MessageForm | undefined;
}

export function testMessage(trial: Trial): Message {
  const { form } = trial;
  if (form === undefined) return { contentType: 'application/json', body: JSON.stringify(envelopeOf(trial)) };
  return formed(form, anExample);
}

/** A CloudEvent 1.0, like a notice. */
function envelopeOf({ story, id, at, subscription }: Trial) {
  return {
    ...{ specversion: '1.0', id, source: `urn:summitwatch:${story}`, type: 'org.summitwatch.test' },
    ...{ subject: `subscription:${subscription}`, time: at, datacontenttype: 'application/json' },
    data: { message: 'This is a test. Nothing has changed.' },
  };
}
