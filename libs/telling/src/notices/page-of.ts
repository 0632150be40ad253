/** Where people see the whole of what a notice tells: a matter's page, a replay's, or the summit's of all that a digest is of. */
import type { Notice } from '#core';

/** Null where nobody said where the service is reached. */
export function pageOf({ matter, kind }: Notice, { publicUrl }: { readonly publicUrl?: string }): string | null {
  if (publicUrl === undefined) return null;
  if (kind === 'digest') return `${publicUrl}/`;
  if (kind === 'replay') return `${publicUrl}/replays/${encodeURIComponent(matter.slice('replay:'.length))}`;
  return `${publicUrl}/matters/${encodeURIComponent(matter)}`;
}
