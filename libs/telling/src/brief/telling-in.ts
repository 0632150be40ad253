/** All that the brief says, in one language: each page takes it in once. */
import type { Words } from '../languages/said.js';
import { stepIn } from './step-in.js';
import type { ToldStep } from './told-step.js';
import { actorName, actorsListed } from './actor-name.js';
import { byActor, byDate, byEvent, byTopic } from './groups.js';
import { messageIn } from './message-in.js';
import { backingWords, changeWords, matterName, towardIn } from './line-words.js';
import { matterNameFromId } from './matter-from-id.js';
import type { ToldAbout, ToldBrief, ToldCoverage, ToldDays, ToldKind, ToldLine } from './shapes.js';
import { placeIn, placeName } from './place-name.js';
import { stateOf } from './state.js';
import { datesUnbroken, daysMeant, timesIn } from './times.js';
import { cameIn, emptinessOf, nothingUnseen, unseenIn } from './unseen.js';
import { timesOf } from './zone.js';
import { countryName, foreign, languageName, listed, wordIn } from './wording.js';

export type Speech = ReturnType<typeof tellingIn>;

/** Where the values of the API have their words. */
export type Vocabulary = {
  [Key in keyof Words]: Words[Key] extends Readonly<Record<string, string>> ? Key : never;
}[keyof Words];

export function tellingIn(words: Words) {
  return {
    words,
    messageIn: (message: string) => messageIn(message, words),
    word: (vocabulary: Vocabulary, value: string) => wordIn(words[vocabulary], value),
    actorName: (name: string) => actorName(name, words),
    placeIn: (place: string) => placeIn(place, words),
    placeName: (place: string) => placeName(place, words),
    actorsListed: (names: readonly string[]) => actorsListed(names, words),
    listed: (names: readonly string[]) => listed(names, words),
    countryName: (code: string) => countryName(code, words),
    languageName: (tag: string) => languageName(tag, words),
    foreign: (tag: string | undefined) => foreign(tag, words),
    datesUnbroken: (text: string) => datesUnbroken(text, words),
    daysMeant: (days: ToldDays) => daysMeant(days, words),
    timesIn: (zone?: string) => timesIn(words, zone),
    timesOf: (zone: string) => timesOf(zone, words),
    ...linesIn(words),
    ...coverageIn(words),
  };
}

function linesIn(words: Words) {
  return {
    stepIn: (step: ToldStep) => stepIn(step, words),
    matterNameFromId: (matter: string) => matterNameFromId(matter, words),
    matterName: (about: ToldAbout) => matterName(about, words),
    towardIn: (line: Pick<ToldLine, 'about'>) => towardIn(line, words),
    backingWords: (line: Parameters<typeof backingWords>[0]) => backingWords(line, words),
    changeWords: (line: Parameters<typeof changeWords>[0]) => changeWords(line, words),
    stateOf: <Line extends ToldLine>(brief: ToldBrief<Line>) => stateOf(brief, words),
    byTopic: <Line extends ToldLine>(lines: readonly Line[]) => byTopic(lines, words),
    byActor: <Line extends ToldLine>(lines: readonly Line[]) => byActor(lines, words),
    byDate: <Line extends ToldLine>(lines: readonly Line[]) => byDate(lines, words),
    byEvent,
  };
}

function coverageIn(words: Words) {
  return {
    cameIn: (coverage: ToldCoverage) => cameIn(coverage, words),
    unseenIn: (coverage: ToldCoverage) => unseenIn(coverage, words),
    nothingUnseen: (coverage: ToldCoverage) => nothingUnseen(coverage, words),
    emptinessOf: (kind: ToldKind, coverage: ToldCoverage | null) => emptinessOf(kind, coverage, words),
  };
}
