/** What the timeline, the grid of reactions and the last look say. */
import type { Words } from '../said.js';
import { count } from './counted.js';

export const lookWords: Words['lookWords'] = {
  first:
    'Sie sind zum ersten Mal hier. Was sich ab jetzt ändert, steht künftig an dieser Stelle, in welchem Browser auch immer Sie sich anmelden.',
  keptFor: (name) =>
    name === null
      ? 'Wird für alle behalten, die sich mit dem Admin-Geheimnis anmelden.'
      : `Wird für ${name} behalten, in jedem Browser.`,
};

export const twinWords: Words['twinWords'] = { picture: 'Als Bild', table: 'Als Tabelle' };

export const overTimePages: Words['overTimePages'] = {
  label: 'Im Zeitverlauf',
  pages: [
    ['/timeline', 'Änderungen'],
    ['/coverage', 'Berichterstattung'],
  ],
};

export const timelineWords: Words['timelineWords'] = {
  title: 'Verlauf',
  lead: 'Jede Änderung eines Standes, nach dem Zeitpunkt des Geschehens oder des Bekanntwerdens.',
  lanes: 'Änderungen des Standes',
  lane: { outcome: 'Ergebnisse', meeting: 'Treffen', reaction: 'Reaktionen' },
  shown: (n) => count(n, 'change'),
  newestOf: (shown, all) => `Die neuesten ${shown} von ${all} werden gezeigt. Wählen Sie einen Tag, um alle zu sehen.`,
  zoom: 'Tage mit Änderungen',
  wholeTime: 'Alle Tage',
  since: 'Änderungen seit',
  sinceChoice: { hour: 'Letzte Stunde', evening: 'Seit gestern, 18:00 Uhr', day: 'Letzte 24 Stunden' },
  sinceWhen: 'seit',
  zone: {
    here: 'Tage und Stunden der Achse in Ihrer Zeitzone.',
    utc: 'Tage und Stunden der Achse in UTC.',
    summit: 'Tage und Stunden der Achse in der Zeitzone des Gipfels.',
  },
  daysOf: (zone) => `Diese Tage sind die der Zeitzone ${zone}, die in der Adresse steht.`,
  folded: 'Lange ruhige Zeiten sind gefaltet.',
  keys: '← → in der Spur · ↑ ↓ zur anderen Spur · Pos1, Ende · Enter öffnet den Punkt · + zeigt seinen Tag · − zurück zu allen Tagen.',
  picture: (n, clock) => `${count(n, 'change')} des Standes in drei Spuren, ${clock}`,
  by: { happened: 'nach Geschehen', learnt: 'nach Bekanntwerden' },
  columns: {
    happened: 'Geschehen',
    learnt: 'Bekannt seit',
    matter: 'Punkt',
    change: 'Änderung',
    says: 'Was es belegt',
  },
  notReported: 'Nicht gemeldet',
  withdrawn: 'Zurückgezogen',
  became: 'wurde zu',
  happened: 'Geschehen',
  learnt: 'bekannt seit',
  byPerson: (who) => `Durch eine Entscheidung von ${who}`,
  path: 'Ereignis und Weg',
  pathOf: (name) => `Ereignis und Weg: ${name}`,
  act: { decided: 'Entschieden am', withdrawn: 'Zurückgezogen am' },
  noSentence: {
    decided: 'Kein Satz sagt es: Ein Mensch hat es entschieden.',
    withdrawn: 'Kein Satz sagt es mehr: Die Berichte darüber wurden zurückgezogen.',
  },
  firstImport: 'War schon da, als die Quelle zum ersten Mal gelesen wurde',
  toMatter: 'Der Punkt mit allen Belegen',
  lookLine: 'Ihr letzter Besuch',
  momentLine: 'der Zeitpunkt unten',
  none: 'Noch hat sich nichts geändert',
  noneWhy:
    'Kein Fehler: Der erste Satz, der ein Ergebnis, ein Treffen oder eine Reaktion belegt, ergibt die erste Änderung.',
  noneThatDay: 'An diesem Tag hat sich nichts geändert',
  noneThatDayWhy: 'Wählen Sie oben einen anderen Tag oder alle Tage.',
  noneSince: 'Seither hat sich nichts geändert',
  noneSinceWhy: 'Wählen Sie oben einen früheren Zeitpunkt oder alle Tage.',
  state: 'Der Stand zu jedem Zeitpunkt',
  stateAt: 'Der Stand am',
  noState: { outcome: 'Kein Ergebnis war gemeldet.', meeting: 'Kein Folgetreffen war gemeldet.' },
  now: 'Zurück zu jetzt',
};

export const gridWords: Words['gridWords'] = {
  title: 'Reaktionen: Wer nimmt wozu welche Haltung ein?',
  note: 'Eine Zelle führt zu ihren Belegen. Die Spaltenköpfe sortieren.',
  actor: 'Wer',
  latest: 'Zuletzt',
  none: 'Keine Reaktion war gemeldet',
  noneWhy: 'Kein Fehler: Eine Zeile erscheint mit dem ersten Satz, in dem jemand Stellung nimmt.',
  nothing: 'keine gemeldet',
  region: 'Reaktionen, nach Personen und Themen',
};
