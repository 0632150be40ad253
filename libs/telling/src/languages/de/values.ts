/** What the values of the API are called. */
import type { Words } from '../said.js';

export const outcome: Words['outcome'] = {
  agreed: 'Vereinbart',
  progress: 'Fortschritte',
  unresolved: 'Offen',
  'not-agreed': 'Nicht vereinbart',
  proposed: 'Vorgeschlagen',
  announced: 'Angekündigt',
  rejected: 'Abgelehnt',
  denied: 'Dementiert',
};

export const meeting: Words['meeting'] = {
  proposed: 'Vorgeschlagen',
  expected: 'Erwartet',
  announced: 'Angekündigt',
  confirmed: 'Bestätigt',
  rescheduled: 'Verlegt',
  held: 'Abgehalten',
  postponed: 'Verschoben',
  cancelled: 'Abgesagt',
  rejected: 'Abgelehnt',
};

export const reaction: Words['reaction'] = {
  positive: 'Zustimmend',
  cautious: 'Zurückhaltend',
  negative: 'Ablehnend',
  neutral: 'Neutral',
};

export const role: Words['role'] = {
  viewer: 'Lesen',
  analyst: 'Auswerten',
  operator: 'Betreiben',
  admin: 'Verwalten',
};

export const knownBy: Words['knownBy'] = { secret: 'das Geheimnis', session: 'Anmeldung', token: 'ein Token' };

/** Why an order was refused, by the status of the answer. */
export const refusedFor: Words['refusedFor'] = {
  400: 'die Angaben waren nicht in Ordnung',
  401: 'Name, Passwort oder Geheimnis fehlte oder war falsch',
  403: 'die Rolle erlaubt es nicht',
  404: 'worum es ging, war nicht da',
  409: 'es passte nicht zu dem, was schon da war',
  413: 'es war zu groß',
  422: 'so war es nicht zu verwenden',
  429: 'es wurde zu oft versucht',
  503: 'der Dienst war nicht bereit',
};

export const verdict: Words['verdict'] = {
  pending: 'Noch ungelesen',
  relevant: 'Relevant',
  copy: 'Übernahme',
  'not-relevant': 'Nicht relevant',
  unreadable: 'Nicht lesbar',
};

export const page: Words['page'] = {
  article: 'Ein Artikel',
  'live-blog': 'Ein Liveticker',
  'several-articles': 'Mehrere Artikel auf einer Seite',
  'headline-only': 'Nur eine Überschrift',
};

export const push: Words['push'] = {
  requested: 'um Zusendung gebeten',
  verified: 'darf zusenden, hat die letzten Meldungen aber nicht gebracht',
  trusted: 'sendet die Meldungen zu und wird deshalb seltener abgefragt',
  denied: 'verweigert',
  lapsed: 'die Anmeldung ist abgelaufen',
  leaving: 'wird abgemeldet',
};

export const health: Words['health'] = {
  unknown: 'Noch nicht abgefragt',
  ok: 'In Ordnung',
  quiet: 'Still',
  degraded: 'Gestört',
  blocked: 'Gesperrt',
  gone: 'Verschwunden',
  paused: 'Angehalten',
};

export const feedGroup: Words['feedGroup'] = {
  trouble: 'Gestört',
  quiet: 'Still',
  working: 'In Ordnung',
  paused: 'Angehalten',
};

export const outline: Words['outline'] = {
  refused: 'Abgewiesen',
  skipped: 'Übersprungen',
  'to-add': 'Wird hinzugefügt',
  added: 'Hinzugefügt',
  known: 'Schon bekannt',
  folder: 'Ordner',
};

export const delivery: Words['delivery'] = {
  waiting: 'Wartet',
  delivered: 'Zugestellt',
  failed: 'Fehlgeschlagen, wird wiederholt',
  'given-up': 'Aufgegeben',
  folded: 'Mit einer späteren mitgeteilt',
};

export const standing: Words['standing'] = {
  untried: 'Noch keine Mitteilung gesendet',
  ok: 'In Ordnung',
  failing: 'Gestört',
  unsigned: 'Geheimnis fehlt',
  warned: 'Lange gestört',
  paused: 'Angehalten',
  disabled: 'Abgeschaltet',
};

export const form: Words['form'] = {
  'cloud-event': 'CloudEvent, signiert',
  slack: 'Slack',
  discord: 'Discord',
  teams: 'Microsoft Teams',
  ntfy: 'ntfy',
  json: 'Einfaches JSON',
};

export const digest: Words['digest'] = { hour: 'Gesammelt, jede Stunde', day: 'Gesammelt, jeden Tag' };

export const replay: Words['replay'] = {
  running: 'Wird gelesen',
  ready: 'Wartet auf Ihr Urteil',
  accepting: 'Wird übernommen',
  accepted: 'Übernommen',
  discarded: 'Verworfen',
};

export const publisherKind: Words['publisherKind'] = {
  wire: 'Nachrichtenagentur',
  'public-broadcaster': 'Öffentlich-rechtlicher Sender',
  broadcaster: 'Sender',
  newspaper: 'Zeitung',
  magazine: 'Magazin',
  'state-media': 'Staatsmedium',
  government: 'Regierung',
  institution: 'Institution',
  analysis: 'Analyse',
  aggregator: 'Aggregator',
  encyclopedia: 'Enzyklopädie',
};

export const feedFormat: Words['feedFormat'] = {
  rss: 'RSS',
  rdf: 'RDF',
  atom: 'Atom',
  json: 'JSON Feed',
  sitemap: 'News-Sitemap',
  list: 'Listenseite',
};

export const feedFound: Words['feedFound'] = {
  address: 'die Adresse selbst',
  declared: 'von der Seite angegeben',
  linked: 'von der Seite verlinkt',
  sitemap: 'in robots.txt genannt',
  guessed: 'an üblicher Stelle',
};

export const pageReading: Words['pageReading'] = {
  read: 'Gelesen',
  failed: 'Nicht lesbar',
  unread: 'Noch nicht gelesen',
};

export const nature: Words['nature'] = {
  cosmetic: 'Nur Tippfehler',
  reworded: 'Umformuliert',
  update: 'Aktualisierung',
  correction: 'Berichtigung',
};

export const revised: Words['revised'] = {
  number: 'Zahlen',
  name: 'Namen',
  date: 'Daten oder Uhrzeiten',
  negation: 'Verneinungen',
  quotation: 'Zitate',
  passage: 'ganze Sätze',
  wording: 'Wörter',
};

export const mark: Words['mark'] = {
  outcome: 'Ergebnis',
  meeting: 'Folgetreffen',
  reaction: 'Reaktion',
  quote: 'Zitat',
};

/** Where a state stays, what is told of it. */
export const told: Words['told'] = {
  'contradiction-noticed.v1': 'Widersprochen',
  'contradiction-resolved.v1': 'Nicht mehr widersprochen',
  'matter-corroborated.v1': 'Besser belegt',
  'matter-corrected.v1': 'Berichtigt',
};

export const clock: Words['clock'] = {
  learnt: {
    name: 'Wie es bekannt war',
    explained: 'Was bis dahin gelesen war. Was später darüber bekannt wurde, fehlt.',
    said: 'wie es damals bekannt war',
  },
  happened: {
    name: 'Wie es geschehen war',
    explained: 'Was bis dahin erschienen oder geschehen war, nach allem, was heute bekannt ist.',
    said: 'was bis dahin geschehen war, nach allem, was heute bekannt ist',
  },
};

export const queue: Words['queue'] = {
  'poll-feed': 'Feeds abfragen',
  'fetch-article': 'Artikel lesen',
  'reread-article': 'Artikel erneut lesen',
  'deliver-notice': 'Mitteilungen zustellen',
  'ask-hub': 'Hubs anfragen',
  'take-push': 'Zusendungen lesen',
};

/** What a crash of Redis can cost, by what the service calls it. */
export const durable: Words['durable'] = {
  'fsync per event': 'jedes Ereignis liegt auf der Platte, ehe es zählt; ein Absturz kostet keines',
  'may lose 1 s': 'Ereignisse kommen einmal in der Sekunde auf die Platte; ein Absturz kann die letzte Sekunde kosten',
  'may lose more': 'Ereignisse kommen ab und zu auf die Platte; ein Absturz kann viele kosten',
};

/** Where an article has a term. */
export const foundIn: Words['foundIn'] = { headline: 'Überschrift', text: 'Text' };

export const queueState: Words['queueState'] = {
  waiting: 'Wartend',
  active: 'In Arbeit',
  delayed: 'Verzögert',
  failed: 'Gescheitert',
};

export const reasonWords: Words['reasonWords'] = {
  repeats: 'Wiederholt den Text eines anderen Artikels',
  weighed: (isAbout, score, threshold) =>
    `Handelt ${isAbout ? '' : 'nicht '}vom Gipfel: ${score} Punkte, nötig sind\u00a0${threshold}`,
  byHeadline: (why, weighed) => `${why}; nach der Überschrift: ${weighed}`,
  ruled: (isAbout, by, reason) => `Handelt ${isAbout ? '' : 'nicht '}vom Gipfel, sagt ${by}: ${reason}`,
};
