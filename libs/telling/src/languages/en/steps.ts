/** What happened to an item, step by step. */

export const stepWords = {
  discovered: (feed: string) => `found in the feed ${feed}`,
  inFirstImport: ', in its first import',
  headlineChanged: (before: string, after: string) => `the feed changed the headline from “${before}” to “${after}”`,
  read: (words: string, quality: string) => `the page was read: ${words} words, quality ${quality}`,
  unreadable: (why: string) => `the page could not be read: ${why}`,
  judged: {
    relevant: (score: string, threshold: string) => `judged relevant: ${score} points, ${threshold} needed`,
    notRelevant: (score: string, threshold: string) => `judged not relevant: ${score} points, ${threshold} needed`,
  },
  copy: (percent: string) => `recognised as a copy: ${percent} % of the text stands in another article`,
  revised: {
    update: 'updated',
    reworded: 'reworded',
    correction: 'revised materially',
    cosmetic: 'revised cosmetically',
  },
  revisedIn: (kinds: string) => ` (${kinds})`,
  headlineToo: ', with another headline',
  sentences: (removed: string, added: string) => `: ${removed} gone, ${added} new`,
  erased: (by: string, reason: string) => `the text was erased by ${by}: ${reason}`,
  letGo: (because: string) => `let go by policy: ${because}`,
  readForClaims: (reader: string, found: string) => `read for claims by ${reader}: ${found} found`,
  reanchored: (many: string) => `, ${many} of them in sentences that stood there before`,
  leftOut: (many: string) => `, ${many} more left out: of one article the first are kept`,
  inPlaceOf: (model: string, because: string) => `, in the place of the model ${model}: ${because}`,
  dropped: (reasons: string) => `; statements dropped: ${reasons}`,
  noneDropped: '; no statement was dropped',
  askedOf: (model: string, tokens: string) => ` (${model}, ${tokens} tokens)`,
  withdrawn: (matters: string, because: string) => `no longer says what it said of ${matters}: ${because}`,
  itemRuled: {
    relevant: (by: string, reason: string) => `judged relevant by ${by}: “${reason}”`,
    notRelevant: (by: string, reason: string) => `judged not relevant by ${by}: “${reason}”`,
  },
  finding: {
    confirmed: (value: string, by: string, reason: string) =>
      `the finding “${value}” was confirmed by ${by}: “${reason}”`,
    rejected: (value: string, by: string, reason: string) =>
      `the finding “${value}” was rejected by ${by}: “${reason}”`,
  },
  corrected: (value: string, to: string, by: string, reason: string) =>
    `the finding “${value}” was corrected to “${to}” by ${by}: “${reason}”`,
  rulingLifted: (by: string, reason: string) => `the ruling was taken back by ${by}: “${reason}”`,
} as const;
