import { aStoryInTongues } from './a-story.js';
import { languageOf } from './language-of.js';
import { rulesReader } from '../rules-reader.js';

const english = 'The president said that the talks in the capital were useful and that she was ready for more of them.';
const german =
  'Der Präsident sagte, die Gespräche seien nicht einfach gewesen und das Treffen mit den Gästen auch nicht.';
const russian = 'Президент сказал, что переговоры были непростыми и что они будут продолжены на следующей неделе.';
const ukrainian = 'Президент сказав, що переговори були непрості, і що їх буде продовжено наступного тижня.';

describe('the language that a text is read in', () => {
  it.each([
    ['its own words, whatever the feed says', english, 'de', 'en'],
    ['its own words, whatever the feed says', german, undefined, 'de'],
    ['its own words, whatever the feed says', russian, undefined, 'ru'],
    ['its own words, whatever the feed says', russian, 'en', 'ru'],
    ['a tag with a region', german, 'de-AT', 'de'],
    ['a short text with a tag', 'Orlow reist ab', 'de', 'de'],
    ['a short text without one', 'Orlov leaves', undefined, 'en'],
    ['a tag that says nothing', 'Orlov leaves', 'und', 'en'],
    ['a neighbour of Russian', ukrainian, undefined, 'other'],
    ['a neighbour of Russian', ukrainian, 'ru', 'other'],
    ['a language that uses the same letters', russian, 'bg', 'other'],
    ['no alphabet', '两国总统在雷克雅未克举行会谈，会谈富有成果。', undefined, 'other'],
    ['a tag alone', 'Le président est arrivé hier soir à Reykjavik.', 'fr', 'other'],
    ['Russian by tag in other letters', 'Prezident pribyl', 'ru', 'other'],
    ['nothing', '', undefined, 'en'],
  ] as const)('%s: %s', (_, text, lang, expected) => {
    expect(languageOf({ text, ...(lang === undefined ? {} : { lang }) })).toBe(expected);
  });
});

describe('a text in a language that is not understood', () => {
  const claim = 'Whitfield and Orlov agreed on a ceasefire.';
  const read = (text: string, lang: string) =>
    rulesReader.findings({ text, lang, publishedAt: '2031-05-11T08:00:00Z' }, aStoryInTongues);

  it('yields no claim by chance, and a feed that lies of an English page costs none', () => {
    expect(read(claim, 'en').outcomes).toHaveLength(1);
    expect(read(claim, 'fr').outcomes).toEqual([]);
    expect(read(`${claim} ${english}`, 'fr').outcomes).toHaveLength(1);
  });

  it('keeps the quotations of any language', () => {
    expect(read('Orlov : “Nous sommes prêts à parler encore.”', 'fr').quotes).toHaveLength(1);
  });
});

describe('hostile text in other languages', () => {
  const ordinary = `Орлов приехал утром. «Мы готовы к новым переговорам», — сказал Орлов в Осло. `;
  const cost = (text: string): number => {
    const began = performance.now();
    rulesReader.findings({ text }, aStoryInTongues);
    return performance.now() - began;
  };

  it.each([
    ['marks that nothing closes', '«а '],
    ['quotations in one endless sentence', '«Да», '],
    ['verbs of saying', 'сказал '],
    ['names', 'Орлов '],
    ['initials', 'А. Б. '],
    ['quotations without end of a paragraph', '«а.\n'],
  ])('%s cost no more than a page of ordinary words a few times over', (_, piece) => {
    const length = 90_000;
    const page = ordinary.repeat(Math.ceil(length / ordinary.length));
    cost(page);
    const yardstick = Math.min(cost(page), cost(page));
    expect(cost(piece.repeat(Math.ceil(length / piece.length)))).toBeLessThan(yardstick * 12);
  });
});
