import { sentencesOf } from './sentences-of.js';

const cut = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('where a sentence ends', () => {
  it.each([
    ['One came. Two left.', ['One came.', 'Two left.']],
    ['He wrote it on X. Nobody replied.', ['He wrote it on X.', 'Nobody replied.']],
    ['The U.S. President met Mr. Orlov. They spoke.', ['The U.S. President met Mr. Orlov.', 'They spoke.']],
    ['He flew to the U.S. The talks began.', ['He flew to the U.S.', 'The talks began.']],
    ['“It was long. It was good,” he said.', ['“It was long.', 'It was good,” he said.']],
    ['He left.” The end came.', ['He left.”', 'The end came.']],
    ['“Why?” Orlov asked.', ['“Why?” Orlov asked.']],
    ['Prices rose 3.5 percent at 9 a.m. on Monday.', ['Prices rose 3.5 percent at 9 a.m. on Monday.']],
    ['Headline without stop\n\nBody here.', ['Headline without stop', 'Body here.']],
    ['第一句。第二句。', ['第一句。', '第二句。']],
    ['   ', []],
  ])('%j', (text, expected) => {
    expect(cut(text)).toEqual(expected);
  });
});
