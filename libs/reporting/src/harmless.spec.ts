import { harmlessLine, harmlessLines } from './harmless.js';

const hostile = [
  ['a sequence of ECMA-48', '\u001b[2J\u001b]0;title\u0007', '\\u001b[2J\\u001b]0;title\\u0007'],
  ['its one-byte forms', '\u009b2J\u0090q\u009c', '\\u009b2J\\u0090q\\u009c'],
  ['a bare carriage return, a backspace, a delete', 'yes\rno\b\u007f', 'yes\\u000dno\\u0008\\u007f'],
  ['marks that turn the direction', 'a\u202eb\u2066c\u200fd', 'a\\u202eb\\u2066c\\u200fd'],
  ['ends of lines', 'a\nb\u0085c\u2028d', 'a\\u000ab\\u0085c\\u2028d'],
] as const;

it.each(hostile)('Shows %s and does not obey it.', (_, text, shown) => {
  expect(harmlessLine(text)).toBe(shown);
});

it('Leaves tabs and the words of all scripts as they are.', () => {
  const words = 'Gipfel\tсаммит 峰会 قمة 🙂 é';
  expect(harmlessLine(words)).toBe(words);
});

it('Leaves a line of JSON the same document.', () => {
  const told = { title: hostile.map(([, text]) => text).join('') };
  expect(harmlessLine(JSON.stringify(told))).not.toMatch(/[\u007f-\u009f\u202e\u2066]/);
  expect(JSON.parse(harmlessLine(JSON.stringify(told)))).toEqual(told);
});

it('Keeps the lines of what has several.', () => {
  expect(harmlessLines('one\r\ntwo\u001b\nthree\r')).toBe('one\ntwo\\u001b\nthree\\u000d');
});
