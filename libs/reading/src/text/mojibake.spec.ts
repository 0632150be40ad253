import { withoutMojibake } from './mojibake.js';

const twice = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

describe('withoutMojibake', () => {
  it.each(['They don’t talk – yet', 'Brücke “Łódź”', '港口 👍'])('mends %s', (text) => {
    expect(withoutMojibake(twice(text))).toBe(text);
  });

  it('leaves a text alone that was encoded once', () => {
    expect(withoutMojibake('Ã is a letter, and so is â: São João')).toBe('Ã is a letter, and so is â: São João');
  });

  it('leaves bytes that are no UTF-8', () => {
    expect(withoutMojibake('a\u0093b\u00E2\u0080')).toBe('a\u0093b\u00E2\u0080');
  });
});
