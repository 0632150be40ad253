import { z } from 'zod';
import { validated } from './validated.js';

const Query = z.strictObject({ asOf: z.string().optional(), to: z.strictObject({ status: z.string() }).optional() });

describe('what is asked', () => {
  it.each([
    [{ asof: '2025-08-16' }, 'asof: is not known here'],
    [{ limt: '5', curser: 'a' }, 'limt: is not known here; curser: is not known here'],
    [{ to: { status: 'agreed', by: 'x' } }, 'to.by: is not known here'],
    [{ asOf: 5 }, /^asOf: Invalid input/],
    ['a', /^body: Invalid input/],
  ])('as %j is refused by the name of what is wrong', (value, sentence) => {
    expect(() => validated(Query, value)).toThrow(sentence);
  });
});
