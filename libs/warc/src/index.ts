/** Web archives in the format of ISO 28500:2017 (WARC 1.1), record by record. */
export * from './http-message.js';
export * from './warc-record.js';
