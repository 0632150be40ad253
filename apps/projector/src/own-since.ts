import type { Projector } from './projector.js';

/** ISO 8601 UTC: since when this instance listens itself. What was imported was heard by another. */
export async function ownSince({
  log,
  importedUpTo,
  now,
}: Pick<Projector, 'log' | 'importedUpTo' | 'now'>): Promise<string> {
  if (importedUpTo === 0) return '';
  const [first] = await log.read(importedUpTo, 1);
  return first?.learntAt ?? now().toISOString();
}
