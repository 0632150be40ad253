/** `feed=127.0.0.0/8,page=10.0.0.0/8` → the ranges for each purpose. An address by itself is a range of one. */
import type { Purpose } from '#core';
import type { z } from 'zod';
import { cidrFrom } from './cidr.js';
import { didYouMean } from './nearest.js';
import { shown } from './problems.js';

type Ranges = Record<Purpose, string[]>;
const purposes = ['feed', 'page', 'webhook', 'hub', 'model'] as const satisfies readonly Purpose[];
const form = 'the form is feed=127.0.0.0/8,page=10.0.0.0/8,webhook=fd00::/8,hub=10.0.0.0/8,model=127.0.0.1';

export function allowPrivateFrom(
  value: string,
  context: z.RefinementCtx,
): Readonly<Record<Purpose, readonly string[]>> {
  const ranges: Ranges = { feed: [], page: [], webhook: [], hub: [], model: [] };
  for (const entry of value.split(',').map((part) => part.trim())) {
    const problem = entry === '' ? undefined : take(ranges, entry);
    if (problem !== undefined) context.addIssue({ code: 'custom', message: problem });
  }
  return ranges;
}

function take(ranges: Ranges, entry: string): string | undefined {
  const [name = '', range = '', ...rest] = entry.split('=').map((part) => part.trim());
  const purpose = purposes.find((known) => known === name);
  if (range === '' || rest.length > 0) return `holds ${shown(entry)}; ${form}`;
  if (purpose === undefined) {
    return `holds the purpose ${shown(name)}; allowed: ${purposes.join(', ')}${didYouMean(name, purposes)}`;
  }
  const cidr = cidrFrom(range);
  if (cidr === undefined) return `holds ${shown(range)}, which is no address range; ${form}`;
  ranges[purpose].push(cidr);
  return undefined;
}
