/** Who speaks by a verb of saying: the subject before it, behind it, or the one of the verb before. */
import type { Mention } from '../people/mention.js';
import type { Sentence } from '../text/passage.js';
import type { Token } from '../text/tokens.js';
import type { Mark } from '../words/meanings.js';
import { isCounted, isOfBody, isWithinPhrase, listBefore, opensClause, opensWithAnd } from './subjects.js';
import { unknownSpeaker, type Quoted } from './unknown-speaker.js';

const prepositions = new Set(
  (
    'of with by to from in for at on about between against toward towards over after before into via and ' +
    'including involving aboard inside outside near under during through throughout behind beside above below beneath ' +
    'beyond around opposite alongside without among amid like unlike despite regarding concerning'
  ).split(' '),
);
const leading = new Set(['and', 'but', ',', 'then', 'also', 'while', 'yet', 'or']);
const be = new Set(['was', 'were', 'is', 'are', 'be', 'been', 'being']);
const passives = new Set(
  'told expected asked said reported called labelled labeled dubbed described accused praised criticized criticised hailed cited quoted'.split(
    ' ',
  ),
);
/** Words that are verbs of saying only behind a plural, "to" or a modal: "Smith's call", "a warm welcome". */
const nounLike = new Set(
  'welcome praise call hail promise offer demand hope fear doubt wish claim note report comment blast question rate cast thank request'.split(
    ' ',
  ),
);
const owners = /^(?:his|her|its|their|our|the|an?|this|that|such|any|no|['’]s)$/;
/** How many words may stand between speaker and verb, an apposition apart. */
const reach = 4;
const longestApposition = 20;
/** Only these are sure to be verbs of saying behind a comma. */
const plainVerbs = new Set('said says added wrote told asked replied explained recalled insisted'.split(' '));
/** What may stand between "who" and its verb. */
const besideVerb = /^(?:has|have|had|also|later|earlier|then|once|recently|still|already|first|repeatedly|\p{L}+ly)$/u;
/** Words between a quotation and a verb that tells how it was said. */
const reachOfQuote = 16;

/** Behind the comma that closes an apposition: a mark of quotation, and "quickly", "also". */
const behindComma = /^(?:[”"’]|also|later|then|quickly|\p{L}+ly)$/u;

function isApposition(between: readonly Token[], words: number): boolean {
  const last = between.findLast(({ lower }) => !behindComma.test(lower));
  const marks = `${between[0]?.lower ?? ''}${last?.lower ?? ''}`;
  const isEnclosed = between.length > 2 && /^(?:,,|\(\)|––|——)$/.test(marks);
  const quotes = between.filter(({ lower }) => /^["“”‘’]$/.test(lower)).length;
  return isEnclosed && words <= longestApposition && between.length - words - quotes < 4;
}

export class Speakers {
  constructor(
    private readonly sentence: Sentence,
    private readonly mentions: readonly Mention[],
    private readonly quoted: Quoted,
  ) {}

  isOutside(at: number): boolean {
    return (this.quoted[at] ?? null) === null;
  }

  /** `previous` spoke by the verb before this one. */
  of(cue: Mark, previous: Mention | null): Mention | null {
    if (cue.meaning === 'accordingTo') return this.startingAt(cue.to, cue.to + 2);
    if (cue.meaning === 'citing') return this.cited(cue);
    if (this.sentence.word(cue.to) === 'by') return this.startingAt(cue.to + 1, cue.to + 1);
    if (this.isPassive(cue)) return this.agentOf(cue);
    return this.isPossessed(cue) ? null : this.subjectOf(cue, previous);
  }

  private subjectOf(cue: Mark, previous: Mention | null): Mention | null {
    if (this.isSetAside(cue) || this.isFormer(cue) || this.isRead(cue)) return null;
    return this.antecedent(cue) ?? this.ofClause(cue, previous);
  }

  private ofClause(cue: Mark, previous: Mention | null): Mention | null {
    const isBehindQuote = cue.from > 0 && !this.isOutside(cue.from - 1);
    const named = isBehindQuote ? (this.inverted(cue) ?? this.before(cue)) : (this.before(cue) ?? this.inverted(cue));
    return named ?? this.inherited(cue, previous) ?? this.unknown(cue);
  }

  /** A quotation ends before the verb with its subject, or begins behind it and a mark. */
  isBesideQuote(cue: Mark): boolean {
    return this.isBehindQuote(cue) || this.isBeforeQuote(cue);
  }

  private isBehindQuote({ from }: Mark): boolean {
    let at = from - 1;
    while (at >= 0 && from - at <= reachOfQuote && this.isOutside(at) && !this.endsClause(at)) at -= 1;
    return at >= 0 && !this.isOutside(at);
  }

  private isBeforeQuote({ to }: Mark): boolean {
    const at = [to, to + 1, to + 2].find((each) => /^[:,]$/.test(this.sentence.word(each))) ?? to;
    return at + 1 < this.sentence.tokens.length && !this.isOutside(at + 1);
  }

  private endsClause(at: number): boolean {
    return /^(?:[;:.!?]|and|but|because|while|when|that|who|which)$/.test(this.sentence.word(at));
  }

  /** Beside a quotation even somebody whom no rule knows: "one of the farmers said". */
  private unknown(cue: Mark): Mention | null {
    const verb = this.sentence.word(cue.from);
    if (!this.isBesideQuote(cue) || verb.endsWith('ing')) return null;
    const isRightBehind = cue.from > 0 && !this.isOutside(cue.from - 1);
    const edge = isRightBehind ? { from: cue.to } : { to: cue.from };
    const guess = unknownSpeaker(this.sentence, edge, verb, this.quoted);
    // "Industry analyst Jane Roe said": the name says more than the phrase.
    const name =
      guess && this.mentions.findLast(({ from, to, named }) => named && from >= guess.from && to <= guess.to);
    return name ? { ...guess, people: name.people } : guess;
  }

  private startingAt(from: number, to: number): Mention | null {
    return this.mentions.find((mention) => mention.from >= from && mention.from <= to && this.isOutside(from)) ?? null;
  }

  /** "The agency cited Smith as saying" lets Smith speak, "Smith cited progress" too. */
  private cited(cue: Mark): Mention | null {
    const isRelayed = this.sentence.tokens.slice(cue.to).some(({ lower }) => lower === 'saying');
    return isRelayed ? this.startingAt(cue.to, cue.to) : this.before(cue);
  }

  /** "His call for a truce", "the demand", "a long phone call on". */
  private isPossessed({ from }: Mark): boolean {
    const word = this.sentence.word(from);
    // "Secretary of State", "heads of state".
    if (/^states?$/.test(word) && /^(?:of|the)$/.test(this.sentence.word(from - 1))) return true;
    return nounLike.has(word) && this.isInNounPhrase(from);
  }

  /** An article or "his" opens the phrase, and nobody stands in it who could act. */
  private isInNounPhrase(at: number): boolean {
    const determiner = [at - 1, at - 2, at - 3].find((each) => owners.test(this.sentence.word(each)));
    return determiner !== undefined && !this.mentions.some(({ from, to }) => from < at && to > determiner);
  }

  private isPassive(cue: Mark): boolean {
    const word = this.sentence.word(cue.from);
    const isHeadline = cue.meaning === 'calling' && word.endsWith('ed');
    if (isHeadline && /^(?:for|after|over)$/.test(this.sentence.word(cue.to))) return true;
    return passives.has(word) && be.has(this.sentence.word(cue.from - 1));
  }

  /** "Was called “a triumph” by Smith": in the clause of the verb. */
  private agentOf({ meaning, to }: Mark): Mention | null {
    if (meaning !== 'calling') return null;
    const end = this.sentence.tokens.findIndex(
      ({ lower }, at) => at >= to && this.isOutside(at) && /^(?:by|[,;:–—.]|and|but|who|that)$/.test(lower),
    );
    return this.sentence.word(end) === 'by' ? this.startingAt(end + 1, end + 1) : null;
  }

  /** `"…," said Smith`: the verb stands right behind the quotation or a comma. */
  private inverted(cue: Mark): Mention | null {
    const isBehind = cue.from > 0 && (!this.isOutside(cue.from - 1) || this.isBehindComma(cue));
    const isSaying = cue.meaning === 'saying' || cue.meaning === 'besideQuote';
    const speaker = isSaying && isBehind ? this.startingAt(cue.to, cue.to) : null;
    return speaker?.bound ? null : speaker;
  }

  private isBehindComma({ from }: Mark): boolean {
    return this.sentence.word(from - 1) === ',' && plainVerbs.has(this.sentence.word(from));
  }

  private before(cue: Mark): Mention | null {
    const speaker = this.mentions.findLast(
      (mention) =>
        mention.to <= cue.from &&
        this.isOutside(mention.from) &&
        (this.isSubject(mention) || this.isAbsolute(mention, cue)) &&
        !this.isObjectBefore(mention, cue) &&
        this.adjoins(mention, cue),
    );
    return speaker && !this.isNoun(cue, speaker) ? this.together(speaker) : null;
  }

  /** "Thanked Smith but insisted": Smith does not. */
  private isObjectBefore({ from }: Mention, cue: Mark): boolean {
    return /^(?:and|but)$/.test(this.sentence.word(cue.from - 1)) && from > 0 && this.isObject(from);
  }

  /** "Congratulated Smith". */
  private isObject(at: number): boolean {
    return this.sentence.marks.all('calling').some(({ to }) => to === at);
  }

  private isSubject(mention: Mention): boolean {
    if (mention.bound || isWithinPhrase(this.sentence, this.mentions, mention)) return false;
    const isFree = !prepositions.has(this.sentence.word(mention.from - 1)) || opensWithAnd(this.sentence, mention.from);
    return isFree || isCounted(this.sentence, mention) || this.firstOfPair(mention) !== undefined;
  }

  /** "Smith and Jones", at the beginning of a clause: not "praised Smith and Jones said". */
  private firstOfPair(mention: Mention): Mention | undefined {
    if (this.sentence.word(mention.from - 1) !== 'and') return undefined;
    const end = opensWithAnd(this.sentence, mention.from) ? mention.from - 2 : mention.from - 1;
    const first = this.mentions.find(({ to }) => to === end);
    return first && !first.bound && opensClause(this.sentence, first) ? first : undefined;
  }

  /** "Jones, who had called it a triumph", "Jones, who later said": whom the relative clause is about. */
  private antecedent({ from }: Mark): Mention | null {
    let who = from - 1;
    while (from - who <= reach && besideVerb.test(this.sentence.word(who))) who -= 1;
    if (this.sentence.word(who) !== 'who' || !this.isOutside(who)) return null;
    const end = this.sentence.word(who - 1) === ',' ? who - 1 : who;
    return this.mentions.find(({ to, bound }) => to === end && !bound) ?? null;
  }

  /** "Had hoped for more": what they thought before it happened. */
  private isFormer({ from }: Mark): boolean {
    const isFeeling = /^(?:hoped|feared|expected|wanted|wished|thought|believed|doubted|predicted)$/.test(
      this.sentence.word(from),
    );
    return isFeeling && [1, 2].some((back) => this.sentence.word(from - back) === 'had');
  }

  /** "Holding banners that read": the banners do. */
  private isRead({ from }: Mark): boolean {
    return /^reads?$/.test(this.sentence.word(from)) && /^(?:that|which)$/.test(this.sentence.word(from - 1));
  }

  /** "Asked whether Smith wanted", "regardless of what Smith says", "whatever Smith thinks": nothing that Smith said is told. */
  private isSetAside({ from }: Mark): boolean {
    const words = this.sentence.tokens.slice(Math.max(0, from - reach - 2), from).map(({ lower }) => lower);
    if (words.lastIndexOf('whether') > words.lastIndexOf(',')) return true;
    const what = words.findLastIndex((word) => /^(?:what|how|who)(?:ever)?$/.test(word));
    if (words[what]?.endsWith('ever') === true) return true;
    return what > 0 && /^(?:regardless of|irrespective of|no matter)$/.test(words.slice(what - 2, what).join(' '));
  }

  /** "…, with Smith describing progress", "Smith vowing to stay and Jones predicting a fall". */
  private isAbsolute({ from, to }: Mention, cue: Mark): boolean {
    const isParticiple = this.sentence.word(cue.from).endsWith('ing');
    return to === cue.from && isParticiple && /^(?:with|and)$/.test(this.sentence.word(from - 1));
  }

  private isNoun(cue: Mark, { to, people, pronoun }: Mention): boolean {
    const isPlural = people.length > 1 || people[0]?.kind === 'group' || pronoun === 'i' || pronoun === 'we';
    return to === cue.from && !isPlural && nounLike.has(this.sentence.word(cue.from));
  }

  /** "Smith and Jones said": both speak. */
  private together(mention: Mention): Mention {
    const other = this.firstOfPair(mention);
    if (!other) return mention;
    const listed = listBefore(this.sentence, this.mentions, other);
    const all = [...listed, other, mention];
    return { ...mention, from: all[0]?.from ?? other.from, people: all.flatMap(({ people }) => people) };
  }

  /** Whether only adverbs, or one apposition, stand between. */
  private adjoins(mention: Mention, cue: Mark): boolean {
    const between = this.sentence.tokens.slice(mention.to, cue.from);
    const words = between.filter(({ word }) => word).length;
    const isNear = words <= reach || (mention.named && isOfBody(this.sentence, mention.to, cue.from));
    if (words === between.length) return isNear && !this.hasVerb(mention.to, cue.from);
    return this.isApposed(mention) && between.length === 1 ? between[0]?.lower === ',' : isApposition(between, words);
  }

  /** "Her chairman, Jane Roe, said": the name is the apposition. */
  private isApposed({ from, named }: Mention): boolean {
    return named && this.sentence.word(from - 1) === ',';
  }

  private hasVerb(from: number, to: number): boolean {
    return this.sentence.marks.within('saying', from, to).length > 0;
  }

  private inherited(cue: Mark, previous: Mention | null): Mention | null {
    const word = (back: number): string => this.sentence.word(cue.from - back);
    const isJoined = leading.has(word(1));
    const isParticiple = word(0).endsWith('ing');
    if (previous) return isParticiple || isJoined || leading.has(word(2)) ? previous : null;
    if (!isJoined && (cue.from > 0 || !isParticiple)) return null;
    return this.lastPersonBefore(cue);
  }

  /** Who acts in the clause that the verb goes on with: not whom it praises, nor who acts in what depends on it. */
  private lastPersonBefore(cue: Mark): Mention | null {
    const isPerson = (mention: Mention): boolean => mention.people[0]?.kind === 'person' && this.isSubject(mention);
    const people = this.mentions.filter(
      (mention) => mention.to <= cue.from && this.isOutside(mention.from) && isPerson(mention),
    );
    return people.findLast(({ from }) => !this.depends(from)) ?? people.at(-1) ?? null;
  }

  /** "Congratulated Smith", "the idea that Smith", "because Smith". */
  private depends(at: number): boolean {
    return (
      this.isObject(at) ||
      /^(?:that|whom|which|whether|because|if|when|where|why|how)$/.test(this.sentence.word(at - 1))
    );
  }
}
