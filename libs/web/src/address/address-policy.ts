/**
 * Which IP addresses an errand may reach: global unicast, and what its allow-list names. Everything else is refused,
 * also forms that carry an IPv4 address inside an IPv6 one (mapped, NAT64, 6to4, Teredo): they are ways around a list.
 */
import { Refusal } from '#core';
import type { Purpose } from '#core';
import ipaddr from 'ipaddr.js';

export type Standing = 'public' | 'allowed' | 'refused';
export type AddressPolicy = (address: string) => Standing;

type Ip = ipaddr.IPv4 | ipaddr.IPv6;
type Range = [Ip, number];

/** ipaddr.js calls all that is not special "unicast"; of IPv6 only this part has been given out (RFC 4291, 2.4). */
const globalUnicastV6: Range = [ipaddr.parse('2000::'), 3];

export function addressPolicy(purpose: Purpose, allowed: readonly string[]): AddressPolicy {
  const ranges = allowed.map((range) => parseRange(purpose, range));
  return (address) => {
    if (!ipaddr.isValid(address)) return 'refused';
    const ip = ipaddr.parse(address);
    if (ranges.some((range) => within(ip, range))) return 'allowed';
    return isPublic(ip) ? 'public' : 'refused';
  };
}

function isPublic(ip: Ip): boolean {
  if (ip.range() !== 'unicast') return false;
  if (ip.kind() === 'ipv4') return true;
  return within(ip, globalUnicastV6) && !('zoneId' in ip && ip.zoneId);
}

function within(ip: Ip, [network, bits]: Range): boolean {
  return ip.kind() === network.kind() && ip.match(network, bits);
}

function parseRange(purpose: Purpose, range: string): Range {
  if (ipaddr.isValidCIDR(range)) return ipaddr.parseCIDR(range);
  throw new Refusal('invalid', `"${range}", allowed for ${purpose}, is no CIDR range such as 10.0.0.0/8`);
}
