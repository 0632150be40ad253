import { csvOf } from './csv.js';

describe('CSV', () => {
  it('has a line for each row, and quotes what would part one', () => {
    expect(csvOf([['a', 'b'], ['one, two', 'she said "no"'], ['two\nlines', null], [3, true]])).toBe(
      '\ufeffa,b\r\n"one, two","she said ""no"""\r\n"two\nlines",\r\n3,true\r\n',
    ); // oxfmt-ignore
  });

  it('holds no controls, and no marks that turn the direction of text', () => {
    expect(csvOf([['a\u0000b\u202ec\u001b[2J']])).toBe('\ufeffabc[2J\r\n');
  });

  it.each(['=HYPERLINK("https://elsewhere.example")', '+1', '-1', '@SUM(A1)', '\t=1'])(
    'lets no text run as a formula: %j',
    (text) => {
      expect(
        csvOf([[text]])
          .replace('\ufeff', '')
          .replace(/^"/, '')
          .startsWith("'"),
      ).toBe(true);
    },
  );
});
