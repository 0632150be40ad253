// What the writers of the drill append: every kind of append the service knows. Each has a mark of its own in its data, by
// which it is found again in the log, and a key where the log is to recognise a repeat.
const at = '2031-05-10T12:00:00.000Z';
const happened = { at, precision: 'instant' };
const publisher = { name: 'The Drill Courier', kind: 'newspaper' };
const text = 'The two presidents failed to agree on a ceasefire.\n\nThey meet again in Geneva.';
const finding = { topic: 'ceasefire', status: 'not-agreed', parties: [], attributedTo: [], start: 0, end: 50 };

const matters = {
  outcome: ['outcome-reported.v1', 'outcome-status-changed.v1', ['agreed', 'proposed', 'not-agreed']],
  meeting: ['meeting-reported.v1', 'meeting-status-changed.v1', ['announced', 'confirmed', 'held']],
  reaction: ['reaction-recorded.v1', 'stance-changed.v1', ['positive', 'cautious', 'negative']],
};

const articleOf = (mark) => ({
  id: mark,
  url: `https://news.example/${mark}`,
  title: mark,
  publisher,
  publishedAt: at,
});

/** A change of state, which owes notices. The version is that of the matter as the writer knows it. */
function change(mark, { chance, textHash, subject, version }) {
  const [first, later, values] = matters[subject.slice(0, subject.indexOf(':'))];
  const because = { article: articleOf(mark), textHash, claim: { kind: 'outcome', matter: subject, finding } };
  const from = version === 0 ? {} : { from: values[version % 3] };
  const data = { ...from, value: values[(version + 1) % 3], because, origins: 1, baseline: false };
  const fact = { type: version === 0 ? first : later, happened, data };
  const key = chance.happens(0.5) ? { idempotencyKey: mark } : {};
  return { subject, expectedVersion: version, ...key, facts: [fact] };
}

/** Two facts at once: both or none. */
function discovery(mark) {
  const entry = { feed: 'drill', summary: mark, publisher, publishedAt: at, lang: 'en', baseline: false };
  const discovered = { type: 'article-discovered.v1', happened, data: { ...entry, url: mark, title: mark } };
  const changed = { title: `${mark} again`, summary: mark, previousTitle: mark };
  const facts = [discovered, { type: 'article-headline-changed.v1', happened, data: changed }];
  return { subject: `article:${mark}`, expectedVersion: 0, idempotencyKey: mark, facts };
}

/** What cannot clash, and so has nothing but its key against being told twice. */
function headline(mark, { chance }) {
  const data = { title: mark, summary: '', previousTitle: 'before' };
  const fact = { type: 'article-headline-changed.v1', happened, data };
  const subject = `article:${chance.oneOf(['much', 'talked', 'about'])}`;
  return { subject, expectedVersion: 'any', idempotencyKey: mark, facts: [fact] };
}

function findings(mark, { chance, textHash }) {
  const found = { ...finding, topic: `drill-${chance.between(1, 200)}` };
  const by = { reader: 'drill', readerVersion: '1.0.0', textHash, origin: mark, baseline: false };
  const data = {
    article: articleOf(mark),
    ...by,
    findings: { outcomes: [found], followUps: [], reactions: [], quotes: [] },
  };
  return { subject: `finding:${mark}`, expectedVersion: 0, facts: [{ type: 'findings-recorded.v1', happened, data }] };
}

const kinds = [change, change, discovery, headline, headline, findings];

/** The next append of a writer. */
export const nextAppend = (mark, given) => given.chance.oneOf(kinds)(mark, given);

export { text as articleText };
