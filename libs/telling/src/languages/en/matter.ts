/** What the pages of matters say. */
export const matterWords = {
  part: (number: string) => `(part ${number})`,
  replay: 'An accepted replay',
  theArchivedTextOf: 'The archived text of “',
  isNotAtHand: '” is not at hand.',
  accordingTo: 'According to',
  theMachineRead: (kind: string) => ` The machine read: ${kind}.`,
  decidedByAPerson: 'Decided by a person',
  aPersonsLastWord: 'A person’s last word',
  machineBelieves: 'The machine alone believes the same, or nothing.',
  insteadOf: 'instead of',
  thisMatter: 'This matter',
  noReports: 'No report of it counts here',
  noReportsWhy:
    'Somebody may have decided that its reports count elsewhere. Or its articles no longer say so, nobody has reported it yet, or the address is mistyped.',
  uncountedNote: 'Reports that do not count by a person’s decision',
  otherReports: 'Other reports',
  otherStatusesNote: 'Of other statuses, overtaken or standing alone',
  since: 'since',
  itemsOf: 'Items that tell of it',
} as const;
