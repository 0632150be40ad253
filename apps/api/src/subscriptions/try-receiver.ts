/** A test to a subscription's receiver: no notice, nothing that the log keeps. */
import { Refusal, signingSecrets, type SubscriptionDoc } from '#core';
import { mailboxIn, testMail, testMessage } from '#telling';
import { tryOut, withQuery, type TriedOut } from '#web';
import { randomBytes } from 'node:crypto';
import type { Api } from '../api.js';

/** Rejects with a `Refusal` where there is nothing to send it by. */
export function tryReceiver(api: Api, doc: SubscriptionDoc): Promise<TriedOut> {
  const id = `test:${randomBytes(8).toString('hex')}`;
  return doc.url.startsWith('mailto:') ? byMail(api, doc, id) : byWebhook(api, doc, id);
}

async function byMail({ tryMail }: Api, { url }: SubscriptionDoc, id: string): Promise<TriedOut> {
  if (tryMail === undefined) throw new Refusal('conflict', 'no mail server is set: SUMMITWATCH_SMTP_URL');
  return tryMail({ id, to: mailboxIn(url), ...testMail() });
}

async function byWebhook(api: Api, { id, url, form }: SubscriptionDoc, testId: string): Promise<TriedOut> {
  const { story, vault, now, post } = api;
  const secrets = await signingSecrets(vault, id);
  if (secrets === undefined) throw new Refusal('conflict', 'the signing secret is gone; replace it');
  const timestamp = now();
  const trial = { story: story.id, id: testId, at: timestamp.toISOString(), subscription: id, form };
  const { query, ...message } = testMessage(trial);
  return tryOut({ ...message, post, secrets, id: testId, timestamp, url: withQuery(url, query) });
}
