/** What the charts of the coverage say. */
import { figure } from '../../brief/figure.js';
import type { Words } from '../said.js';
import { count, formOf } from './counted.js';

const verb = (n: number, one: string, other: string) => formOf(n, { one, other });

export const coverageWords: Words['coverageWords'] = {
  title: 'Berichterstattung',
  lead: 'Wie viel von wem einging, was daraus wurde und wie lange es dauerte.',
  clock: 'Welche Zeit zählt',
  by: { happened: 'Nach Erscheinen', learnt: 'Nach Entdeckung' },
  step: 'Länge eines Abschnitts',
  steps: { auto: 'Automatisch', hour: 'Stunden', 'six-hours': '6 Stunden', day: 'Tage', week: 'Wochen' },
  utc: 'Tage und Stunden in UTC; Wochen beginnen am Montag.',
  earlier: (n) => `${count(n, 'item')} ${verb(n, 'liegt', 'liegen')} vor diesem Zeitraum.`,
  showEarlier: 'Alles anzeigen',
  later: (n) => `${count(n, 'item')} ${verb(n, 'liegt', 'liegen')} danach.`,
  at: 'Ab',
  total: 'Summe',
  emptyRows: 'Abschnitte ohne Eingang sind weggelassen.',
  table: (title) => `${title}, als Tabelle`,
  kinds: {
    title: 'Berichte nach Art der Quelle',
    note: 'was vom Gipfel handelt, Übernahmen mitgezählt',
    none: 'In diesem Zeitraum ging nichts über den Gipfel ein',
    why: 'Meldungen zu anderem sind unten gezählt. Gibt es auch davon keine, prüfen Sie, ob die Feeds in Ordnung sind.',
    unknown: 'Art unbekannt',
    other: 'Andere Arten',
  },
  origins: {
    title: 'Eigene Texte und Übernahmen',
    note: 'Texte, die von der Quelle selbst stammen, und solche, die andere wiederholen',
    origin: 'Eigene Texte',
    copy: 'Übernahmen',
    share: (percent) => `${String(percent)}\u00a0% sind Übernahmen`,
  },
  verdicts: {
    title: 'Meldungen nach Urteil',
    note: 'alles, was einging',
    none: 'In diesem Zeitraum ging nichts ein',
    why: 'Gut, wenn kein Feed Neues hatte; ob sie abgefragt wurden, steht auf der Seite der Feeds.',
  },
  delay: {
    title: 'Vom Erscheinen bis zur Ansicht',
    note: 'bis eine Meldung beurteilt war und ihre Aussagen aufgezeichnet; die Ansichten folgen innerhalb einer Sekunde',
    half: 'Median',
    most: '95. Perzentil',
    beyond: 'länger als 30 Tage',
    days: (n) => `${n}\u00a0${n === '1' ? 'Tag' : 'Tage'}`,
    p50: 'Median',
    p95: '95. Perzentil',
    took: 'Dauer',
    items: 'Meldungen',
    measured: (n) => `${count(n, 'item')} gemessen.`,
    leftOut: (baseline, undated, unread) =>
      `Weggelassen: ${figure(baseline)}, die schon vor der ersten Abfrage im Feed standen, ${figure(undated)} ohne Datum, ${figure(unread)} noch nicht beurteilt.`,
    none: 'In diesem Zeitraum lässt sich nichts messen',
    why: 'Was eine Quelle bei der ersten Abfrage schon hatte, ist älter als unsere Beobachtung; ohne Datum gibt es keine Dauer.',
  },
  health: {
    title: 'Zustand der Feeds',
    note: 'wie viele am Ende jedes Abschnitts in welchem Zustand waren',
    none: 'In diesem Zeitraum wurde kein Feed abgefragt',
    why: 'Vielleicht sind die Artikel älter als diese Beobachtung. Nach Entdeckung zählt die Zeit der Beobachtung.',
  },
};
