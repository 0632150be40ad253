import fc from 'fast-check';
import type { Findings, Story } from '#core';
import { aStory } from './a-story.js';
import { rulesReader } from './rules-reader.js';

const words = [
  'Orlov',
  'Whitfield',
  'said',
  '“',
  '”',
  '"',
  ',',
  '.',
  '\n',
  'the talks',
  'no deal',
  'will meet',
  'Bondar',
  '‘',
  '’',
  'agreed on',
  'U.S.',
  '-',
  '«',
];
const anArticle = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme' })), { maxLength: 60 })
  .map((parts) => parts.join(' '));
const all = ({ outcomes, followUps, reactions, quotes }: Findings) => [
  ...outcomes,
  ...followUps,
  ...reactions,
  ...quotes,
];
const read = (text: string, story: Story = aStory) => rulesReader.findings({ text }, story);

describe('laws of the reader', () => {
  it('every finding points at words in the text', () => {
    fc.assert(
      fc.property(anArticle, (text) =>
        all(read(text)).every(
          ({ start, end }) => start >= 0 && start < end && end <= text.length && text.slice(start, end).trim() !== '',
        ),
      ),
    );
  });

  it('the same text and story give the same findings', () => {
    fc.assert(
      fc.property(anArticle, (text) => JSON.stringify(read(text)) === JSON.stringify(read(text, { ...aStory }))),
    );
  });

  it('the order of the actors does not matter', () => {
    const turned = { ...aStory, actors: [...aStory.actors].reverse() };
    fc.assert(fc.property(anArticle, (text) => JSON.stringify(read(text)) === JSON.stringify(read(text, turned))));
  });
});

/** Microseconds of processor time. */
function cpuOf(work: () => unknown): number {
  const used = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(used);
  return user + system;
}

describe('hostile input', () => {
  it.each([
    ['a megabyte of quotation marks', '“'.repeat(1_000_000)],
    ['a megabyte of opened and closed marks', '“a” '.repeat(250_000)],
    ['a megabyte of straight marks', '"'.repeat(1_000_000)],
    ['a megabyte of opening single marks', " 'a".repeat(333_333)],
    ['a megabyte without a blank', 'x'.repeat(1_000_000)],
    ['a sentence of a hundred thousand words', 'Orlov said no deal '.repeat(25_000)],
    ['a hundred thousand sentences', 'Orlov said it. '.repeat(100_000)],
    ['a megabyte of line feeds', '\n'.repeat(1_000_000)],
    ['hyphens', 'a-'.repeat(500_000)],
    ['stops', '. '.repeat(500_000)],
    ['quotations that paragraphs carry on', '“a.\n'.repeat(250_000)],
  ])('%s costs no more than so much prose of the longest length', (_, text) => {
    const prose = cpuOf(() => read('Orlov said that the talks had gone well, and thanked the hosts. '.repeat(1_600)));
    expect(cpuOf(() => read(text)) / prose).toBeLessThan(10);
  });
});

it('reads “constructor”, which every plain object answers to, as a word like any other', () => {
  const found = (word: string) => {
    const { outcomes, reactions, quotes } = read(
      `Whitfield and Orlov met in Reykjavik. They said the ${word} was not agreed, and Orlov, a ${word}, praised the ${word} of the talks.`,
    );
    return [outcomes.length, reactions.map(({ actor, stance }) => [actor, stance]), quotes.length];
  };
  expect(found('constructor')).toEqual(found('builder'));
});

describe('other languages', () => {
  it.each([
    ['Russian', 'Орлов и Уитфилд провели переговоры в Рейкьявике. «Переговоры были конструктивными», — заявил Орлов.'],
    ['Chinese', '两国总统在雷克雅未克举行会谈。奥尔洛夫说：“会谈富有成果。”'],
    ['German', 'Whitfield und Orlov beenden Gipfel ohne Einigung. Die Gespräche waren konstruktiv, sagte Orlov.'],
    ['Polish', 'Whitfield i Orlov zakończyli szczyt bez porozumienia. Rozmowy były udane, powiedział Orlov.'],
  ])('%s yields no claims', (_, text) => {
    const { outcomes, followUps, reactions } = read(text);
    expect([outcomes, followUps, reactions]).toEqual([[], [], []]);
  });
});
