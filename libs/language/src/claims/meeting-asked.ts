/** Invitations in the words of every day: "has asked Smith to the palace", "summoned her to Oslo". */
import type { ReadSentence } from '../speech/reading.js';
import type { Mark } from '../words/meanings.js';
import type { Context } from './context.js';
import { placeAt } from './place-of.js';

const verbs = /^(?:ask|asks|asked|asking|summon|summons|summoned)$/;

export const isAsking = ({ sentence }: ReadSentence, { meaning, from }: Mark): boolean =>
  meaning === 'invite' && verbs.test(sentence.word(from));

/** Each verb of asking with somebody behind it and a place behind "to", or "to come to". */
export function asksIn(context: Context, read: ReadSentence): Mark[] {
  const { sentence, mentions } = read;
  return sentence.tokens.flatMap(({ lower }, from) => {
    const guest = verbs.test(lower) ? mentions.find((mention) => mention.from === from + 1) : undefined;
    if (!guest || sentence.word(guest.to) !== 'to') return [];
    const isJourney = /^(?:come|travel|fly|go)$/.test(sentence.word(guest.to + 1));
    const place = guest.to + (isJourney ? 3 : 1);
    const at = place + Number(sentence.word(place) === 'the');
    return placeAt(context, read, at) === null ? [] : [{ meaning: 'invite' as const, from, to: from + 1 }];
  });
}
