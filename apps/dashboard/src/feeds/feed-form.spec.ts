import { errorsFrom, languageFor, readFeedForm } from './feed-form.js';
import { selectorsFrom } from './selectors.js';

const choice = { url: 'https://a.example/feed' };

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  const whole = { publisher: 'A', kind: 'wire', lang: 'en', country: '', tags: '', ...fields };
  for (const [name, value] of Object.entries(whole)) data.set(name, value);
  return data;
}

describe('the form for a new feed', () => {
  it('gives the feed that was chosen; what is empty is left out', () => {
    expect(readFeedForm(form({ publisher: ' A ' }), choice)).toEqual({
      feed: { url: 'https://a.example/feed', publisher: 'A', kind: 'wire', lang: 'en' },
    });
  });

  it('gives tags once each, and the selectors of a list page', () => {
    const list = { item: 'li' };
    expect(readFeedForm(form({ tags: 'north, wires ,north,' }), { ...choice, list })).toMatchObject({
      feed: { tags: ['north', 'wires'], list },
    });
  });

  it.each([
    ['publisher', '  '],
    ['kind', ''],
    ['lang', 'English'],
    ['country', 'USA'],
    ['tags', 'x'.repeat(81)],
  ])('names the field that is wrong: %s “%s”', (field, value) => {
    const reading = readFeedForm(form({ [field]: value }), choice) as { errors: object };
    expect(Object.keys(reading.errors)).toEqual([field]);
  });

  it('puts what the API says of a field beside that field', () => {
    expect(errorsFrom('tags.1: Too long; lang: too odd')).toEqual({ tags: 'Too long.', lang: 'Too odd.' });
    expect(errorsFrom('this address is polled already')).toEqual({});
  });

  it.each([
    ['en-us', 'en-us'],
    ['PT_BR', 'pt-BR'],
    ['English', 'en'],
    [undefined, 'en'],
  ])('takes a feed’s language where it is one: %s → %s', (told, taken) => {
    expect(languageFor(told)).toBe(taken);
  });
});

it('Selectors that are empty are left out, and nothing is asked before it is said where the items stand.', () => {
  const none = { item: '', link: '', title: '', date: '', summary: '' };
  expect(selectorsFrom({ ...none, title: 'h2' })).toBeUndefined();
  expect(selectorsFrom({ ...none, item: ' li ', title: 'h2 ' })).toEqual({ item: 'li', title: 'h2' });
});
