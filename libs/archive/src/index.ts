/** Texts, raw pages and responses under the SHA-256 of their content. */
export * from './archive.js';
export { folderArchive } from './folder-archive.js';
export { archiveOf, openArchive } from './open-archive.js';
export { checkCarried } from './shelved-archive.js';
