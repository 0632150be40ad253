/**
 * A delivery under the Standard Webhooks specification: id, timestamp and signature in three headers, checked by any
 * stock library. While a secret is being rotated, both sign.
 */
import { randomBytes } from 'node:crypto';
import { Refusal } from '#core';
import type { FetchFailure, Post, Posted } from '#core';
import { Webhook } from 'standardwebhooks';

export interface SignedPost {
  readonly post: Post;
  readonly url: string;
  /** The same for every try of one delivery: receivers drop repeats by it. What is not printable ASCII is sent percent-encoded. */
  readonly id: string;
  /** Of this try; receivers refuse what is older than five minutes. */
  readonly timestamp: Date;
  readonly body: string;
  /** `whsec_<base64>`, newest first. */
  readonly secrets: readonly [string, ...string[]];
  readonly contentType?: string;
}

const prefix = 'whsec_';
/** The specification asks for 24 to 64 bytes. */
const secretBytes = 32;

export function newWebhookSecret(): string {
  return prefix + randomBytes(secretBytes).toString('base64');
}

export async function signedPost(delivery: SignedPost): Promise<Posted | FetchFailure> {
  const { post, url, body } = delivery;
  return post({ url, body, headers: signedHeaders(delivery) });
}

function signedHeaders({ timestamp, body, secrets, contentType, ...delivery }: SignedPost): Record<string, string> {
  const id = headerSafe(delivery.id);
  return {
    'content-type': contentType ?? 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(timestamp.getTime() / 1_000)),
    'webhook-signature': secrets.map((secret) => signer(secret).sign(id, timestamp, body)).join(' '),
  };
}

/** A header takes no other letters, and what is signed must be what is sent. */
function headerSafe(id: string): string {
  return id.replace(/[^\x21-\x7e]+/g, (part) => Buffer.from(part).toString('hex').toUpperCase().replace(/../g, '%$&'));
}

function signer(secret: string): Webhook {
  try {
    if (secret.startsWith(prefix)) return new Webhook(secret);
  } catch {
    // Refused below; the cause is left out because it could quote the secret.
  }
  throw new Refusal('invalid', 'a webhook secret is written whsec_ and base64 after it');
}
