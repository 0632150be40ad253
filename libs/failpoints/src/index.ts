/** Ends this process at a named place, as a power cut would. */
export { endingAt } from './ending-at.js';
