/** Of an address whose host is no name: whether anything would be sent there can be said before anybody tries. */
import type { Purpose } from '#core';
import { Refusal } from '#core';
import { isIP } from 'node:net';
import { webPorts } from '../wire/web-ports.js';
import { addressPolicy } from './address-policy.js';
import { isLocalhost, portOf } from './checked-addresses.js';

/** Throws a `Refusal` with what speaks against an address. */
export function refuseClosedAddress(url: string, purpose: Purpose, allowed: readonly string[]): void {
  const objection = objectionToClosed(url, purpose, allowed);
  if (objection !== undefined) throw new Refusal('invalid', `url: ${objection}`);
}

/**
 * In words, of a literal address that the door opens to nobody on this errand, with the setting that would have it opened. What a name
 * stands for is only known when it is asked.
 */
export function objectionToClosed(url: string, purpose: Purpose, allowed: readonly string[]): string | undefined {
  const read = new URL(url);
  const host = read.hostname.replace(/^\[|\]$/g, '');
  const address = isLocalhost(host) ? '127.0.0.1' : host;
  if (isIP(address) === 0) return undefined;
  const standing = addressPolicy(purpose, allowed)(address);
  const isClosed = standing === 'refused' || (standing === 'public' && !webPorts.includes(portOf(read)));
  if (!isClosed) return undefined;
  const why = standing === 'refused' ? `${host} is not on the public internet` : `port ${String(portOf(read))} is not among ${webPorts.join(', ')}`; // oxfmt-ignore
  const done = purpose === 'webhook' ? 'sent' : 'asked';
  return `nothing would be ${done} there, for ${why}; ${purpose}=${address} in SUMMITWATCH_ALLOW_PRIVATE permits it`;
}
