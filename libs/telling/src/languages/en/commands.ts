/** What the palette and the list of keys say. */
export const paletteWords = {
  title: 'Go or do',
  placeholder: 'A page, matter, feed, item or action',
  looking: 'Looking for it …',
  places: 'Pages',
  matters: 'Matters',
  feeds: 'Feeds',
  items: 'Items',
  search: (typed: string) => `Search items for “${typed}”`,
  actions: 'Actions',
  decisions: 'Rulings',
  access: 'Access',
  audit: 'What was done',
  parked: 'Set aside',
  board: 'Every job',
  askAll: 'Ask all feeds now',
  asked: 'The feeds will be asked in the next moments.',
  times: 'Turn times into dates, or back into words',
  light: 'Light colours',
  dark: 'Dark colours',
  system: 'Colours as the system has them',
  keys: 'Show the keys',
  failed: 'That was not done.',
};

export const undoWords = {
  undo: 'Undo',
  close: 'Close',
  failed: (because: string) => `It could not be undone: ${because}`,
  subscription: {
    disabled: (name: string) => `${name} is paused. What is owed meanwhile is not sent.`,
    enabled: (name: string) => `${name} is resumed.`,
  },
  feed: {
    paused: (name: string) => `${name} is paused. It is not asked until it is resumed.`,
    resumed: (name: string) => `${name} is asked again.`,
  },
} as const;

export const keysWords = {
  title: 'Keys',
  close: 'Close',
  on: 'Single keys are on. They rest while you type.',
  review: 'The review has keys of its own; there ? shows them.',
  keys: [
    ['Ctrl K', 'Go to any page, matter, feed or item, or do something'],
    ['?', 'Show these keys'],
    ['z', 'Undo what was just done, while it is offered'],
    ['t', 'Turn times into dates, or back into words'],
    ['Tab', 'Next link or field; Enter follows it'],
    ['Esc', 'Close what is open'],
  ] as readonly (readonly [key: string, meaning: string])[],
};
