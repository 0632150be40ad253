/** What looks like a denial or a refusal of something on the table and is none. */
import type { ReadSentence } from '../speech/reading.js';
import type { Mark } from '../words/meanings.js';

const reachOfDenial = 14;
const denying = /^(?:den(?:y|ies|ied|ying)|denial|disput\w+|refut\w+|contradict\w*|rebut\w*|disclaim\w*)$/;
const dealings =
  /^(?:agree|agree[ds]|agreement|agreements|agreeing|accept|accepted|concession|concessions|conceded|deal|deals|promise[ds]?|promises|offer|offers|offered|pledged?|commit|committed|commitments?|consented|signed|settled|discuss|discussed|discussing|discussions?|negotiated|proposed|proposal|demand|demands|demanded|ask|asked|asking|request|requested|sought|plan|plans|planned|report|reports|reported|accounts?|version|claims?|suggestions?|raised|understandings?|accord|truce|ceasefire|ruled|undertakings?|undertaken|bargain|bargains|struck|assurances?|guarantee[ds]?|guarantees|pledged|given|granted|settlement|pact|treaty|cede[ds]?|ceding|yield(?:ed|ing)?|surrender(?:ed|ing)?|recogni[sz](?:ed|ing)|renounced?|abandoned|waived)$/;

/** "Denied that he had any hand in it": no word of what was agreed, offered or asked. */
const isOfOtherThings = ({ sentence }: ReadSentence, { from, to }: Mark): boolean =>
  denying.test(sentence.word(from)) &&
  !sentence.tokens.slice(from + 1, to + reachOfDenial).some(({ lower }) => dealings.test(lower));

/** "Declined to comment": no refusal of anything proposed. */
const isSilence = ({ sentence }: ReadSentence, { from, to }: Mark): boolean =>
  /^(?:declin|refus)/.test(sentence.word(from)) &&
  sentence.tokens
    .slice(from, to + 2)
    .some(({ lower }) =>
      /^(?:say|spell|comment|elaborate|specify|answer|reveal|disclose|name|detail|explain|predict|speculate|respond|reply|confirm|call|take)$/.test(
        lower,
      ),
    );

export const isAnotherMatter = (read: ReadSentence, word: string, mark: Mark): boolean =>
  (word === 'denied' && isOfOtherThings(read, mark)) || (word === 'rejected' && isSilence(read, mark));
