/** The texts of one language. English is the original: every other has the same keys, and takes the same to put into them. */
import type * as en from './en/index.js';

/** Of the same shape, in any words. */
type Said<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Answer
    ? (...given: Given) => Said<Answer>
    : { readonly [Key in keyof T]: Said<T[Key]> };

export type Words = Said<typeof en>;
