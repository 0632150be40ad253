/** What the values of the API are called. */
export const outcome = {
  agreed: 'Agreed',
  progress: 'Progress',
  unresolved: 'Unresolved',
  'not-agreed': 'Not agreed',
  proposed: 'Proposed',
  announced: 'Announced',
  rejected: 'Rejected',
  denied: 'Denied',
} as const;

export const meeting = {
  proposed: 'Proposed',
  expected: 'Expected',
  announced: 'Announced',
  confirmed: 'Confirmed',
  rescheduled: 'Rescheduled',
  held: 'Held',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
  rejected: 'Rejected',
} as const;

export const reaction = {
  positive: 'Positive',
  cautious: 'Cautious',
  negative: 'Negative',
  neutral: 'Neutral',
} as const;

export const role = { viewer: 'Viewer', analyst: 'Analyst', operator: 'Operator', admin: 'Admin' } as const;

export const knownBy = { secret: 'the secret', session: 'signing in', token: 'a token' } as const;

/** Why an order was refused, by the status of the answer. */
export const refusedFor = {
  400: 'it was not in order',
  401: 'name, password or secret was wrong, or missing',
  403: 'the role does not allow it',
  404: 'what it was about was not there',
  409: 'what was there already stood against it',
  413: 'it was too large',
  422: 'it could not be used as it was',
  429: 'it was asked too often',
  503: 'the service was not ready',
} as const;

export const verdict = {
  pending: 'Waiting to be read',
  relevant: 'Relevant',
  copy: 'Copy',
  'not-relevant': 'Not relevant',
  unreadable: 'Unreadable',
} as const;

export const page = {
  article: 'An article',
  'live-blog': 'A live blog',
  'several-articles': 'Several articles on one page',
  'headline-only': 'A headline',
} as const;

export const push = {
  requested: 'asked to push',
  verified: 'may push, has not brought the last news',
  trusted: 'pushes the news, so that it is polled less',
  denied: 'denied',
  lapsed: 'the subscription has lapsed',
  leaving: 'being left',
} as const;

export const health = {
  unknown: 'Not asked yet',
  ok: 'Working',
  quiet: 'Quiet',
  degraded: 'Failing',
  blocked: 'Blocked',
  gone: 'Gone',
  paused: 'Paused',
} as const;

export const feedGroup = { trouble: 'In trouble', quiet: 'Quiet', working: 'Working', paused: 'Paused' } as const;

export const outline = {
  refused: 'Refused',
  skipped: 'Skipped',
  'to-add': 'Will be added',
  added: 'Added',
  known: 'Known already',
  folder: 'Folder',
} as const;

export const delivery = {
  waiting: 'Waiting',
  delivered: 'Delivered',
  failed: 'Failed, will retry',
  'given-up': 'Given up',
  folded: 'Told with a later one',
} as const;

export const standing = {
  untried: 'No notice sent yet',
  ok: 'Working',
  failing: 'Failing',
  unsigned: 'Signing secret gone',
  warned: 'Failing for long',
  paused: 'Paused',
  disabled: 'Disabled',
} as const;

export const form = {
  'cloud-event': 'CloudEvent, signed',
  slack: 'Slack',
  discord: 'Discord',
  teams: 'Microsoft Teams',
  ntfy: 'ntfy',
  json: 'Plain JSON',
} as const;

export const digest = { hour: 'All at once, each hour', day: 'All at once, each day' } as const;

export const replay = {
  running: 'Being read',
  ready: 'Waits for a verdict',
  accepting: 'Being recorded',
  accepted: 'Accepted',
  discarded: 'Discarded',
} as const;

export const publisherKind = {
  wire: 'News agency',
  'public-broadcaster': 'Public broadcaster',
  broadcaster: 'Broadcaster',
  newspaper: 'Newspaper',
  magazine: 'Magazine',
  'state-media': 'State media',
  government: 'Government',
  institution: 'Institution',
  analysis: 'Analysis',
  aggregator: 'Aggregator',
  encyclopedia: 'Encyclopedia',
} as const;

export const feedFormat = {
  rss: 'RSS',
  rdf: 'RDF',
  atom: 'Atom',
  json: 'JSON Feed',
  sitemap: 'News sitemap',
  list: 'List page',
} as const;

export const feedFound = {
  address: 'the address itself',
  declared: 'declared by the page',
  linked: 'linked from the page',
  sitemap: 'named in robots.txt',
  guessed: 'at a usual place',
} as const;

export const pageReading = { read: 'Read', failed: 'Not readable', unread: 'Not read yet' } as const;

export const nature = {
  cosmetic: 'Only typing',
  reworded: 'Reworded',
  update: 'Update',
  correction: 'Correction',
} as const;

export const revised = {
  number: 'numbers',
  name: 'names',
  date: 'dates or times',
  negation: 'negations',
  quotation: 'quotations',
  passage: 'whole sentences',
  wording: 'words',
} as const;

export const mark = {
  outcome: 'Outcome',
  meeting: 'Follow-up meeting',
  reaction: 'Reaction',
  quote: 'Quotation',
} as const;

/** Where a state stays, what is told of it. */
export const told = {
  'contradiction-noticed.v1': 'Contradicted',
  'contradiction-resolved.v1': 'No longer contradicted',
  'matter-corroborated.v1': 'Better borne out',
  'matter-corrected.v1': 'Corrected',
} as const;

export const clock = {
  learnt: {
    name: 'As it was known',
    explained: 'What had been read by then. What was learnt later about that time is left out.',
    said: 'as it was known then',
  },
  happened: {
    name: 'As it had happened',
    explained: 'What had been published or had happened by then, of all that is known now.',
    said: 'what had happened by then, of all that is known now',
  },
} as const;

export const queue = {
  'poll-feed': 'Ask feeds',
  'fetch-article': 'Read articles',
  'reread-article': 'Read articles again',
  'deliver-notice': 'Deliver notices',
  'ask-hub': 'Ask hubs',
  'take-push': 'Read pushes',
} as const;

/** What a crash of Redis can cost, by what the service calls it. */
export const durable = {
  'fsync per event': 'each event is on disk before it counts, so that a crash loses none',
  'may lose 1 s': 'events are put on disk once a second, so that a crash can lose the last second',
  'may lose more': 'events are put on disk now and then, so that a crash can lose many',
} as const;

/** Where an article has a term. */
export const foundIn = { headline: 'Headline', text: 'Text' } as const;

export const queueState = { waiting: 'Waiting', active: 'Active', delayed: 'Delayed', failed: 'Failed' } as const;

export const reasonWords = {
  repeats: 'Repeats the text of another article',
  weighed: (isAbout: boolean, score: string, threshold: string) =>
    `${isAbout ? 'About' : 'Not about'} the summit: ${score} points, ${threshold} needed`,
  byHeadline: (why: string, weighed: string) => `${why}; by its headline: ${weighed}`,
  ruled: (isAbout: boolean, by: string, reason: string) =>
    `${isAbout ? 'About' : 'Not about'} the summit, says ${by}: ${reason}`,
} as const;
