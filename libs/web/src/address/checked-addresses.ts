/**
 * From a host and port to the addresses a socket may go to. The name is looked up once; what is returned here is what
 * gets connected to, so a name that changes its answer in between (DNS rebinding) gains nothing.
 */
import { isIP } from 'node:net';
import { types } from 'node:util';
import { Failed } from '../failures.js';
import type { Resolve } from '../settings.js';
import type { AddressPolicy } from './address-policy.js';

export interface CheckedAddress {
  readonly address: string;
  readonly family: number;
  /** Reached by the allow-list only. */
  readonly allowed: boolean;
}

export type CheckAddresses = (hostname: string, port: number) => Promise<readonly CheckedAddress[]>;

export interface AddressRules {
  readonly policy: AddressPolicy;
  readonly ports: readonly number[];
  readonly resolve: Resolve;
}

/** Throws `Failed`: it serves a connector, which has no other way to say no. */
export function checkedAddresses(rules: AddressRules): CheckAddresses {
  return async (hostname, port) => {
    const answers = await candidates(hostname, rules.resolve);
    const reachable = answers.flatMap((address) => checked(address, rules.policy));
    if (reachable.length === 0) throw outOfBounds(hostname, answers);
    const open = reachable.filter(({ allowed }) => allowed || rules.ports.includes(port));
    if (open.length === 0) throw new Failed('refused-address', `port ${port} is not among ${rules.ports.join(', ')}`);
    return open;
  };
}

export function portOf({ port, protocol }: Pick<URL, 'port' | 'protocol'>): number {
  if (port !== '') return Number(port);
  return protocol === 'https:' ? 443 : 80;
}

async function candidates(hostname: string, resolve: Resolve): Promise<readonly string[]> {
  if (isIP(hostname) !== 0) return [hostname];
  if (isLocalhost(hostname)) return ['127.0.0.1', '::1'];
  try {
    return await resolve(hostname);
  } catch (error) {
    throw new Failed('dns', types.isNativeError(error) ? error.message : String(error));
  }
}

/** RFC 6761, 6.3: these names are the loopback interface and no name server's business. */
export function isLocalhost(hostname: string): boolean {
  return /(^|\.)localhost\.?$/i.test(hostname);
}

function checked(address: string, policy: AddressPolicy): CheckedAddress[] {
  const standing = policy(address);
  if (standing === 'refused') return [];
  return [{ address, family: isIP(address), allowed: standing === 'allowed' }];
}

function outOfBounds(hostname: string, answers: readonly string[]): Failed {
  if (answers.length === 0) return new Failed('dns', `${hostname} has no address`);
  return new Failed('refused-address', `${hostname} (${answers.join(', ')}) is not on the public internet`);
}
