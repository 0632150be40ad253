/** Whether one of a message's `v1a` signatures holds under a public key, as a receiver looks: no stock library for receivers knows v1a. */
import { createPublicKey, verify } from 'node:crypto';

export interface SignedMessage {
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** `key` is written `whpk_<base64>`. */
export function isSignedByKey(key: string, { headers, body }: SignedMessage): boolean {
  const x = Buffer.from(key.replace(/^whpk_/, ''), 'base64').toString('base64url');
  const publicKey = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  const signed = Buffer.from(`${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`);
  const signatures = String(headers['webhook-signature']).split(' ');
  return signatures.some(
    (each) => each.startsWith('v1a,') && verify(null, signed, publicKey, Buffer.from(each.slice(4), 'base64')),
  );
}
