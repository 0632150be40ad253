// An index with so many invented items, as the log would fill it.
import { built } from '../../crash/built.mjs';

const { ItemIndex } = built('libs/search/src/index.js');

const begun = Date.parse('2031-05-08T00:00:00.000Z');
const common =
  'the talks ended with no word on a ceasefire and the delegation of both sides will meet again to negotiate'.split(
    ' ',
  );
const languages = ['en', 'en', 'en', 'en', 'ru', 'de', 'fr', 'es'];

/** Always the same for the same number. */
function chance(seed) {
  let state = (seed * 2654435761) >>> 0;
  return (below) => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

function textFor(n) {
  const pick = chance(n + 1);
  return Array.from({ length: 120 }, () => (pick(3) > 0 ? common[pick(common.length)] : `word${pick(20_000)}`)).join(
    ' ',
  );
}

function eventsFor(n) {
  const pick = chance(n);
  const at = new Date(begun + n * 5_000).toISOString();
  const happened = { at, precision: 'instant' };
  const subject = `article:a${n}`;
  const entry = {
    url: `https://news.example/${n}`,
    feed: `wire-${pick(40)}`,
    title: `${common[pick(19)]} ${common[pick(19)]} word${pick(20_000)} ${common[pick(19)]}`,
    summary: '',
    publisher: { name: `Paper ${pick(60)}` },
    lang: languages[pick(languages.length)],
    publishedAt: at,
    baseline: false,
  };
  const read = {
    textHash: `h${n}`,
    pageHash: 'p',
    finalUrl: entry.url,
    verdict: 'article',
    quality: 1,
    words: 120,
    title: entry.title,
  };
  const score = pick(10);
  const judged = { relevant: score > 4, score, threshold: 5, because: [], basis: 'page' };
  const facts = [
    { type: 'article-discovered.v1', happened, data: entry },
    { type: 'article-read.v1', happened, data: read },
    { type: 'article-judged.v1', happened, data: judged },
    ...(pick(6) === 0 ? [{ type: 'article-recognised-as-copy.v1', happened, data: { origin: 'a0', share: 1 } }] : []),
  ];
  return [...facts, ...findingsFor(n, pick, { entry, happened, score })].map((fact, version) => ({
    ...fact,
    subject: fact.subject ?? subject,
    version: version + 1,
    learntAt: at,
  }));
}

const noFindings = { outcomes: [], followUps: [], reactions: [], quotes: [] };

/** Most of what is about the summit tells of a ceasefire; one of a hundred actors reacts. */
function findingsFor(n, pick, { entry, happened, score }) {
  if (score <= 4) return [];
  const span = { start: 0, end: 9 };
  const topics = ['ceasefire', ...(pick(4) === 0 ? ['energy'] : []), ...(pick(200) === 0 ? ['arms-control'] : [])];
  const outcomes = topics.map((topic) => ({ ...span, topic, status: 'agreed', parties: [], attributedTo: [] }));
  const reactions = [
    { ...span, actor: `Person ${pick(100)}`, actorKind: 'person', stance: 'neutral', toward: 'summit' },
  ];
  const article = { id: `a${n}`, url: entry.url, title: entry.title, publisher: entry.publisher };
  const data = { article, reader: 'bench', readerVersion: '1', textHash: `h${n}`, origin: `a${n}`, baseline: false };
  const findings = { ...noFindings, outcomes, reactions };
  return [{ type: 'findings-recorded.v1', happened, subject: `finding:a${n}`, data: { ...data, findings } }];
}

export function fillIndex(file, { count, story = 'bench' }, told) {
  const index = new ItemIndex(file, story, Infinity);
  let position = 0;
  for (let n = 0; n < count;) {
    const events = [];
    for (const end = Math.min(count, n + 1000); n < end; n++)
      for (const event of eventsFor(n)) events.push({ ...event, position: (position += 1) });
    index.apply(events);
    index.takeTexts(
      index.wantedTexts(1000).map((wanted) => ({ ...wanted, text: textFor(Number(wanted.hash.slice(1))) })),
    );
    if (n % 10_000 === 0) told(n);
  }
  return { index, textOf: ({ id }) => textFor(Number(id.slice(1))) };
}
