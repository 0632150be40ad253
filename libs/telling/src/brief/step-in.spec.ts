import * as de from '../languages/de/index.js';
import * as en from '../languages/en/index.js';
import { stepIn } from './step-in.js';
import type { ToldStep } from './told-step.js';

const lead = {
  kind: 'read-for-claims',
  reader: 'lead',
  version: '2.8.0',
  found: 12,
  reanchored: null,
  leftOut: 0,
  asked: null,
} as const;

describe('a step of a trace', () => {
  it.each<[ToldStep, string, string]>([
    [
      { kind: 'read', words: 1204, quality: 0.96 },
      'the page was read: 1,204 words, quality 0.96',
      'die Seite wurde gelesen: 1.204 Wörter, Güte 0,96',
    ],
    [
      { kind: 'let-go', because: 'pages are kept for 30 days' },
      'let go by policy: pages are kept for 30 days',
      'nach den Aufbewahrungsregeln ausgesondert: Seiten werden 30 Tage aufbewahrt',
    ],
    [
      { ...lead, reanchored: 3 },
      'read for claims by lead 2.8.0: 12 found, 3 of them in sentences that stood there before',
      'Aussagen gesucht von lead 2.8.0: 12 gefunden, davon 3 in Sätzen, die schon vorher dort standen',
    ],
    [
      { ...lead, leftOut: 3553 },
      'read for claims by lead 2.8.0: 12 found, 3,553 more left out: of one article the first are kept',
      'Aussagen gesucht von lead 2.8.0: 12 gefunden, 3.553 weitere weggelassen: von einem Artikel werden die ersten behalten',
    ],
    [
      { kind: 'rejected', finding: { kind: 'outcome', value: 'not-agreed' }, by: 'Tove', reason: 'misread' },
      'the finding “not agreed” was rejected by Tove: “misread”',
      'Befund „nicht vereinbart“ verworfen von Tove: „misread“',
    ],
    [
      {
        kind: 'withdrawn',
        matters: ['outcome:ceasefire', 'reaction:germany.summit'],
        because: 'the article was revised',
      },
      'no longer says what it said of Ceasefire and Germany on the summit: the article was revised',
      'sagt nicht mehr, was darin stand zu Waffenruhe und Deutschland zum Gipfel: der Artikel wurde überarbeitet',
    ],
  ])('is told in the words of the language: %j', (step, english, german) => {
    expect([stepIn(step, en), stepIn(step, de)]).toEqual([english, german]);
  });

  it('says of a revision what changed, and of the oldest whether it mattered', () => {
    const revised = { kind: 'revised', material: true, removed: 1, added: 2, headlineChanged: false } as const;
    const named = { ...revised, nature: 'update', kinds: ['number'], headlineChanged: true } as const;
    expect(stepIn(named, en)).toBe('updated (numbers), with another headline: 1\u00a0sentence gone, 2 new');
    expect(stepIn({ ...revised, nature: null, kinds: [] }, en)).toMatch(/^revised materially: /);
  });

  it('says what a model was asked, or why it was not', () => {
    const asked = {
      model: 'small-1',
      tokens: 1000,
      dropped: [{ reason: 'no-substring', count: 2 }],
      insteadBecause: null,
    };
    expect(stepIn({ ...lead, asked }, en)).toMatch(
      /found; statements dropped: 2 no-substring \(small-1, 1,000 tokens\)$/,
    );
    expect(stepIn({ ...lead, asked: { ...asked, insteadBecause: 'it refuses the key' } }, en)).toMatch(
      /found, in the place of the model small-1: it refuses the key$/,
    );
  });
});
