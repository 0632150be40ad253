/** What the service tells its operator: one calm line each, on standard error. */
export { harmlessLine, harmlessLines } from './harmless.js';
export { oneAtATime } from './one-at-a-time.js';
export { frameworkLogger, reporterFor, stepTellerFor, type Report } from './reporter.js';
