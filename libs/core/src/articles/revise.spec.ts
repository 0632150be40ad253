import { revisionOf } from './revise.js';

const change = (before: string, after: string) => revisionOf(`The talks ended. ${before}`, `The talks ended. ${after}`);

describe('a revision', () => {
  it('names the sentences that went and those that came', () => {
    expect(change('Two leaders spoke. It rained.', 'Three leaders spoke. It rained.')).toMatchObject({
      removed: ['Two leaders spoke.'],
      added: ['Three leaders spoke.'],
    });
  });

  it.each([
    ['a number', 'The fee is 50 krona.', 'The fee is 60 krona.'],
    ['a name', 'The guest was Whitfield.', 'The guest was Orlov.'],
    ['a negation', 'They will sign.', 'They will not sign.'],
    ['a short negation', 'They did sign.', 'They didn’t sign.'],
    ['a quotation', 'He said “we agreed”.', 'He said “we spoke”.'],
    ['a sentence with a name', '', 'Then Orlov left.'],
  ])('is material when %s changes', (_what, before, after) => {
    expect(change(before, after).material).toBe(true);
  });

  it.each([
    ['a typing error', 'They spoke for two huors.', 'They spoke for two hours.'],
    ['the order of sentences', 'One. Two.', 'Two. One.'],
    ['layout', 'One sentence. Another one.', 'One sentence.\n\nAnother one.'],
  ])('is cosmetic when only %s changes', (_what, before, after) => {
    expect(change(before, after).material).toBe(false);
  });
});
