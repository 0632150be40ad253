/** Offers of a place for the meeting that a report speaks of: "suggested Oslo", "Bern as the venue", "Vienna was ready to host". */
import type { MeetingStatus } from '#core';
import type { Person } from '../people/mention.js';
import type { ReadSentence } from '../speech/reading.js';
import { cities } from '../words/geography.js';
import type { Mark } from '../words/meanings.js';
import type { Context } from './context.js';
import type { Candidate } from './meeting-gate.js';
import { stateNamed } from './meeting-officials.js';
import type { Memory, Remembered } from './meeting-memory.js';
import { placeAt } from './place-of.js';
import { isConditional } from './scope.js';
import { stateAt } from './meeting-sides.js';

const offers =
  /^(?:suggest|suggests|suggested|suggesting|propose|proposes|proposed|proposing|offer|offers|offered|offering|float|floats|floated|mention|mentions|mentioned|named|names|prefers?|preferred|favou?rs|favou?red|raised)$/;
const hosts = /^(?:host|hosting|hosts)$/;
const meetingWords = /^(?:meeting|talks|summit|negotiations|encounter|it|them|trilateral|bilateral|leaders)$/;

const behindPlace = /^(?:as|for|and|or|instead|,|[.;”"]|)$/;

interface Offer {
  readonly at: number;
  readonly place: string;
  readonly host: Person | null;
}

/** "Suggested Oslo", "proposed Bern as the venue"; nothing but a place is offered. */
function placeOffered(context: Context, read: ReadSentence): Offer | null {
  const { sentence } = read;
  const found = sentence.tokens.flatMap(({ lower }, at) => {
    const place = offers.test(lower) ? placeAt(context, read, at + 1) : null;
    const next = place === null ? '' : sentence.word(at + 1 + place.split(/[ -]/).length);
    return place !== null && behindPlace.test(next) ? [{ at, place, host: null }] : [];
  });
  return found[0] ?? null;
}

/** "Oslo as a venue", "Bern has emerged as a possible location", "Vienna and Oslo have been named as venues". */
function placeAsVenue(context: Context, read: ReadSentence): Offer | null {
  const { sentence } = read;
  const venue = sentence.tokens.findIndex(({ lower }) => /^(?:venues?|locations?|sites?)$/.test(lower));
  if (venue < 0 || !sentence.tokens.slice(Math.max(0, venue - 5), venue).some(({ lower }) => lower === 'as'))
    return null;
  for (let at = 0; at < venue; at += 1) {
    const place = placeAt(context, read, at);
    if (place !== null && (stateAt(read, at) !== null || cities.has(sentence.word(at))))
      return { at, place, host: null };
  }
  return null;
}

/** Where a meeting is to be that the same sentence names: "Oslo as the venue of the talks between them". */
export const venueNamed = (context: Context, read: ReadSentence): string | null =>
  placeAsVenue(context, read)?.place ?? null;

/** "Bern was prepared to host the talks". */
function hostOffered(read: ReadSentence): Offer | null {
  const { sentence } = read;
  const verb = sentence.tokens.findIndex(
    ({ lower }, at) => hosts.test(lower) && [1, 2, 3, 4].some((on) => meetingWords.test(sentence.word(at + on))),
  );
  if (verb < 0 || !sentence.marks.all('invite').some(({ to }) => to <= verb && verb - to < 4)) return null;
  for (let at = verb - 1; at >= 0; at -= 1) {
    const state = stateAt(read, at);
    if (state) return { at: verb, place: sentence.slice(at, state.to), host: stateNamed(state.name) };
  }
  return null;
}

function statusIn({ sentence }: ReadSentence): MeetingStatus {
  return sentence.marks.has('refusing') ? 'rejected' : 'proposed';
}

/** The state that offers to host joins in, unless one of those who meet leads it. */
const withHost = ({ people }: Remembered, { host }: Offer): readonly Person[] =>
  host === null || people.some(({ affiliation }) => affiliation === host.name) ? people : [host, ...people];

const offerIn = (context: Context, read: ReadSentence): Offer | null =>
  hostOffered(read) ?? placeOffered(context, read) ?? placeAsVenue(context, read);

/** The remembered meeting, at the place that this sentence offers for it. */
export function venueIn(context: Context, read: ReadSentence, memory: Memory): Candidate | null {
  const meeting = memory.recent(read);
  const isBefore = meeting !== null && meeting.index < read.sentence.index && !context.beforehand;
  const offer = isBefore ? offerIn(context, read) : null;
  if (!offer || !meeting) return null;
  const hit: Mark = { meaning: 'invite', from: offer.at, to: offer.at + 1 };
  if (isConditional(read, hit)) return null;
  return { hit, status: statusIn(read), people: withHost(meeting, offer), place: offer.place, kind: meeting.kind };
}
