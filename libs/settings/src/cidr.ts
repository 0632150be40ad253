/** Ranges of addresses (RFC 4632); one by itself is a range of one. */
import { isIP } from 'node:net';
import type { z } from 'zod';
import { shown } from './problems.js';

/** Undefined for what is no range. */
export function cidrFrom(range: string): string | undefined {
  const [address = '', prefix, ...rest] = range.split('/');
  const bits = { 4: 32, 6: 128 }[isIP(address)];
  if (bits === undefined || rest.length > 0) return undefined;
  if (prefix === undefined) return `${address}/${bits}`;
  return /^\d{1,3}$/.test(prefix) && Number(prefix) <= bits ? range : undefined;
}

/** `10.0.0.1, fd00::/8` → the ranges. */
export function cidrsFrom(value: string, context: z.RefinementCtx): readonly string[] {
  const parts = value.split(',').map((part) => part.trim());
  return parts.flatMap((part) => {
    const cidr = part === '' ? undefined : cidrFrom(part);
    if (part !== '' && cidr === undefined) {
      const message = `holds ${shown(part)}, which is no address range; the form is 10.0.0.1,fd00::/8`;
      context.addIssue({ code: 'custom', message });
    }
    return cidr ?? [];
  });
}
