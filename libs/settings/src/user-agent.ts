/** How every request of ours names us: program, version and, where it is set, how to reach a person. */
import type { Settings } from './load-settings.js';

const program = 'Summitwatch/0.1';

export function userAgentOf({ contact }: Pick<Settings, 'contact'>): string {
  return contact === undefined ? program : `${program} (+${contact})`;
}
