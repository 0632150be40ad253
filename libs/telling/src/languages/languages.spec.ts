import { tongueFor, tongues, type Tongue } from './languages.js';
import type { Words } from './said.js';

type Text = string | readonly Text[] | { readonly [key: string]: Text } | ((...given: never[]) => Text);

/** As the service and the dashboard load them; jest knows no other import at run time. */
const textsOf = (tongue: Tongue) => jest.requireActual<Words>(`./${tongue}/index.js`);

const english = textsOf('en');
const others = tongues.filter((tongue) => tongue !== 'en');

/** By its path, each text as it is, and each that is put together with numbers in the place of what it takes. */
function textsIn(text: Text, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof text === 'string') return [[path, text]];
  if (typeof text === 'function') return [[path, `${String(text.length)} taken: ${takenBy(text)}`]];
  return Object.entries(text).flatMap(([key, part]) => textsIn(part, `${path}.${key}`));
}

const marks = [101, 103, 107, 109];

/** Which of what it is given stands in what it says. */
function takenBy(say: (...given: never[]) => Text): string {
  const given = marks.slice(0, say.length);
  const said = saying(say, given) ?? saying(say, given.map((mark) => [String(mark)])); // oxfmt-ignore
  return marks.filter((mark) => JSON.stringify(said).includes(String(mark))).join(', ');
}

function saying(say: (...given: never[]) => Text, given: readonly unknown[]): Text | null {
  try {
    return say(...(given as never[]));
  } catch {
    return null;
  }
}

/** What the values of helpers are is no text. */
function saidBy({ tag, locale, quoted, inSentence, count, counted, formOf, messages, ...rest }: Words): Text {
  expect([tag, locale, quoted('x'), inSentence('Xy')].every((each) => each !== '')).toBe(true);
  expect([count(2, 'item'), formOf(2, counted.item), ...Object.values(messages)].every((each) => each !== '')).toBe(
    true,
  );
  return Object.fromEntries(Object.entries(rest).toSorted(([one], [other]) => one.localeCompare(other)));
}

describe.each(others)('the texts in %s', (tongue: Tongue) => {
  it('are as many as the English ones, in the same order, and take the same into them', () => {
    const words = textsOf(tongue);
    const shape = (of: Words) =>
      textsIn(saidBy(of)).map(([path, text]) => [path, text.includes(' taken: ') ? text : '']);
    expect(shape(words)).toEqual(shape(english));
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  it('are written out: none is empty where the English one is not', () => {
    const words = textsOf(tongue);
    const empty = (of: Words) => textsIn(saidBy(of)).filter(([, text]) => text.trim() === '').map(([path]) => path); // oxfmt-ignore
    expect(empty(words)).toEqual(empty(english));
  });

  it('have their own words: what is the same as in English is a name, or a word of both', () => {
    const words = textsOf(tongue);
    const own = new Map(textsIn(saidBy(words)));
    const same = textsIn(saidBy(english)).filter(([path, text]) => own.get(path) === text && text.split(' ').length > 3 && !text.includes(' taken: ')); // oxfmt-ignore
    expect(same.map(([, text]) => text)).toEqual([
      'For programs: sent as Authorization: Bearer …',
    ].filter((text) => own.get('.accessWords.tokenUse') === text).concat(['copy, revised, erased, understood; outcome, follow-up, reaction, quote, text'])); // oxfmt-ignore
  });
});

describe.each(tongues)('what is counted in %s', (tongue) => {
  it('has a form for each category that its numbers have', () => {
    const { counted, count } = textsOf(tongue);
    const { pluralCategories } = new Intl.PluralRules(tongue).resolvedOptions();
    for (const [noun, forms] of Object.entries(counted)) {
      expect([noun, Object.keys(forms).toSorted()]).toEqual([noun, pluralCategories.toSorted()]);
    }
    expect(count(1234, 'item')).toMatch(/^1\u202f234\u00a0\p{L}/u);
  });
});

describe('the language for somebody', () => {
  it.each([
    [['de-AT', 'en'], 'de'],
    [['fr', 'DE'], 'de'],
    [['en-US', 'de'], 'en'],
    [['fr'], 'en'],
    [[], 'en'],
  ] as const)('is the first of their wishes that we have: %s', (wished, tongue) => {
    expect(tongueFor(wished)).toBe(tongue);
  });
});
