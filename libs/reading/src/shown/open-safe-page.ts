/** What makes a page safe to show is opened with the first that somebody wants to see: most services never show one. */
import type { safePage as SafePageOf } from './safe-page.js';

export async function safePage(...page: Parameters<typeof SafePageOf>): Promise<ReturnType<typeof SafePageOf>> {
  const opened = await import('./safe-page.js');
  return opened.safePage(...page);
}
