/** What messages are made of: one change, or several of a digest, with the words that say so and the pages to read on. */

export interface ToldChange {
  /** The change in one line. */
  readonly headline: string;
  /** The sentence that says so, as it stands in the article; null where no sentence does or its text is gone. */
  readonly sentence: string | null;
  readonly publisher: string | null;
  /** Of the article. */
  readonly url: string | null;
  /** Of the matter's page; null where nobody said where the service is reached. */
  readonly page: string | null;
  readonly kind: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Independent origins behind it, and whether those concerned say it themselves. */
  readonly origins: number;
  readonly official: boolean;
  /** Subject of another meeting, which this may be, of which the same was told before; null for what is news. */
  readonly perhapsOf: string | null;
}

export interface Told {
  /** The story's. */
  readonly title: string;
  /** The newest last; one for a notice. */
  readonly changes: readonly ToldChange[];
  /** The page on which all of it stands; null where nobody said where the service is reached. */
  readonly whole: string | null;
}

/** A message ready to be posted. */
export interface Message {
  readonly contentType: string;
  readonly body: string;
  /** To be added to the receiver's address. */
  readonly query?: Readonly<Record<string, string>>;
}

/** A change that never was, for trying out a template. */
export const anExample: Told = {
  title: 'An example',
  whole: 'https://watch.example/matters/example',
  changes: [
    {
      ...{ headline: 'Ceasefire: agreed (before: proposed)', sentence: 'The two sides "agreed" to a truce.' },
      ...{ publisher: 'The Example', url: 'https://news.example/truce', page: 'https://watch.example/matters/example' },
      ...{ kind: 'outcome', before: 'proposed', after: 'agreed', origins: 2, official: false, perhapsOf: null },
    },
  ],
};
