import * as de from '../languages/de/index.js';
import * as en from '../languages/en/index.js';
import { messageIn } from './message-in.js';

describe('what the service says', () => {
  it('is said in the language that has words for it, and is left alone where none are', () => {
    expect(messageIn('it was not asked', de)).toBe('Er wurde nicht abgefragt.');
    expect(messageIn('it was not asked', en)).toBe('It was not asked.');
    expect(messageIn('the moon is made of cheese', de)).toBeNull();
  });

  it('keeps its numbers, written as the language writes them', () => {
    expect(messageIn('the feed was read and held 1204 items then', de)).toBe(
      'Der Feed wurde gelesen und enthielt da 1.204 Meldungen.',
    );
    expect(messageIn('the feed was read and held 1204 items then', en)).toBe(
      'The feed was read and held 1,204 items then.',
    );
  });

  it('keeps the words that it puts in, and says them in the language too where that has words for them', () => {
    expect(messageIn('the host did not answer in time (ETIMEDOUT)', de)).toBe(
      'Der Host hat nicht rechtzeitig geantwortet (ETIMEDOUT)',
    );
  });

  it('says several in one, none of which is cut', () => {
    const kind = 'its kind of publisher is not known here; newspaper stands for it';
    const [country, tags] = ['its country is not two letters and is left out', 'of its 60 tags the first 50 are kept'];
    const all = [kind, country, tags].map((each) => messageIn(each, de));
    expect(all).not.toContain(null);
    expect(messageIn([kind, country, tags].join('; '), de)).toBe(all.join('; '));
    expect(messageIn(`${country}; the moon is made of cheese`, de)).toBeNull();
  });

  it('leaves a sign after a colon as it is', () => {
    expect(messageIn('the article is behind a paywall: isAccessibleForFree', de)).toBe(
      'Der Artikel steht hinter einer Bezahlschranke: isAccessibleForFree',
    );
  });

  it.each(['__proto__', 'constructor', 'valueOf'])(
    'takes %s for a word that others wrote, and for no sentence of ours',
    (word) => {
      expect(messageIn(word, de)).toBeNull();
      expect(messageIn(`nothing is reported of ${word}`, en)).toBe(`Nothing is reported of ${word}.`);
    },
  );

  it('takes nothing in a message for a hole, nor for a pattern', () => {
    expect(messageIn('the host did not answer in time (a*b#c $1)', de)).toBe(
      'Der Host hat nicht rechtzeitig geantwortet (a*b#c $1)',
    );
  });
});
