/** What the item list says in English. */
export const itemWords = {
  filter: 'Filter items',
  placeholder: 'Words, "a phrase", verdict:relevant, source:…',
  search: 'Search',
  slip: 'The filter cannot be read',
  instead: (text: string) => `Write ${text}`,
  leaveOut: 'Leave it out',
  help: {
    title: 'How to ask',
    rows: [
      ['ceasefire talks', 'both words, in the headline, the publisher or the text; case and accents do not matter'],
      ['"no deal"', 'these words in a row'],
      ['negotiat*', 'a word that begins so'],
      ['verdict:relevant,copy', 'what became of it; of values with commas between them one is enough'],
      ['source:"Harbour Wire"', 'who published it; feed: names the feed that brought it first'],
      ['lang:ru', 'in this language'],
      ['since:2025-08-14 until:36h', 'published in that time; a day, a time, or how long ago (m, h, d, w)'],
      ['is:revised has:outcome', 'copy, revised, erased, understood; outcome, follow-up, reaction, quote, text'],
      ['-is:copy -word', 'with a sign before it: not that'],
    ] as const,
  },
  empty: {
    /** Of filters that are this alone. */
    alone: {
      '-is:understood': { title: 'All was understood', advice: 'No item is in another language.' },
      'verdict:unreadable': { title: 'No item was unreadable', advice: 'That is as it should be.' },
      'verdict:pending': { title: 'Nothing is waiting', advice: 'Every item that came in has been read.' },
    } as Readonly<Record<string, { readonly title: string; readonly advice: string }>>,
    verdict: { title: 'No item has this verdict', advice: 'That alone is neither good nor bad.' },
    any: {
      title: 'Nothing matches',
      advice: 'All parts of a filter must hold. Leave one out, or let a word go on: talk* finds talks.',
    },
    none: {
      title: 'Nothing has come in yet',
      advice: 'Sources are asked within minutes of the start; see Feeds if it stays so.',
    },
  },
};
