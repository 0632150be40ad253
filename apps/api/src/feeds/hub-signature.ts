/** The signature of a push (WebSub, 7.1): `X-Hub-Signature: <method>=<hex>`, an HMAC over the body as sent. */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** The methods that the Recommendation registers. SHA-1 is broken as a hash, not yet as an HMAC, and hubs still sign with it. */
const methods = ['sha1', 'sha256', 'sha384', 'sha512'];

export function isSigned(body: Uint8Array, signature: string | undefined, secret: string): boolean {
  const [, method = '', hex = ''] = /^([a-z0-9]{1,10})=([0-9a-f]{1,200})$/i.exec(signature ?? '') ?? [];
  if (!methods.includes(method.toLowerCase())) return false;
  const right = createHmac(method.toLowerCase(), secret).update(body).digest();
  const given = Buffer.from(hex, 'hex');
  return given.length === right.length && hex.length === 2 * right.length && timingSafeEqual(given, right);
}
