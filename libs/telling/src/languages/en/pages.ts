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
