/** The default reader: rules over word lists, offline and deterministic. */
export { rulesReader } from './rules-reader.js';
