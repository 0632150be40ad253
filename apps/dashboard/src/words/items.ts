/** What the item list says in English. */
export const itemWords = {
  filter: 'Filter items',
  placeholder: 'Words, "a phrase", verdict:relevant, source:…',
  search: 'Search',
  slip: 'The filter cannot be read',
  instead: (text: string) => `Write ${text}`,
  leaveOut: 'Leave it out',
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
