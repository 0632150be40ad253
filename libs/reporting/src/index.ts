/** What the service tells its operator: one calm line each, on standard error. */
export { frameworkLogger, reporterFor, stepTellerFor, type Report } from './reporter.js';
