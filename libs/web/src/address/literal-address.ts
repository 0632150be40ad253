/** Whether anything would be sent to an address, said before anybody tries: for certain, or of a name as it stands now. */
import type { Purpose } from '#core';
import { Refusal } from '#core';
import { isIP } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Failed } from '../failures.js';
import type { Resolve } from '../settings.js';
import { webPorts } from '../wire/web-ports.js';
import { addressPolicy, type Standing } from './address-policy.js';
import { checkedAddresses, isLocalhost, portOf } from './checked-addresses.js';
import { systemResolve } from './system-resolve.js';

/** Throws a `Refusal` with what speaks against an address. */
export function refuseClosedAddress(url: string, purpose: Purpose, allowed: readonly string[]): void {
  const objection = objectionToClosed(url, purpose, allowed);
  if (objection !== undefined) throw new Refusal('invalid', `url: ${objection}`);
}

/**
 * In words, of an address that the door opens to nobody on this errand, with the setting that would have it opened. What a name stands for
 * is only known when it is asked; its port is known where no address is let in by a setting.
 */
export function objectionToClosed(url: string, purpose: Purpose, allowed: readonly string[]): string | undefined {
  const { host, port } = placeOf(url);
  const address = isLocalhost(host) ? '127.0.0.1' : host;
  const isName = isIP(address) === 0;
  if (isName && allowed.length > 0) return undefined;
  const standing = isName ? 'public' : addressPolicy(purpose, allowed)(address);
  const why = objectionTo(standing, host, port);
  const setting = permitted(purpose, isName ? '<its address>' : address);
  return why === undefined ? undefined : `nothing would be ${doneTo(purpose)} there, for ${why}; ${setting}`;
}

function objectionTo(standing: Standing, host: string, port: number): string | undefined {
  if (standing === 'refused') return `${host} is not on the public internet`;
  const isOpen = standing === 'allowed' || webPorts.includes(port);
  return isOpen ? undefined : `port ${String(port)} is not among ${webPorts.join(', ')}`;
}

/** In milliseconds: nobody waits longer for a hint. */
const patienceMs = 2000;

/** The same of a name by what it stands for now, which may change: a hint. Undefined where that is not told in time. */
export async function hintAboutName(
  url: string,
  purpose: Purpose,
  allowed: readonly string[],
  resolve: Resolve = systemResolve,
): Promise<string | undefined> {
  const { host, port } = placeOf(url);
  if (isIP(host) !== 0 || isLocalhost(host)) return undefined;
  const answers = await Promise.race([
    resolve(host).catch(() => []),
    pause(patienceMs, [] as readonly string[], { ref: false }),
  ]);
  const known = () => Promise.resolve([...answers]);
  const check = checkedAddresses({ policy: addressPolicy(purpose, allowed), ports: webPorts, resolve: known });
  try {
    await check(host, port);
    return undefined;
  } catch (error) {
    if (!(error instanceof Failed) || error.reason !== 'refused-address') return undefined;
    return `nothing would be ${doneTo(purpose)} there now, for ${error.message}; ${permitted(purpose, answers[0] ?? '')}`;
  }
}

function placeOf(url: string) {
  const read = new URL(url);
  return { host: read.hostname.replace(/^\[|\]$/g, ''), port: portOf(read) };
}

const doneTo = (purpose: Purpose) => (purpose === 'webhook' ? 'sent' : 'asked');
const permitted = (purpose: Purpose, address: string) =>
  `${purpose}=${address} in SUMMITWATCH_ALLOW_PRIVATE permits it`;
