/** Texts and raw pages under the SHA-256 of their content. */
export * from './archive.js';
export * from './folder-archive.js';
