/** What a receiver verifies with, named as what it is. It ends its line, so that nothing is copied along. */
import { verifierOf } from '#web';

export function shownOnce(secret: string): string {
  const verifier = verifierOf(secret);
  const what = verifier === secret ? 'signing secret' : 'public key to verify with (v1a)';
  return `${what}, shown this once: ${verifier}`;
}
