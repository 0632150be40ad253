/** What single pages say beside the texts of their parts. */

export const briefPageWords = {
  inSupportCopiesIncluded: (open: string, articles: string) => `${open}: ${articles} in support, copies included`,
  and: '· and',
  briefSummitwatch: 'Brief · Summitwatch',
  began: '· began',
  asOf: '· as of',
} as const;

export const evidencePageWords = {
  itsDeliveries: 'Its deliveries',
  theSentences: 'The sentences',
} as const;

export const timelinePageWords = {
  theChanges: 'The changes',
  theTimeline: 'The timeline',
} as const;

export const coveragePageWords = {
  theCoverage: 'The coverage',
} as const;

export const sessionWords = {
  signInSummitwatch: 'Sign in · Summitwatch',
  secretHint: 'The admin secret was printed when the service first started. If it is lost, run',
  noAnswer: 'The service did not answer.',
} as const;

/** To whoever has a role that leaves little to do on a page. */
export const roleWords = {
  closed: (needed: string) => `This page takes the role “${needed}”`,
  closedWhy: (own: string) => `Yours, “${own}”, opens every page in the menu. An admin can give you another one.`,
  review: 'You may read what waits. Analysts answer it; an admin can give you that role.',
  deliveries:
    'You may subscribe to the addresses below. Who else is told, and what became of each notice, is for operators; an admin can give you that role.',
} as const;
