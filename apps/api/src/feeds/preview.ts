/** What would be sent for a notice, before anybody subscribes: the very body, and the headers beside it; or the mail. */
import { Refusal, type Notice } from '#core';
import {
  anExample,
  formed,
  mailFor,
  mailOf,
  messageOf,
  toldOf,
  troubleWith,
  type Message,
  type Telling,
  type Wish,
} from '#telling';
import { newWebhookSecret, signedHeaders } from '#web';
import type { z } from 'zod';
import type { Api } from '../api.js';
import type { Firing } from '../contract/firing.js';

type Preview = z.infer<typeof Firing>['message'];

/** What notices are told from, as the API holds it. */
export function tellingOf({ story, history, publicUrl, sentences, erasures }: Api): Telling {
  return {
    ...{ story, history },
    ...(publicUrl === undefined ? {} : { publicUrl }),
    findText: (hash) => sentences.text(hash),
    erasureOf: (hash) => Promise.resolve(erasures.ofText(hash)),
  };
}

/** What would be sent, by the way that it would take; the other is null. Rejects as `previewOf`. */
export async function previewBy(
  api: Api,
  notice: Notice | undefined,
  { channel, ...wish }: Wish & { readonly channel: 'webhook' | 'mail' },
): Promise<Pick<z.infer<typeof Firing>, 'message' | 'mail'>> {
  if (channel === 'webhook') return { message: await previewOf(api, notice, wish), mail: null };
  const mail = notice === undefined ? mailFor(anExample) : await mailOf(tellingOf(api), notice, wish);
  return { message: null, mail: { notice: notice?.id ?? null, ...mail } };
}

/** Of no notice an example in the form asked for. Rejects with a `Refusal` for a template that cannot be used. */
async function previewOf(api: Api, notice: Notice | undefined, wish: Wish): Promise<Preview> {
  const message = await (notice === undefined ? exampleOf(wish) : noticed(tellingOf(api), notice, wish));
  if (message === null) return null;
  const { query = {}, ...sent } = message;
  const id = `${notice?.id ?? 'example'}~example`;
  const headers = signedHeaders({ ...sent, id, timestamp: api.now(), secrets: [newWebhookSecret()] });
  return { notice: notice?.id ?? null, ...sent, headers: Object.entries(headers), query };
}

function exampleOf({ form }: Wish): Message | null {
  if (form === undefined) return null;
  refuseTrouble(form, anExample);
  return formed(form, anExample);
}

async function noticed(telling: Telling, notice: Notice, wish: Wish): Promise<Message> {
  if (wish.form !== undefined) refuseTrouble(wish.form, await toldOf(telling, notice, wish));
  return messageOf(telling, notice, wish);
}

function refuseTrouble(form: NonNullable<Wish['form']>, told: typeof anExample): void {
  const trouble = 'template' in form ? troubleWith(form.template, told) : null;
  if (trouble !== null) throw new Refusal('invalid', `form: ${trouble}`);
}
