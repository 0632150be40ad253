import { rulesReader } from '../rules-reader.js';
import { aStoryInTongues } from './a-story.js';

const quotesIn = (text: string) =>
  rulesReader
    .findings({ text, lang: 'de' }, aStoryInTongues)
    .quotes.map(({ start, end, speaker, cue }) => [text.slice(start, end), speaker, cue]);
const bread = '„Wir sind zu neuen Gesprächen bereit“';
const orlov = 'Pavel Orlov';

describe('whose words a German quotation holds', () => {
  it.each([
    ['verb behind, inverted', `${bread}, sagte Orlow am Montag.`, bread, orlov, 'sagte'],
    ['office and name', `${bread}, erklärte der russische Präsident Pawel Orlow in Oslo.`, bread, orlov, 'erklärte'],
    ['verb before', `Orlow sagte: ${bread}.`, bread, orlov, 'sagte'],
    ['words between', `Orlow sagte am Abend vor Journalisten: ${bread}.`, bread, orlov, 'sagte'],
    ['another person between', `Orlow sagte nach dem Treffen mit Whitfield: ${bread}.`, bread, orlov, 'sagte'],
    ['so', `${bread}, so Orlow.`, bread, orlov, 'so'],
    ['so, with an office', `${bread}, so Kanzler Lindt weiter.`, bread, 'Hugo Lindt', 'so'],
    ['wie … sagte', `${bread}, wie Whitfield betonte.`, bread, 'Clara Whitfield', 'betonte'],
    ['laut', 'Laut Orlow waren die Gespräche „sehr nützlich“.', '„sehr nützlich“', orlov, 'Laut'],
    ['laut, behind', 'Die Gespräche waren laut Orlow „nützlich“.', '„nützlich“', orlov, 'laut'],
    [
      'nach Angaben von',
      `Nach Angaben von Smirin waren sie „ernsthaft“.`,
      '„ernsthaft“',
      'Oleg Smirin',
      'Nach Angaben von',
    ],
    ['zufolge', 'Orlow zufolge waren die Gespräche „nützlich“.', '„nützlich“', orlov, 'zufolge'],
    ['called', 'Whitfield nannte das Treffen „fruchtbar“.', '„fruchtbar“', 'Clara Whitfield', 'nannte'],
    ['called, with als', 'Lindt bezeichnete das Angebot als „dünn“.', '„dünn“', 'Hugo Lindt', 'bezeichnete'],
    ['cited', `${bread}, zitierte die Agentur Orlow.`, bread, orlov, 'zitierte'],
    ['parted verb', `Smirin teilte mit: ${bread}.`, bread, 'Oleg Smirin', 'teilte'],
    ['told a paper', `${bread}, sagte Lindt dem Sender Nordwelle.`, bread, 'Hugo Lindt', 'sagte'],
    ['unknown name behind an office', `${bread}, sagte Außenministerin Anna Roth.`, bread, 'Anna Roth', 'sagte'],
    [
      'unknown name behind a glued office',
      `${bread}, sagte die Grünen-Abgeordnete Petra Lohmann.`,
      bread,
      'Petra Lohmann',
      'sagte',
    ],
    ['unknown last name', `${bread}, sagte Kessler.`, bread, 'Kessler', 'sagte'],
    ['a description', `${bread}, sagte ein Diplomat in Brüssel.`, bread, 'Diplomat', 'sagte'],
    [
      'a description in the genitive',
      `${bread}, erklärte der Sprecher des Ministeriums.`,
      bread,
      'Sprecher des Ministeriums',
      'erklärte',
    ],
    ['a state', `Moskau erklärte: ${bread}.`, bread, 'Russia', 'erklärte'],
    [
      'guillemets turned inwards',
      '»Wir sind zu Gesprächen bereit«, sagte Orlow.',
      '»Wir sind zu Gesprächen bereit«',
      orlov,
      'sagte',
    ],
    [
      'guillemets turned outwards',
      '«Wir sind zu Gesprächen bereit», sagte Orlow.',
      '«Wir sind zu Gesprächen bereit»',
      orlov,
      'sagte',
    ],
    ['a question', '„Warum so eilig?“, fragte Bondar.', '„Warum so eilig?“', 'Iryna Bondar', 'fragte'],
    ['Das sagte', '„Es war ein guter Tag.“ Das sagte Orlow am Abend.', '„Es war ein guter Tag.“', orlov, 'sagte'],
    ['asked by somebody', `Auf die Frage, ob Whitfield komme, antwortete Orlow: ${bread}.`, bread, orlov, 'antwortete'],
    ['a pronoun', `Orlow kam am Morgen. ${bread}, sagte er.`, bread, orlov, 'sagte'],
    ['nobody', `An der Wand hing ein Plakat: ${bread}.`, bread, null, null],
    ['irony', 'So endete der „gipfel“ auf der Insel.', '„gipfel“', null, null],
  ])('%s: %s', (_, text, ...found) => {
    expect(quotesIn(text)).toEqual([found]);
  });

  it.each([
    'Orlow sagte dem „Nordkurier am Montag“, er sei müde.',
    'Die Zeitung „Nordkurier“ erschien am Morgen.',
    'Orlow kam an Bord der „Polarstern“ an.',
  ])('a quoted name is nobody’s words: %s', (text) => {
    expect(quotesIn(text)).toEqual([]);
  });

  it('gives the next quotation of a paragraph to the same speaker', () => {
    const text = `${bread}, sagte Orlow. „Einen anderen Weg sehe ich nicht.“`;
    expect(quotesIn(text).map(([, speaker]) => speaker)).toEqual([orlov, orlov]);
  });
});
