/**
 * Finds who a sentence names or means: names of the story, names it does not know with the office before them, offices
 * without a name, groups and pronouns. Longest noun phrase first, left to right.
 */
import type { Sentence } from '../text/passage.js';
import type { Token } from '../text/tokens.js';
import type { Cast, Entry } from './cast.js';
import type { Mention, Person, Pronoun } from './mention.js';
import { officeAfter } from './office-after.js';
import type { Roster } from './roster.js';
import { unknownName } from './unknown-name.js';

const determiners = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'our',
  'one',
  'some',
  'many',
  'several',
  'other',
]);
const definite = new Set(['the', 'his', 'her', 'its', 'their']);
const adjectives = new Set(
  'senior former top special new veteran outgoing acting deputy chief leading presidential political military international western eastern european unnamed independent republican democratic state foreign security television tv then late long-time longtime right far local'.split(
    ' ',
  ),
);
const pronouns: Readonly<Record<string, Pronoun>> = {
  he: 'he', she: 'he', him: 'he', himself: 'he', herself: 'he',
  they: 'they', them: 'they', themselves: 'they', both: 'they',
  i: 'i', me: 'i', myself: 'i',
  we: 'we', us: 'we', ourselves: 'we',
}; // prettier-ignore
const following = new Set(
  'administration government ally aides team regime era side camp delegation plane summit meeting talks call deal'.split(
    ' ',
  ),
);

interface Draft {
  at: number;
  readonly definite: boolean;
  roles: string[];
  state: Person | null;
  named: Person | null;
  group: boolean;
}

export class MentionFinder {
  constructor(
    private readonly text: string,
    private readonly cast: Cast,
    private readonly roster: Roster,
  ) {}

  mentionsOf(sentence: Sentence): Mention[] {
    const found: Mention[] = [];
    for (let at = 0; at < sentence.tokens.length;) {
      const mention = sentence.tokens[at]?.word === false ? null : this.mentionAt(sentence, at, found);
      if (mention) found.push(mention);
      at = mention?.to ?? at + 1;
    }
    return found;
  }

  private mentionAt(sentence: Sentence, from: number, before: readonly Mention[]): Mention | null {
    const both = sentence.marks.at('bothLeaders', from);
    if (both) return this.mention(sentence, from, both.to, pairBefore(sentence, before) ?? this.roster.leaders());
    const token = sentence.tokens[from];
    const pronoun = pronouns[token?.lower ?? ''];
    if (pronoun && !(token?.lower === 'us' && token.capital)) return this.pronounAt(sentence, from, pronoun);
    return this.nounPhrase(sentence, from);
  }

  private pronounAt(sentence: Sentence, from: number, pronoun: Pronoun): Mention {
    const person = pronoun === 'he' ? this.roster.topic : null;
    const people = pronoun === 'they' ? this.roster.leaders() : person ? [person] : [];
    return { ...this.mention(sentence, from, from + 1, people), pronoun };
  }

  private nounPhrase(sentence: Sentence, from: number): Mention | null {
    const first = sentence.tokens[from]?.lower ?? '';
    const draft: Draft = {
      at: from + Number(determiners.has(first)),
      definite: definite.has(first),
      roles: [],
      state: null,
      named: null,
      group: false,
    };
    while (!draft.named && !draft.group && this.grow(sentence, draft));
    const person = this.whoIs(sentence, from, draft);
    if (!person) return null;
    const office = draft.named && person.kind !== 'country' ? officeAfter(this.text, sentence, draft.at) : null;
    const met = person.kind === 'person' && draft.named ? this.roster.meet({ ...person, ...office?.office }) : person;
    return this.mention(sentence, from, draft.at, [met]);
  }

  /** Takes the next word or name into the noun phrase; false when it does not belong. */
  private grow(sentence: Sentence, draft: Draft): boolean {
    const found = this.cast.find(this.text, sentence.tokens, draft.at);
    if (found) return this.growByEntry(sentence, draft, found.entry, found.to);
    const role = sentence.marks.at('role', draft.at);
    const group = sentence.marks.at('group', draft.at);
    if (group && group.to >= (role?.to ?? 0)) {
      draft.group = true;
      draft.at = group.to;
      return true;
    }
    if (role) {
      draft.roles.push(this.words(sentence, role.from, role.to));
      draft.at = this.afterOffice(sentence, role.to);
      return true;
    }
    return this.growByWord(sentence, draft);
  }

  private growByEntry(sentence: Sentence, draft: Draft, entry: Entry, to: number): boolean {
    const person = this.roster.entry(entry);
    if (entry.kind === 'person') {
      draft.named = person;
      draft.at = to;
      return true;
    }
    if (draft.state && draft.roles.length === 0) return false;
    const next = sentence.tokens[to]?.lower === "'s" ? to + 1 : to;
    const office = next > to && sentence.marks.at('role', next);
    draft.state = entry.adjective ? { ...person, kind: 'group' } : person;
    draft.at = office ? next : to;
    if (entry.kind === 'group') draft.named = person;
    return true;
  }

  private growByWord(sentence: Sentence, draft: Draft): boolean {
    const token = sentence.tokens[draft.at];
    if (!token) return false;
    const name = unknownName(sentence, draft.at, draft.roles.length > 0 || draft.state !== null);
    if (name && !adjectives.has(token.lower)) return this.growByName(sentence, draft, name.to, name.kind);
    if (!adjectives.has(token.lower)) return false;
    draft.at += 1;
    return true;
  }

  private growByName(sentence: Sentence, draft: Draft, to: number, kind: Person['kind']): boolean {
    const last = this.cast.find(this.text, sentence.tokens, to - 1);
    if (last?.entry.kind === 'person' && last.to === to) return this.growByEntry(sentence, draft, last.entry, to);
    const name = this.words(sentence, draft.at, to);
    const known = this.roster.named(name.split(' ').at(-1) ?? '');
    if (!known && !name.includes(' ') && draft.roles.length === 0 && kind === 'person') return false;
    const described = { name, kind, role: null, affiliation: null, known: false };
    draft.named = known && !name.includes(' ') ? known : described;
    draft.at = to;
    return true;
  }

  private whoIs(sentence: Sentence, from: number, draft: Draft): Person | null {
    const { named, state, roles } = draft;
    const role = roles.join(' ') || null;
    const affiliation = state?.affiliation ?? state?.name ?? null;
    if (named)
      return named.known
        ? named
        : { ...named, role: named.role ?? role, affiliation: named.affiliation ?? affiliation };
    if (draft.group) return this.groupOf(sentence, from, draft);
    if (role) return this.holderOf(role, affiliation, draft, this.words(sentence, from, draft.at));
    return state?.kind === 'group' ? null : state;
  }

  private groupOf(sentence: Sentence, from: number, draft: Draft): Person {
    const name = this.words(sentence, from, draft.at).replace(
      /^(?:the|some|many|several|other|a|his|her|its|their|our) /i,
      '',
    );
    return { name, kind: 'group', role: null, affiliation: draft.state?.name ?? null, known: false };
  }

  private holderOf(role: string, affiliation: string | null, draft: Draft, words: string): Person | null {
    const holder = this.roster.holder(role, affiliation);
    if (holder) return holder;
    if (affiliation === null && draft.definite && this.roster.topic) return this.roster.topic;
    const name = words.replace(/^(?:the|a|an|one|his|her) /i, '');
    return { name, kind: 'person', role, affiliation, known: false };
  }

  /** Where the name may begin: behind "president of France" and "ambassador to the USA". */
  private afterOffice(sentence: Sentence, at: number): number {
    const { tokens } = sentence;
    if (!/^(?:of|to|for)$/.test(tokens[at]?.lower ?? '')) return at;
    const state = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    const found = this.stateAt(sentence, state) ? this.cast.find(this.text, tokens, state) : null;
    if (!found) return at;
    return tokens[at]?.lower === 'of' ? state : found.to;
  }

  private stateAt(sentence: Sentence, at: number): boolean {
    const kind = this.cast.find(this.text, sentence.tokens, at)?.entry.kind;
    return kind === 'country' || kind === 'organization';
  }

  private words(sentence: Sentence, from: number, to: number): string {
    const first = sentence.tokens[from];
    const last = sentence.tokens[to - 1];
    return first && last ? this.text.slice(first.start, last.end) : '';
  }

  private mention(sentence: Sentence, from: number, to: number, people: readonly Person[]): Mention {
    return { from, to, people, pronoun: null, bound: isBound(sentence.tokens, from, to) };
  }
}

function isBound(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  const genitive = next?.lower === "'s" || (next?.lower === "'" && tokens[to - 1]?.lower.endsWith('s') === true);
  return genitive || next?.glued === true || tokens[from]?.glued === true || following.has(next?.lower ?? '');
}

/** "Smith and Jones … the two leaders": the last pair that the sentence joined. */
function pairBefore({ tokens }: Sentence, before: readonly Mention[]): readonly Person[] | null {
  for (let at = before.length - 1; at > 0; at -= 1) {
    const [first, second] = [before[at - 1], before[at]];
    const joined = first && second && second.from - first.to === 1 && tokens[first.to]?.lower === 'and';
    if (joined && [first, second].every(({ people }) => people[0]?.kind === 'person'))
      return [...first.people, ...second.people];
  }
  return null;
}
