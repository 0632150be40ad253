/** What the brief says: in the dashboard and on the page without script. */
import { figure } from '../../brief/figure.js';
import type { Words } from '../said.js';
import { count, formOf } from './counted.js';

const verb = (n: number, one: string, other: string) => formOf(n, { one, other });
const sourcesOf = (n: number) => `${figure(n)}\u00a0${formOf(n, { one: 'Quelle', other: 'Quellen' })}`;

export const timeWords: Words['timeWords'] = {
  minutes: (n) => `${String(n)}\u00a0min`,
  hours: (n) => `${String(n)}\u00a0h`,
  /** After “vor”, “in” and “seit”. */
  days: (n) => `${String(n)}\u00a0${formOf(n, { one: 'Tag', other: 'Tagen' })}`,
  justNow: 'gerade eben',
  inAMoment: 'gleich',
  sinceAMoment: 'seit eben',
  due: 'jetzt',
  ago: (span) => `vor ${span}`,
  ahead: (span) => `in ${span}`,
  lasting: (span) => `seit ${span}`,
  since: (day) => `seit ${day}`,
};

export const lineWords: Words['lineWords'] = {
  first: 'erstmals so berichtet',
  before: (state) => `zuvor: ${state}`,
  forDays: (days) => `für ${days}`,
  insteadOf: (days) => `statt ${days}`,
  turned: (n) => `${String(n)}-mal geändert`,
  byTheWordOf: (names) => `allein nach Angaben von ${names}`,
  saidBy: (matter, names) => `${matter} (laut ${names})`,
  andMore: (n) => `${String(n)} weiteren`,
  contradicted: 'Widersprochen',
  contradictedWhy: 'Andere Berichte sagen das Gegenteil',
  official: 'Aus erster Hand',
  officialWhy: 'Belegt auch durch eine amtliche Veröffentlichung oder die eigenen Worte der Beteiligten',
  doubtful: 'Unsicher',
  doubtfulWhy: 'Bei so Gekennzeichnetem ist sich die Auswertung nicht sicher: Es wird gezeigt und ändert keinen Status',
  overdue: 'Seither nichts gehört',
  overdueWhy: 'Der letzte Tag ist vorbei, und niemand meldet, dass es stattfand oder abgesagt wurde',
  person: 'Von Hand',
  personWhy: 'Von einem Menschen entschieden, nicht allein von der Auswertung',
  textAway: 'Der archivierte Text ist nicht zur Hand; die Quelle hat ihn.',
  removedOn: (when) => `Der Text wurde entfernt am ${when}:`,
};

export const groupWords: Words['groupWords'] = {
  dated: 'Steht bevor',
  undated: 'Noch ohne Termin',
  overdue: 'Termin verstrichen, niemand berichtet davon',
  held: 'Hat stattgefunden',
  off: 'Verschoben oder abgesagt',
};

export const briefWords: Words['briefWords'] = {
  title: 'Lage',
  the: 'Die Lage',
  began: 'begann am',
  asOf: 'Stand:',
  timesOf: (place) => `Alle Zeiten in der Ortszeit von ${place}.`,
  timesInUtc: 'Alle Zeiten in UTC.',
  state: 'Die Lage beim Gipfel',
  outcomes: 'Ergebnisse',
  outcomesNote: 'Was vereinbart wurde und was nicht, nach Themen',
  meetings: 'Folgetreffen',
  meetingsNote: 'Was als Nächstes kommt, nach Terminen',
  perhapsOne: 'Vielleicht dasselbe Treffen, anders gemeldet:',
  next: 'Demnächst',
  reactions: 'Reaktionen',
  reactionsNote: 'Wer wie reagiert, nach Personen und Staaten',
  changedLast: 'Zuletzt geändert',
  andMore: (n) => `und ${figure(n)} weitere`,
  lacks: 'Was dieser Seite fehlen kann',
  paper: 'Zum Drucken und ohne Skript',
};

export const unseenWords: Words['unseenWords'] = {
  title: 'Nicht gelesen, nicht verstanden, nicht gesehen',
  relevant: (n) => `${figure(n)} relevant`,
  copies: (n) => `davon ${count(n, 'copy')}`,
  nothing: (sources) =>
    sources === 1
      ? 'Nichts, von dem wir wüssten: Die eine Quelle antwortet.'
      : `Nichts, von dem wir wüssten: Alle ${sourcesOf(sources)} antworten.`,
  allRead: 'Jede Seite, die einging, wurde gelesen, in einer Sprache, die verstanden wird.',
  foreign: (n) => `${count(n, 'relevant article')} in Sprachen, die nicht verstanden werden`,
  foreignOf: (n, language) => `${figure(n)} auf ${language}`,
  foreignMeans: (parts) => `Aufbewahrt und nur auf Zitate hin gelesen: ${parts}.`,
  unreadable: (n) => `${count(n, 'page')} ${verb(n, 'war', 'waren')} nicht lesbar`,
  unreadableMeans:
    'Bezahlschranken, fehlende Seiten, Fehler: Nur die Überschrift ist bekannt, Aussagen werden ihr nicht entnommen.',
  pending: (n) => `${count(n, 'article')} ${verb(n, 'ist', 'sind')} noch ungelesen`,
  pendingMeans: 'Was darin steht, fehlt der Lage noch.',
  failing: (n, all) => `${figure(n)} von ${sourcesOf(all)} ${verb(n, 'ist', 'sind')} gestört`,
  failingMeans: 'Was dort jetzt erscheint, wird nicht gesehen.',
  holes: (n) => `${sourcesOf(n)} ${verb(n, 'hat', 'haben')} eine Lücke`,
  holesMean: 'Zwischen zwei Abfragen erschien etwas, das niemand gesehen hat.',
  parked: (n) => `${count(n, 'event')} des Protokolls ${verb(n, 'ist', 'sind')} zurückgestellt`,
  parkedMeans: 'Die Ansichten konnten sie nicht aufnehmen; sie können dort fehlen.',
};

export const emptyWords: Words['emptyWords'] = {
  yet: {
    outcome: 'Noch wurde kein Ergebnis gemeldet',
    meeting: 'Noch wurde kein Folgetreffen gemeldet',
    reaction: 'Noch wurde keine Reaktion gemeldet',
  },
  byThen: {
    outcome: 'Bis dahin war kein Ergebnis gemeldet',
    meeting: 'Bis dahin war kein Folgetreffen gemeldet',
    reaction: 'Bis dahin war keine Reaktion gemeldet',
  },
  notThen: 'Kein Fehler: Zu diesem Zeitpunkt war kein Bericht darüber bekannt oder erschienen.',
  fine: 'Kein Fehler.',
  noSource: 'Es wird keine Quelle abgefragt, also kann nichts eingehen: Fügen Sie unter „Feeds“ eine hinzu.',
  allFail: 'Alle Quellen sind gestört, also geht nichts ein: Unter „Feeds“ steht, warum.',
  noArticle: 'Die Quellen antworten, haben aber noch keinen Artikel gebracht.',
  waiting: (n) => `${count(n, 'article')} ${verb(n, 'ist', 'sind')} noch ungelesen.`,
  noneAbout: (n) => `${count(n, 'article')} ${verb(n, 'ging', 'gingen')} ein, keiner davon handelt vom Gipfel.`,
  notUnderstood:
    'Alles, was vom Gipfel handelt, ist in Sprachen verfasst, die nicht verstanden werden: Quellen auf Englisch würden helfen.',
  noneSays: (n) =>
    `${count(n, 'article')} über den Gipfel ${verb(n, 'wurde', 'wurden')} gelesen, keiner sagt dergleichen. Eine Zeile erscheint mit dem ersten Satz, der sie belegt.`,
};

export const takeWords: Words['takeWords'] = {
  title: 'Zum Mitnehmen',
  note: 'So, wie es auf dieser Seite steht',
  print: { name: 'Zum Drucken', what: 'Die Lage auf einer Seite, für Papier und ohne Skript.' },
  csv: { name: 'Tabelle (CSV)', what: 'Jede Zeile mit ihrem Satz und ihrer Quelle, für Tabellenprogramme.' },
  json: { name: 'Daten (JSON)', what: 'Dasselbe mit allem, was die API dazu weiß, für Programme.' },
  feeds: {
    name: 'Feeds und Kalender',
    what: 'Adressen zum Abonnieren: was sich ändert, wie es steht, und die Folgetreffen.',
  },
  whole: 'Das ganze Protokoll mit seinen Texten gibt es auf der Kommandozeile mit',
};
