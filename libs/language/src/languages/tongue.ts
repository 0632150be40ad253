/** What quotations need to know of a language: its verbs of saying, and the small words that bound a name. In lower case. */
export interface Tongue {
  /** Verbs of saying, as newspapers use them: third person, past and present. */
  readonly saying: ReadonlySet<string>;
  /** They need the words that they name: "called the talks “useful”". */
  readonly calling: ReadonlySet<string>;
  /** Phrases with the speaker behind them ("according to"). */
  readonly sources: readonly string[];
  /** Of those what counts only right behind a quotation. */
  readonly tags: ReadonlySet<string>;
  /** The speaker stands before: "Orlow zufolge". */
  readonly behindSpeaker: ReadonlySet<string>;
  /** Verbs that let the one speak who is named next, whoever passes it on: "quoted Orlov". */
  readonly citing: ReadonlySet<string>;
  /** Behind such a verb they stand before the one who speaks: "gives the words of Orlov". */
  readonly citedWords: ReadonlySet<string>;
  /** Said of a house: "in the ministry they said". */
  readonly impersonal: RegExp;
  /** Before the verb, they put the speaker behind it: "as said Orlov". */
  readonly inverting: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** What begins another clause, or names whom something is told to. */
  readonly ends: ReadonlySet<string>;
  /** The last part of a word for an office or calling. */
  readonly office: RegExp;
  /** Words with a capital at the head of a sentence that are nobody's name. */
  readonly openers: ReadonlySet<string>;
  /** Every noun has a capital, so that a lone one says little. */
  readonly capitalNouns: boolean;
}

export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));
