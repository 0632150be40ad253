/** What the pages of matters say. */
export const matterWords = {
  part: (number: string) => `(part ${number})`,
  replay: 'An accepted replay',
} as const;
