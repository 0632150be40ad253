import { tokensOf } from '../text/tokens.js';
import { PhraseMatcher } from './phrase-matcher.js';

const matches = (phrase: string, text: string): string[] => {
  const tokens = tokensOf(text, { start: 0, end: text.length });
  const marks = new PhraseMatcher({ it: [phrase] }, { pact: ['deal', 'treaty'] }).marks(tokens);
  return marks.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
};

describe('how phrases are written', () => {
  it.each([
    ['a word', 'deal', 'No deal.', ['deal']],
    ['a hyphen is a blank', 'cease fire', 'A cease-fire holds.', ['cease-fire']],
    ['either word', 'no|any deal', 'Any deal?', ['Any deal']],
    ['an optional word', 'fail to? agree', 'They fail agree', ['fail agree']],
    ['a verb in every form', 'urge~', 'He urges, she urged, urging on', ['urges', 'urged', 'urging']],
    ['a beginning', 'sanction*', 'sanctions sanctioned', ['sanctions', 'sanctioned']],
    ['up to three words between', 'fail .. deal', 'They fail to reach a deal', ['fail to reach a deal']],
    ['not across a comma', 'fail .. deal', 'They fail, a deal', []],
    ['an optional end behind a gap', 'refuse~ .. to?', 'They refused it', ['refused']],
    ['a word of a class', 'sign~ .. @pact', 'They signed the old treaty', ['signed the old treaty']],
    ['the longest of one meaning', 'agreed on?', 'They agreed on it', ['agreed on']],
    ['a clitic alone', "'ll call", "I'll call", ["'ll call"]],
  ])('%s', (_, phrase, text, expected) => {
    expect(matches(phrase, text)).toEqual(expected);
  });
});
