import { lenientJson } from './json-mend.js';

describe('lenientJson', () => {
  it.each([
    ['a comma before the end', '{"a": [1, 2,], "b": "c",}', { a: [1, 2], b: 'c' }],
    ['comments', '{/* of the "site" */ "a": "http://b" // c\n}', { a: 'http://b' }],
    ['a raw line break in a string', '{"a": "b\n\tc"}', { a: 'b c' }],
    ['a bare quotation mark in a string', '{"a": "the "b" of c", "d": 1}', { a: 'the "b" of c', d: 1 }],
    ['an escape that JSON has not', String.raw`{"a": "b\'s \x"}`, { a: "b's x" }],
    ['two values in a row', '{"a": 1}\n{"b": 2}', [{ a: 1 }, { b: 2 }]],
  ])('forgives %s', (_, text, value) => {
    expect(lenientJson(text)).toEqual(value);
  });

  it('makes nothing of what is no JSON', () => {
    expect(lenientJson('window.data = 1')).toBeUndefined();
  });

  it('takes linear time over what never ends', () => {
    const began = performance.now();
    for (const piece of ['/*', '"', '{"a', ', ', '\\', '" ']) lenientJson(piece.repeat(200_000));
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
