import type { Settings } from './load-settings.js';

/** How the service introduces itself to publishers: with a way to reach its operator, where there is one. */
export function userAgentOf({ contact }: Pick<Settings, 'contact'>): string {
  return contact === undefined ? 'Summitwatch/0.1' : `Summitwatch/0.1 (+${contact})`;
}
