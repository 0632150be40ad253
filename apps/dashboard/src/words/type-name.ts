/** Types of events are names of the contract, and stay as they are in every language. */
import { capitalised } from './word.js';

/** "Outcome status changed" from `outcome-status-changed.v1`. */
export function typeName(type: string): string {
  return capitalised(type.replace(/\.v\d+$/, '').replaceAll('-', ' '));
}
