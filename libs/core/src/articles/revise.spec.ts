import { revisionOf } from './revise.js';

const around = (changed: string) => `Talks end in Reykjavik\n\nThe leaders spoke for long. ${changed} Then they left.`;
const change = (before: string, after: string) => revisionOf(around(before), around(after));

describe('a revision', () => {
  it('names the sentences that went and those that came', () => {
    expect(change('Two leaders spoke. It rained.', 'Three leaders spoke. It rained.')).toMatchObject({
      removed: ['Two leaders spoke.'],
      added: ['Three leaders spoke.'],
    });
  });

  it.each([
    ['number', 'The fee is 50 krona.', 'The fee is 60 krona.'],
    ['number', 'It costs 5 % more.', 'It costs 5 € more.'],
    ['number', 'There were two ships.', 'There were three ships.'],
    ['number', 'At first 5 died and 3 were hurt.', 'At first 3 died and 5 were hurt.'],
    ['number', 'Die Gebühr beträgt 1.500 Kronen.', 'Die Gebühr beträgt 1.600 Kronen.'],
    ['name', 'The guest was Whitfield.', 'The guest was Orlov.'],
    ['name', 'He flew to Iran today.', 'He flew to Iraq today.'],
    ['name', 'Гостем был Орлов.', 'Гостем был Петров.'],
    ['date', 'They meet on Monday again.', 'They meet on Tuesday again.'],
    ['date', 'They meet on 4 June again.', 'They meet on 5 June again.'],
    ['date', 'Sie treffen sich am 4. Juni wieder.', 'Sie treffen sich am 4. Juli wieder.'],
    ['date', 'They meet on Saturday.', 'They meet on Wednesday.'],
    ['date', 'They meet on the 4th of June again.', 'They meet on the 5th of June again.'],
    ['number', 'They left on Friday after 3 hours.', 'They left on Friday after 4 hours.'],
    ['date', 'They met at 14:05 as planned.', 'They met at 15:05 as planned.'],
    ['negation', 'They will sign.', 'They will not sign.'],
    ['negation', 'They did sign it.', 'They didn’t sign it.'],
    ['negation', 'The raid was legal.', 'The raid was illegal.'],
    ['negation', 'Sie haben unterschrieben.', 'Sie haben nicht unterschrieben.'],
    ['negation', 'Они подписали договор.', 'Они не подписали договор.'],
    ['negation', '他们签署了协议。', '他们没签署了协议。'],
    ['quotation', 'He said “we agreed on it”.', 'He said “we spoke of it”.'],
    ['quotation', 'He said “we agreed on it”.', 'He said we agreed on it.'],
    ['passage', '', 'It was cold and nobody minded the wind.'],
  ])('is material when a %s changes', (kind, before, after) => {
    const revision = change(before, after);
    expect(revision.kinds).toContain(kind);
    expect(revision.material).toBe(true);
  });

  it.each([
    ['a typing error', 'They spoke for many huors.', 'They spoke for many hours.'],
    ['a typing error in a name', 'The guest was Whitfeild.', 'The guest was Whitfield.'],
    ['the order of sentences', 'One came. Another went.', 'Another went. One came.'],
    ['layout', 'One sentence. Another one.', 'One sentence.\n\nAnother one.'],
    ['punctuation', 'They came, saw and left!', 'They came, saw, and left.'],
    ['the style of quotes', 'He said "we agreed on it".', 'He said “we agreed on it”.'],
    ['a typing error in a quotation', 'He said “we agreeed on it”.', 'He said “we agreed on it”.'],
    ['case', 'They met the Prime Minister.', 'They met the prime minister.'],
    ['dashes and hard spaces', 'A cease-fire – at last.', 'A ceasefire\u00a0— at last.'],
    ['how a number is written', 'It cost 1,000 krona.', 'It cost 1 000 krona.'],
    ['accents', 'The cafe was full.', 'The café was full.'],
    ['a sentence parted in two', 'They came late; they left early.', 'They came late. They left early.'],
    ['soft hyphens', 'The nego\u00adtiators left.', 'The negotiators left.'],
  ])('is cosmetic when only %s changes', (_what, before, after) => {
    expect(change(before, after)).toMatchObject({ material: false, nature: 'cosmetic', kinds: [] });
  });

  it('is reworded, and not material, when other plain words say it', () => {
    const revision = change('They spoke at great length.', 'They spoke at some length.');
    expect(revision).toMatchObject({ material: false, nature: 'reworded', kinds: ['wording'] });
  });

  it.each([
    ['update', 'It rained.', 'It rained. A second round begins at noon, the hosts say.'],
    ['correction', 'The fee is 50 krona.', 'The fee is 60 krona.'],
    ['correction', 'They will sign.', 'They will not sign.'],
    ['correction', 'It rained all day. The wind took two tents away.', 'It rained all day.'],
  ])('is an %s', (nature, before, after) => {
    expect(change(before, after).nature).toBe(nature);
  });

  it('of a live blog that lets old entries go is an update, and a correction where an entry says otherwise', () => {
    const entries = ['Orlov arrived at 9:40.', 'A band of 12 plays.', 'The doors are closed to all.'];
    const rolled = ['Whitfield spoke to 30 reporters.', ...entries.slice(0, 2)];
    const mended = ['Orlov arrived at 9:50.', ...entries.slice(1)];
    const next = (texts: readonly string[]) => revisionOf(entries.join('\n'), texts.join('\n'), { rolling: true });
    expect(next(rolled)).toMatchObject({ nature: 'update', material: true });
    expect(next(mended).nature).toBe('correction');
  });

  it('tells when the headline is another, and when it is only written otherwise', () => {
    const [text, other] = ['Talks end\n\nIt rained.', 'Talks fail\n\nIt rained.'];
    expect(revisionOf(text, other).headlineChanged).toBe(true);
    expect(revisionOf(text, 'Talks End\n\nIt rained and rained.').headlineChanged).toBe(false);
  });

  it('of the longest texts is found in bounded time, also where all is different', () => {
    const text = (seed: string, sentences: number) =>
      Array.from(
        { length: sentences },
        (_, n) => `Word${seed} ${n * 7} came to ${seed}ville and the ${seed} said so.`,
      ).join(' ');
    const took = (sentences: number) => {
      const [before, after] = [text('ab', sentences), text('cd', sentences)];
      const since = performance.now();
      expect(revisionOf(before, after).nature).toBe('correction');
      return performance.now() - since;
    };
    took(500);
    // Four times as long; what grew with its square would take sixteen times.
    expect(Math.min(...[1, 2, 3].map(() => took(5000) / took(1250)))).toBeLessThan(10);
  });
});
