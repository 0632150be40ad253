/** Under which key an address is counted: in IPv6 by its /64, for whoever has one address there has them all (RFC 7421). */
import ipaddr from 'ipaddr.js';

export function addressKey(address: string): string {
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  const first = parsed.toByteArray().map((byte, place) => (place < 8 ? byte : 0));
  return `${ipaddr.fromByteArray(first).toString()}/64`;
}
