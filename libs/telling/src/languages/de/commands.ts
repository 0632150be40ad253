/** What the palette and the list of keys say. */
import type { Words } from '../said.js';

export const paletteWords: Words['paletteWords'] = {
  title: 'Gehe zu …',
  placeholder: 'Seite, Punkt, Feed, Meldung oder Aktion',
  looking: 'Es wird gesucht …',
  places: 'Seiten',
  matters: 'Punkte',
  feeds: 'Feeds',
  items: 'Meldungen',
  search: (typed) => `Meldungen durchsuchen nach „${typed}“`,
  actions: 'Aktionen',
  decisions: 'Entscheidungen',
  access: 'Zugang',
  audit: 'Was getan wurde',
  parked: 'Zurückgestellt',
  board: 'Alle Aufträge',
  askAll: 'Jetzt alle Feeds abfragen',
  asked: 'Die Feeds werden gleich abgefragt.',
  times: 'Zeitabstände als Daten zeigen oder umgekehrt',
  light: 'Helle Farben',
  dark: 'Dunkle Farben',
  system: 'Farben wie im System',
  keys: 'Tasten anzeigen',
  failed: 'Das wurde nicht ausgeführt.',
};

export const undoWords: Words['undoWords'] = {
  undo: 'Rückgängig',
  close: 'Schließen',
  failed: (because) => `Es ließ sich nicht rückgängig machen: ${because}`,
  subscription: {
    disabled: (name) => `${name} ist angehalten. Was inzwischen anfällt, wird nicht gesendet.`,
    enabled: (name) => `${name} ist fortgesetzt.`,
  },
  feed: {
    paused: (name) => `${name} ist angehalten und wird bis zum Fortsetzen nicht abgefragt.`,
    resumed: (name) => `${name} wird wieder abgefragt.`,
  },
};

export const keysWords: Words['keysWords'] = {
  title: 'Tasten',
  close: 'Schließen',
  on: 'Einzelne Tasten wirken. Beim Schreiben ruhen sie.',
  review: 'Die Prüfung hat eigene Tasten; dort zeigt ? sie an.',
  keys: [
    ['Ctrl K', 'Zu einer Seite, einem Punkt, Feed, einer Meldung gehen oder etwas tun'],
    ['?', 'Diese Tasten anzeigen'],
    ['z', 'Das eben Getane rückgängig machen, solange es angeboten wird'],
    ['t', 'Zeitabstände als Daten zeigen oder umgekehrt'],
    ['Tab', 'Nächster Link oder nächstes Feld; Enter folgt ihm'],
    ['Esc', 'Schließen, was offen ist'],
  ],
};
