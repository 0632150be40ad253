/** The readers: by rules over word lists, offline and deterministic. */
export { nameOf as readerName, readerNamed, readers } from './readers.js';
export { rulesReader } from './rules-reader.js';
