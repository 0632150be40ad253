/** What is said with a page without script. Whatever should slip through into one, the content policy lets nothing run. */
import type { FastifyRequest } from 'fastify';
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const style = readFileSync(join(__dirname, 'paper.css'), 'utf8');

/** The one style sheet is known by its hash: a page is one request, and looks the same when it is kept as a file. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${hash('sha256', style, 'base64')}'`,
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** The feeds and the calendar that tell the same (RFC 8288); they open with the session, or with the key of `/brief/subscribe`. */
export const alternates = [
  { href: '/brief.atom', type: 'application/atom+xml', says: 'stands' },
  { href: '/brief.json', type: 'application/feed+json', says: 'stands' },
  { href: '/changes.atom', type: 'application/atom+xml', says: 'changes' },
  { href: '/changes.json', type: 'application/feed+json', says: 'changes' },
  { href: '/follow-ups.ics', type: 'text/calendar', says: 'meetings' },
] as const;

const headers: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': policy,
  // An erasure holds from the moment it is ordered.
  'cache-control': 'no-store',
};

export function paperHeaders(request: Asked): Readonly<Record<string, string>> {
  return { ...headers, 'referrer-policy': saysSite(request) ? 'no-referrer' : 'same-origin' };
}

type Asked = Pick<FastifyRequest, 'protocol' | 'hostname'>;

/**
 * Over TLS and on one's own machine browsers say of a form from which site it comes (Fetch Metadata). Elsewhere its `Origin` alone says
 * so, which browsers leave empty under `no-referrer`.
 */
function saysSite({ protocol, hostname }: Asked): boolean {
  return protocol === 'https' || /^(?:localhost|127\.[\d.]+|\[?::1\]?)$/.test(hostname);
}

/** Of pages that are shown to somebody who is signed in. */
export const alternatesHeader = alternates
  .map(({ href, type }) => `<${href}>; rel="alternate"; type="${type}"`)
  .join(', ');
