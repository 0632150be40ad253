/** Where people see the whole of what a notice tells: a matter's page, a replay's, a feed's, that of deliveries, or the summit's of all that a digest is of. */
import type { Notice } from '#core';

/** Null where nobody said where the service is reached. */
export function pageOf(notice: Notice, at: { readonly publicUrl: string }): string;
export function pageOf(notice: Notice, at: { readonly publicUrl?: string }): string | null;
export function pageOf({ matter, kind }: Notice, { publicUrl }: { readonly publicUrl?: string }): string | null {
  if (publicUrl === undefined) return null;
  if (kind === 'digest') return `${publicUrl}/`;
  if (kind === 'replay') return `${publicUrl}/replays/${encodeURIComponent(matter.slice('replay:'.length))}`;
  if (kind === 'gap' || kind === 'source')
    return `${publicUrl}/feeds/${encodeURIComponent(matter.slice('feed:'.length))}`;
  if (kind === 'warning' || kind === 'silence') return `${publicUrl}/deliveries`;
  return `${publicUrl}/matters/${encodeURIComponent(matter)}`;
}
