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
});
