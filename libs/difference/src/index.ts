/** Two texts → their difference, for people. */
export { differenceOf, type Difference, type Run } from './difference.js';
