/** What tells that a quotation is nobody's words: a title, a slogan, a word held at arm's length. */
import { isNamed } from '../../speech/subject-before.js';
import { Features, see, stemmed, step } from '../features.js';
import type { Setting } from './setting.js';

/** So many words of the quotation say what it is. */
const reachInside = 5;
const bounds = [1, 2, 4, 8, 15];
const longestHeading = 12;

export function nobodyFeatures(setting: Setting): Features {
  const { passage, utterance, manner, ruled, seat, echoes, opening, from } = setting;
  const features = new Features();
  const inside = passage.text.slice(utterance.start + 1, utterance.end - 1);
  see(features, 'nobody');
  see(features, `nobody, ${manner}`);
  see(features, `nobody, rules ${ruled}`);
  see(features, `nobody, rules ${ruled}, ${manner}`);
  see(features, `nobody, ${seat}, ${manner}`);
  see(features, echoes.length > 0 ? `nobody, echo, rules ${ruled}` : 'nobody, no echo');
  if (utterance.single) see(features, 'nobody, single marks');
  if (utterance.first === 0) see(features, 'nobody, title');
  if (utterance.cue !== null) see(features, `nobody, ${stemmed(utterance.cue.toLowerCase())}`);
  if (isNamed(opening, from)) see(features, `nobody, named so, ${manner}`);
  if (isHeading(setting)) see(features, 'nobody, heading');
  seeInside(features, inside);
  seeAround(features, setting);
  return features;
}

function seeInside(features: Features, inside: string): void {
  const words = inside.split(/\s+/);
  const length = bounds.findIndex((bound) => words.length <= bound);
  see(features, `nobody, length ${String(length)}`);
  const isTitle = words.length > 1 && words.every((word) => /^[\p{Lu}\d]/u.test(word) || word.length < 4);
  const capital = /^\p{Lu}/u.test(inside) ? (isTitle ? 'all capitals' : 'a capital') : 'no capital';
  see(features, `nobody, ${capital}, ${step(4, words.length)}`);
  const isEnded = /[.,!?…]$/.test(inside);
  if (isEnded) see(features, 'nobody, stop');
  else see(features, `nobody, no stop, ${capital}`);
  if (/\b(?:i|we|my|our)\b/i.test(inside)) see(features, 'nobody, first person');
  for (const word of words.slice(0, reachInside)) see(features, `nobody, says ${stemmed(plain(word))}`);
}

const plain = (word: string): string => word.toLowerCase().replace(/[^\p{L}’'-]/gu, '');

function seeAround(features: Features, { opening, closing, from, to }: Setting): void {
  const before = (back: number): string => stemmed(opening.sentence.word(from - back));
  see(features, `nobody after ${before(1)}`);
  see(features, `nobody after ${before(2)} ${before(1)}`);
  see(features, `nobody after ${before(3)} ${before(2)} ${before(1)}`);
  see(features, `nobody ahead of ${stemmed(closing.sentence.word(to))}`);
}

function isHeading({ passage, opening: { sentence } }: Setting): boolean {
  const isEnded = /[.!?]["”’']?$/.test(passage.text.slice(sentence.start, sentence.end));
  return sentence.tokens.length < longestHeading && !isEnded;
}
