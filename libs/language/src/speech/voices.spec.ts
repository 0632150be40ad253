import { aStory } from '../a-story.js';
import { readPassage } from './read-passage.js';

/** Whose words each sentence is, as far as nobody is quoted. */
const voicesIn = (lines: readonly string[]) =>
  readPassage(lines.join('\n'), aStory).sentences.map(({ voice }) => voice?.name ?? null);

describe('whose turn it is in a text that is speech', () => {
  it('follows the labels of a transcript, over paragraphs', () => {
    const text = [
      'PAVEL ORLOV (in translation): We met in a good mood. It was useful.',
      'There is more to do.',
      '(Applause.)',
      'CLARA WHITFIELD: Thank you. I thought it went well.',
      'PAVEL ORLOV: Come to Moscow.',
    ];
    const [orlov, whitfield] = ['Pavel Orlov', 'Clara Whitfield'];
    expect(voicesIn(text)).toEqual([orlov, orlov, orlov, null, whitfield, whitfield, orlov]);
  });

  it('knows the office that a transcript speaks by, and that questions are the press’s', () => {
    const text = [
      'Remarks by President Whitfield to the press',
      'Q: Was it worth it?',
      'THE PRESIDENT: It was. We will see.',
      'Q: And now?',
      'THE PRESIDENT: Now we wait.',
    ];
    expect(voicesIn(text)).toEqual([null, null, 'Clara Whitfield', 'Clara Whitfield', null, 'Clara Whitfield']);
  });

  it('finds who is interviewed in the introduction', () => {
    const text = [
      'A conversation with Jane Roe of the Lake Institute',
      'Q. Who gained?',
      'A. Nobody did.',
      'Q. And the truce?',
      'A. It is dead.',
    ];
    expect(voicesIn(text)).toEqual([null, null, 'Jane Roe', null, 'Jane Roe']);
  });

  it('takes initials that keep asking for the paper', () => {
    const text = [
      'Mary Holm ran the harbour of Oslo.',
      'PT: Were you there?',
      'Holm: I was.',
      'PT: What did you see?',
      'Holm: Nothing new.',
    ];
    expect(voicesIn(text)).toEqual([null, null, 'Mary Holm', null, 'Mary Holm']);
  });

  it('gives each expert of a round-up the paragraphs under the name', () => {
    const text = [
      'Mary Holm: A loss on points',
      'It went badly. I expected more.',
      '—Mary Holm is a fellow.',
      'Peter Falk: A start',
      'Such talks take time.',
      'David Lee: Too soon to tell',
      'Nothing was signed.',
    ];
    const [holm, falk, lee] = ['Mary Holm', 'Peter Falk', 'David Lee'];
    expect(voicesIn(text)).toEqual([holm, holm, holm, null, falk, falk, lee, lee]);
  });

  it('gives a statement printed whole to its author', () => {
    const text = [
      'Statement by Chancellor Lindt',
      'We welcome the talks in Reykjavik.',
      'I have spoken to our friends.',
    ];
    expect(voicesIn(text)).toEqual([null, 'Hugo Lindt', 'Hugo Lindt']);
  });

  it('gives answers in quotation marks to who is interviewed', () => {
    const text = [
      'Port Times talks to Jane Roe, a historian',
      'Was it a triumph?',
      '“No. It was a photograph.”',
      'The hosts say that a deal is near.',
      '“So they do.”',
      'And the truce?',
      '“It is dead.”',
      'Will they meet again?',
      '“Hardly.”',
    ].join('\n');
    const { utterances } = readPassage(text, aStory);
    expect(utterances.map(({ speakers }) => speakers[0]?.name)).toEqual(Array(4).fill('Jane Roe'));
  });

  it('takes no labels for speakers where the text is an article', () => {
    expect(voicesIn(['Read more: what Orlov wants.', 'Orlov left early.', 'Photo: the hall at noon.'])).toEqual([
      null,
      null,
      null,
    ]);
  });
});
