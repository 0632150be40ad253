/** Under this name Nest hands out the bound steps. */
export const COLLECTOR = Symbol('collector');
