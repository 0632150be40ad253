/**
 * A delivery under the Standard Webhooks specification: id, timestamp and signature in three headers, checked by any
 * stock library. While a secret is being rotated, both sign. `whsec_` keeps a secret for HMAC-SHA256 (`v1`), `whsk_` an
 * ed25519 key (`v1a`) of 64 bytes, the seed and the public key, of which the receiver has the latter as `whpk_`.
 */
import { createPrivateKey, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
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
  /** `whsec_<base64>` or `whsk_<base64>`, newest first. */
  readonly secrets: readonly [string, ...string[]];
  readonly contentType?: string;
}

const prefix = 'whsec_';
/** The specification asks for 24 to 64 bytes. */
const secretBytes = 32;

export function newWebhookSecret(): string {
  return prefix + randomBytes(secretBytes).toString('base64');
}

const privatePrefix = 'whsk_';
/** DER of an ed25519 private key before its seed (RFC 8410). */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

export function newWebhookKey(): string {
  const { d = '', x = '' } = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' });
  return privatePrefix + Buffer.concat([Buffer.from(d, 'base64url'), Buffer.from(x, 'base64url')]).toString('base64');
}

/** What a receiver verifies with: the secret itself, or of a key its public half. */
export function verifierOf(secret: string): string {
  if (!secret.startsWith(privatePrefix)) return secret;
  return `whpk_${keyBytes(secret).subarray(32).toString('base64')}`;
}

function keyBytes(secret: string): Buffer {
  const bytes = Buffer.from(secret.slice(privatePrefix.length), 'base64');
  if (bytes.length === 64) return bytes;
  throw new Refusal('invalid', 'an ed25519 key is written whsk_ and the base64 of its 64 bytes after it');
}

export async function signedPost(delivery: SignedPost): Promise<Posted | FetchFailure> {
  const { post, url, body } = delivery;
  return post({ url, body, headers: signedHeaders(delivery) });
}

/** What a delivery says of itself. */
export function signedHeaders(delivery: Omit<SignedPost, 'post' | 'url'>): Record<string, string> {
  const { timestamp, body, secrets, contentType } = delivery;
  const id = headerSafe(delivery.id);
  return {
    'content-type': contentType ?? 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(timestamp.getTime() / 1_000)),
    'webhook-signature': secrets.map((secret) => signatureBy(secret, id, timestamp, body)).join(' '),
  };
}

/** A header takes no other letters, and what is signed must be what is sent. */
function headerSafe(id: string): string {
  return id.replace(/[^\x21-\x7e]+/g, (part) => Buffer.from(part).toString('hex').toUpperCase().replace(/../g, '%$&'));
}

function signatureBy(secret: string, id: string, timestamp: Date, body: string): string {
  if (!secret.startsWith(privatePrefix)) return signer(secret).sign(id, timestamp, body);
  const der = Buffer.concat([pkcs8, keyBytes(secret).subarray(0, 32)]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const signed = `${id}.${String(Math.floor(timestamp.getTime() / 1_000))}.${body}`;
  return `v1a,${sign(null, Buffer.from(signed), key).toString('base64')}`;
}

function signer(secret: string): Webhook {
  try {
    if (secret.startsWith(prefix)) return new Webhook(secret);
  } catch {
    // Refused below; the cause is left out because it could quote the secret.
  }
  throw new Refusal('invalid', 'a webhook secret is written whsec_ and base64 after it');
}
