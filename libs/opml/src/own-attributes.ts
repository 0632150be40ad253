/** What OPML has no words for travels in attributes of a namespace of ours, which other programs pass over. */
export const ownNamespace = 'https://summitwatch.example/ns/opml';

/** `type` of a page without a feed, whose items are found by CSS selectors. */
export const listPageType = 'HTML+CSS';

export const selectorNames = ['item', 'link', 'title', 'date', 'summary'] as const;
