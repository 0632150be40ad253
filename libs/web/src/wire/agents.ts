/**
 * One connection pool per purpose, so that a socket opened under one allow-list never serves another purpose.
 * Every socket goes to an address that was checked when it was opened.
 */
import type { Purpose } from '#core';
import { Agent, buildConnector } from 'undici';
import { addressPolicy } from '../address/address-policy.js';
import type { CheckAddresses, CheckedAddress } from '../address/checked-addresses.js';
import { checkedAddresses, portOf } from '../address/checked-addresses.js';
import { systemResolve } from '../address/system-resolve.js';
import type { DoorSettings } from '../settings.js';
import { limitsOf } from '../settings.js';
import { webPorts } from './web-ports.js';

export interface Line {
  readonly agent: Agent;
  readonly check: CheckAddresses;
}

/** Of several addresses, how long one may take before the next is tried. Node's 250 ms cuts off distant hosts. */
const attemptMs = 1_000;
/** An idle socket waits so long for the next request, and no longer where the server would like it to. */
const idleMs = 4_000;

export function openLine(settings: DoorSettings, purpose: Purpose): Line {
  const allowed = settings.allowPrivate[purpose] ?? [];
  for (const range of allowed) settings.onAllowed?.(`${purpose} may reach ${range}, outside the public internet`);
  const check = checkedAddresses({
    policy: addressPolicy(purpose, allowed),
    ports: settings.ports ?? webPorts,
    resolve: settings.resolve ?? systemResolve,
  });
  const limits = limitsOf(settings, purpose);
  const agent = new Agent({
    connect: checkedConnector(check, limits.firstByteMs),
    maxHeaderSize: limits.headerBytes,
    keepAliveTimeout: idleMs,
    keepAliveMaxTimeout: idleMs,
    // Deadlines are the exchange's: undici's would start anew with every byte.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  return { agent, check };
}

function checkedConnector(check: CheckAddresses, timeout: number): buildConnector.connector {
  return (target, done) => {
    check(target.hostname, portOf(target)).then(
      (addresses) => {
        connectorTo(addresses, timeout)(target, done);
      },
      (error: unknown) => {
        done(error as Error, null);
      },
    );
  };
}

/** The look-up of this connector knows the checked addresses and nothing else; IP literals were checked as they are. */
function connectorTo(addresses: readonly CheckedAddress[], timeout: number): buildConnector.connector {
  return buildConnector({
    timeout,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: attemptMs,
    lookup: (_hostname, _options, found) => {
      found(null, [...addresses]);
    },
  });
}
