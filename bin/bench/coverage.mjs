// Coverage of a summit as it comes in, made from a seed: articles discovered, read and judged, some with findings, a few of
// which change what is told of a matter. About 3 % of the events hold findings, about 1 % are the summit's own facts.
import { chanceFrom } from './chance.mjs';

const outlets = [
  { name: 'Kyiv Herald', host: 'herald.example', lang: 'uk', kind: 'press' },
  { name: 'Вестник', host: 'vestnik.example', lang: 'ru', kind: 'press' },
  { name: 'Süddeutscher Bote', host: 'bote.example', lang: 'de', kind: 'press' },
  { name: 'The Ledger', host: 'ledger.example', lang: 'en', kind: 'press' },
  { name: 'Wire Service', host: 'wire.example', lang: 'en', kind: 'agency' },
  { name: '外交新闻', host: 'waijiao.example', lang: 'zh', kind: 'press' },
  { name: 'Office of the President', host: 'office.example', lang: 'en', kind: 'government' },
];
const words = {
  en: 'leaders meet again after talks in the north about a ceasefire and what comes next for the line of contact'.split(
    ' ',
  ),
  de: 'Gespräche über Waffenruhe führen zu keinem Ergebnis, heißt es aus Brüssel – Kanzler für nächstes Treffen'.split(
    ' ',
  ),
  ru: 'переговоры завершились без соглашения о прекращении огня стороны встретятся снова в столице'.split(' '),
  uk: 'переговори завершилися без угоди про припинення вогню сторони зустрінуться знову'.split(' '),
  zh: '双方 领导人 会谈 结束 未 达成 停火 协议 将 再次 会面'.split(' '),
};
const topics = ['ceasefire', 'territory', 'security-guarantees', 'sanctions', 'humanitarian', 'trade', 'general'];
const statuses = ['agreed', 'progress', 'unresolved', 'not-agreed', 'proposed', 'announced'];
const people = [
  'Anna Lindqvist',
  'Омар Хадид',
  'Jürgen Weiß',
  'Mary O’Neill',
  'Олена Коваль',
  'Tomás Vega',
  '王芳',
  'Ines Roy',
];
const began = Date.parse('2031-05-10T06:00:00Z');

/** Requests for `log.append`, without an end: `{ subject, expectedVersion, idempotencyKey, facts }`. */
export function* coverage(seed = 1) {
  const chance = chanceFrom(seed);
  const day = { chance, ms: began, versions: new Map() };
  for (const outlet of outlets) yield feedAdded(day, outlet);
  for (;;) yield* articleOf(day);
}

/** The first `count` events of it, as appends. */
export function appendsFor(count, seed) {
  const appends = [];
  let events = 0;
  for (const append of coverage(seed)) {
    if (events + append.facts.length > count) return appends;
    appends.push(append);
    events += append.facts.length;
  }
}

function* articleOf(day) {
  const { chance } = day;
  const outlet = chance.pick(outlets);
  const id = chance.hex(20);
  const subject = `article:${id}`;
  const title = sentence(day, outlet.lang, 9);
  const url = `https://${outlet.host}/2031/05/10/world/${chance.hex(6)}-talks-and-what-comes-next`;
  const publisher = { name: outlet.name, kind: outlet.kind };
  const publishedAt = at(day);
  const header = { id, url, title, publisher, publishedAt, lang: outlet.lang };
  const textHash = chance.hex(64);
  const found = { url, feed: outlet.host, title, summary: sentence(day, outlet.lang, 22), publisher, publishedAt };
  yield append(day, subject, 'article-discovered.v1', { ...found, lang: outlet.lang, baseline: false });
  if (chance.happens(0.05)) {
    yield append(day, subject, 'article-unreadable.v1', {
      reason: 'paywall',
      detail: 'the page asks to subscribe',
      status: 200,
    });
    return;
  }
  const read = {
    textHash,
    pageHash: chance.hex(64),
    finalUrl: url,
    verdict: 'article',
    quality: 0.93,
    words: 240 + chance.upTo(900),
  };
  const page = {
    title,
    byline: chance.pick(people),
    siteName: outlet.name,
    lang: outlet.lang,
    canonicalUrl: url,
    publishedAt,
  };
  yield append(day, subject, 'article-read.v1', { ...read, ...page });
  yield append(day, subject, 'article-judged.v1', judgement(chance));
  if (chance.happens(0.1)) yield* findingsOf(day, header, textHash);
}

function judgement(chance) {
  const because = ['summit', 'place', 'leaders'].slice(0, 1 + chance.upTo(3)).map((group) => {
    return { group, term: chance.pick(people), where: chance.pick(['headline', 'text']), weight: 2 };
  });
  return { relevant: because.length > 1, score: 2 * because.length, threshold: 4, because, basis: 'page' };
}

function* findingsOf(day, article, textHash) {
  const { chance } = day;
  const outcomes = Array.from({ length: 1 + chance.upTo(2) }, () => outcome(chance));
  const followUps = chance.happens(0.5) ? [followUp(chance)] : [];
  const reactions = Array.from({ length: chance.upTo(3) }, () => reaction(chance));
  const quotes = reactions.map(({ start, end, actor }) => {
    return {
      start,
      end,
      speaker: actor,
      speakerStart: end + 2,
      speakerEnd: end + 2 + actor.length,
      cue: 'said',
      kind: 'direct',
    };
  });
  const findings = { outcomes, followUps, reactions, quotes };
  const how = { reader: 'rules', readerVersion: '3', textHash, origin: article.id, baseline: false };
  yield append(day, `finding:${article.id}`, 'findings-recorded.v1', { article, ...how, findings });
  if (chance.happens(0.35)) yield toldOf(day, { article, textHash }, outcomes[0]);
}

function toldOf(day, evidence, finding) {
  const subject = `outcome:${finding.topic}`;
  const claim = { kind: 'outcome', matter: subject, value: finding.status, finding };
  const told = {
    value: finding.status,
    because: { ...evidence, claim },
    origins: 1 + day.chance.upTo(9),
    baseline: false,
  };
  if (!day.versions.has(subject)) return append(day, subject, 'outcome-reported.v1', told);
  return append(day, subject, 'outcome-status-changed.v1', { from: day.chance.pick(statuses), ...told });
}

const span = (chance) => {
  const start = chance.upTo(4000);
  return { start, end: start + 40 + chance.upTo(200) };
};

const outcome = (chance) => ({
  ...{ topic: chance.pick(topics), status: chance.pick(statuses), parties: [chance.pick(people), chance.pick(people)] },
  ...{ attributedTo: [chance.pick(people)], ...span(chance) },
});

const followUp = (chance) => ({
  ...{ kind: 'bilateral-summit', status: 'announced', participants: [chance.pick(people), chance.pick(people)] },
  ...{ place: 'Genève', when: 'next week', attributedTo: [], ...span(chance) },
});

const reaction = (chance) => ({
  ...{
    actor: `${chance.pick(people)} ${'ABCDEFGH'[chance.upTo(8)]}.`,
    actorKind: 'person',
    role: 'minister',
    affiliation: null,
  },
  ...{
    stance: chance.pick(['positive', 'cautious', 'negative']),
    toward: 'summit',
    speech: 'direct',
    via: null,
    ...span(chance),
  },
});

function feedAdded(day, { name, host, lang, kind }) {
  return append(day, `feed:${host}`, 'feed-added.v1', {
    url: `https://${host}/feed`,
    publisher: name,
    kind,
    lang,
    by: 'story',
  });
}

function append(day, subject, type, data) {
  const version = day.versions.get(subject) ?? 0;
  day.versions.set(subject, version + 1);
  const happened = { at: at(day), precision: 'minute' };
  return { subject, expectedVersion: version, idempotencyKey: day.chance.hex(24), facts: [{ type, happened, data }] };
}

function at(day) {
  day.ms += day.chance.upTo(2000);
  return new Date(day.ms).toISOString();
}

function sentence({ chance }, lang, length) {
  return Array.from({ length }, () => chance.pick(words[lang])).join(lang === 'zh' ? '' : ' ');
}
