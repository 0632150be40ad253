import { errorsFrom, readFeedForm } from './feed-form.js';

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  const whole = { url: 'https://a.example/feed', publisher: 'A', kind: 'wire', lang: 'en', country: '', ...fields };
  for (const [name, value] of Object.entries(whole)) data.set(name, value);
  return data;
}

describe('the form for a new feed', () => {
  it('gives the feed; an empty country is left out', () => {
    expect(readFeedForm(form({ url: ' https://a.example/feed ' }))).toEqual({
      feed: { url: 'https://a.example/feed', publisher: 'A', kind: 'wire', lang: 'en' },
    });
  });

  it.each([
    ['url', 'ftp://a.example'],
    ['url', 'a.example/feed'],
    ['publisher', '  '],
    ['kind', ''],
    ['lang', 'English'],
    ['country', 'USA'],
  ])('names the field that is wrong: %s “%s”', (field, value) => {
    expect(Object.keys((readFeedForm(form({ [field]: value })) as { errors: object }).errors)).toEqual([field]);
  });

  it('puts what the API says of a field beside that field', () => {
    expect(errorsFrom('url: Invalid URL; lang: too odd')).toEqual({ url: 'Invalid URL.', lang: 'Too odd.' });
    expect(errorsFrom('this address is polled already')).toEqual({});
  });
});
