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
    expect(messageIn('the page was read: 1204 words, quality 0.96', de)).toBe(
      'Die Seite wurde gelesen: 1.204 Wörter, Güte 0,96',
    );
    expect(messageIn('the page was read: 1204 words, quality 0.96', en)).toBe(
      'The page was read: 1,204 words, quality 0.96',
    );
    expect(messageIn('read for claims by lead 2.8.0: 7 found', de)).toBe('Aussagen gesucht von lead 2.8.0: 7 gefunden');
  });

  it('keeps the words that it puts in, and says them in the language too where that has words for them', () => {
    expect(messageIn('the text was erased by Ann: order of the court, 7 O 12', de)).toBe(
      'Der Text wurde gelöscht von Ann: order of the court, 7 O 12',
    );
    expect(messageIn('let go by policy: pages are kept for 30 days', de)).toBe(
      'Nach den Aufbewahrungsregeln ausgesondert: Seiten werden 30 Tage aufbewahrt',
    );
    expect(
      messageIn('read for claims by rules 2.8.0: 12 found, 3 of them in sentences that stood there before', de),
    ).toBe('Aussagen gesucht von rules 2.8.0: 12 gefunden, davon 3 in Sätzen, die schon vorher dort standen');
  });

  it('leaves a sign after a colon as it is', () => {
    expect(messageIn('the page could not be read: the article is behind a paywall: isAccessibleForFree', de)).toBe(
      'Die Seite war nicht lesbar: Der Artikel steht hinter einer Bezahlschranke: isAccessibleForFree',
    );
  });

  it('takes nothing in a message for a hole, nor for a pattern', () => {
    expect(messageIn('found in the feed a*b#c $1 (x)', de)).toBe('Gefunden im Feed a*b#c $1 (x)');
  });
});
