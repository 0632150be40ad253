/** The readers: rules over word lists, weighed by what was learnt; offline and deterministic. */
export { defaultReader, nameOf as readerName, readerNamed, readers } from './readers.js';
export { rulesReader } from './rules-reader.js';
