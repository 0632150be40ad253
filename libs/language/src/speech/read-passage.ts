/** Reads an article for who speaks: sentences, quotations, mentions, frames, and the quotations' speakers. */
import { castOf, type Cast } from '../people/cast.js';
import type { Story } from '#core';
import { commaOfConcession } from '../people/antecedents.js';
import type { Mention } from '../people/mention.js';
import { MentionFinder } from '../people/mentions-of.js';
import { protagonistsOf } from '../people/protagonists.js';
import { Roster } from '../people/roster.js';
import { tellsOfDocument } from '../people/stand-ins.js';
import { passageOf, type Sentence } from '../text/passage.js';
import { Attributor } from './attribute.js';
import { framesOf, isPlain, type Frame } from './frames.js';
import type { Quoted } from './unknown-speaker.js';
import { quotedSpans, type QuotedSpan } from './quoted-spans.js';
import type { ReadPassage, ReadSentence, Utterance } from './reading.js';
import { Voices } from './voices.js';

/** Which quotation each word of a sentence stands in; both lists are in order, so one walk suffices. */
function quotedIn(sentence: Sentence, spans: readonly QuotedSpan[], from: number): (number | null)[] {
  let at = from;
  return sentence.tokens.map((token) => {
    while ((spans[at]?.end ?? Infinity) <= token.start) at += 1;
    const span = spans[at];
    return span && span.start <= token.start && token.end <= span.end ? at : null;
  });
}

/** The person a sentence is about: its speaker, or the first who acts in it. */
function topicOf(
  mentions: readonly Mention[],
  frames: readonly Frame[],
  quoted: Quoted,
  sentence: Sentence,
): Mention | undefined {
  const speaker = frames[0]?.speaker;
  if (speaker?.people[0]?.kind === 'person') return speaker;
  const acting = mentions.filter(
    ({ from, bound, people }) =>
      quoted[from] === null &&
      !bound &&
      people.length === 1 &&
      people[0]?.kind === 'person' &&
      !/^(?:of|with|by|to|from|for|after|between)$/.test(sentence.word(from - 1)),
  );
  const comma = commaOfConcession(sentence);
  return (comma === null ? undefined : acting.find(({ from }) => from === comma + 1)) ?? acting[0];
}

/** Who acts in a sentence, a body or a group too. */
const subjectIn = (mentions: readonly Mention[]): Mention | undefined =>
  mentions.find(({ bound, people }) => !bound && people.length === 1);

interface Reading {
  readonly roster: Roster;
  readonly sentences: ReadSentence[];
}

/** Read twice: whom an article is about shows only at its end, and who "the two leaders" are hangs on it. */
function readSentences(text: string, story: Story, spans: readonly QuotedSpan[], isOfThatTime: boolean): Reading {
  const cast = castOf(story);
  const passage = passageOf(text);
  const first = readWith(passage, cast, new Roster(cast), spans);
  const leaders = protagonistsOf(first.sentences, first.roster.leaders(), isOfThatTime);
  return readWith(passage, cast, new Roster(cast, leaders), spans);
}

function readWith(passage: readonly Sentence[], cast: Cast, roster: Roster, spans: readonly QuotedSpan[]): Reading {
  const finder = new MentionFinder(cast, roster);
  const voices = new Voices(passage, roster);
  const sentences: ReadSentence[] = [];
  let passed = 0;
  for (const sentence of passage) {
    while ((spans[passed]?.end ?? Infinity) <= sentence.start) passed += 1;
    const quoted = quotedIn(sentence, spans, passed);
    const mentions = finder.mentionsOf(sentence, quoted);
    const quoteFrames = framesOf(sentence, mentions, quoted);
    const plain = { sentence, mentions, frames: quoteFrames.filter(isPlain), quoteFrames, quoted };
    const read = voices.given(plain, sentences);
    remember(read, roster);
    sentences.push(read);
  }
  return { roster, sentences };
}

/** Of whom the sentence speaks, and who speaks in it or has issued what it tells of: later sentences point back at them. */
function remember(read: ReadSentence, roster: Roster): void {
  const { sentence, mentions, quoteFrames, quoted } = read;
  const topic = topicOf(mentions, quoteFrames, quoted, sentence);
  if (topic?.people[0]) roster.turnTo(topic.people[0], topic === quoteFrames[0]?.speaker);
  const issuer = issuerIn(read);
  if (issuer?.people[0] && !issuer.guessed) roster.hear(issuer.people[0]);
}

function issuerIn({ sentence, mentions, quoteFrames }: ReadSentence): Mention | undefined {
  return quoteFrames.at(-1)?.speaker ?? (tellsOfDocument(sentence) ? subjectIn(mentions) : undefined);
}

function utterancesOf(text: string, sentences: readonly ReadSentence[], spans: readonly QuotedSpan[]): Utterance[] {
  const attributor = new Attributor(text, sentences);
  let at = 0;
  return spans.map((span) => {
    while ((sentences[at]?.sentence.end ?? Infinity) <= span.start) at += 1;
    let last = at;
    while ((sentences[last]?.sentence.end ?? Infinity) < span.end) last += 1;
    return attributor.utterance(span, at, Math.min(last, sentences.length - 1));
  });
}

/** An article this far from the story's summit is more likely on another. */
const thatTime = 200 * 24 * 3_600_000;

/** @param publishedAt ISO 8601 */
export function readPassage(text: string, story: Story, publishedAt?: string): ReadPassage {
  const distance = Math.abs(Date.parse(publishedAt ?? story.summit.began) - Date.parse(story.summit.began));
  const spans = quotedSpans(text);
  const { roster, sentences } = readSentences(text, story, spans, distance < thatTime);
  return { text, roster, sentences, utterances: utterancesOf(text, sentences, spans) };
}
