/** Under this name Nest hands out the bound steps. */
export const PROJECTOR = Symbol('projector');
