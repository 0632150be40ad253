/** What the pages of matters say. */
import type { Words } from '../said.js';

export const matterWords: Words['matterWords'] = {
  part: (number) => `(Teil ${number})`,
  replay: 'Eine übernommene Neulesung',
  theArchivedTextOf: 'Nicht zur Hand ist der archivierte Text von „',
  isNotAtHand: '“.',
  accordingTo: 'Laut',
  theMachineRead: (kind) => ` Automatisch gelesen: ${kind}.`,
  decidedByAPerson: 'Von Hand entschieden',
  aPersonsLastWord: 'Das letzte Wort eines Menschen',
  machineBelieves: 'Die Auswertung allein ergibt dasselbe oder nichts.',
  insteadOf: 'statt',
  thisMatter: 'Dieser Punkt',
  noReports: 'Kein Bericht darüber zählt hier',
  noReportsWhy:
    'Durch Entscheidungen von Hand zählen die Berichte vielleicht anderswo. Sonst sagen es die Artikel nicht mehr, noch hat niemand davon berichtet, oder die Adresse enthält einen Tippfehler.',
  uncountedNote: 'Berichte, die durch eine Entscheidung von Hand nicht zählen',
  otherReports: 'Andere Berichte',
  otherStatusesNote: 'Mit anderem Status, überholt oder vereinzelt',
  since: 'seit',
  itemsOf: 'Meldungen, die davon berichten',
};
