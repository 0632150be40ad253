/** What happened to an item, step by step. */
import type { Words } from '../said.js';

export const stepWords: Words['stepWords'] = {
  discovered: (feed) => `gefunden im Feed ${feed}`,
  inFirstImport: ', bei dessen erstem Einlesen',
  headlineChanged: (before, after) => `der Feed änderte die Überschrift von „${before}“ in „${after}“`,
  read: (words, quality) => `die Seite wurde gelesen: ${words} Wörter, Güte ${quality}`,
  unreadable: (why) => `die Seite war nicht lesbar: ${why}`,
  judged: {
    relevant: (score, threshold) => `als relevant beurteilt: ${score} Punkte, nötig sind ${threshold}`,
    notRelevant: (score, threshold) => `als nicht relevant beurteilt: ${score} Punkte, nötig sind ${threshold}`,
  },
  copy: (percent) => `als Übernahme erkannt: ${percent} % des Textes stehen in einem anderen Artikel`,
  revised: {
    update: 'ergänzt',
    reworded: 'umformuliert',
    correction: 'in der Sache überarbeitet',
    cosmetic: 'nur im Schriftbild überarbeitet',
  },
  revisedIn: (kinds) => ` (${kinds})`,
  headlineToo: ', mit anderer Überschrift',
  sentences: (removed, added) => `: ${removed} weg, ${added} neu`,
  erased: (by, reason) => `der Text wurde gelöscht von ${by}: ${reason}`,
  letGo: (because) => `nach den Aufbewahrungsregeln ausgesondert: ${because}`,
  readForClaims: (reader, found) => `Aussagen gesucht von ${reader}: ${found} gefunden`,
  reanchored: (many) => `, davon ${many} in Sätzen, die schon vorher dort standen`,
  leftOut: (many) => `, ${many} weitere weggelassen: von einem Artikel werden die ersten behalten`,
  inPlaceOf: (model, because) => `, anstelle des Sprachmodells ${model}: ${because}`,
  dropped: (reasons) => `; fallen gelassene Aussagen: ${reasons}`,
  noneDropped: '; keine Aussage wurde fallen gelassen',
  askedOf: (model, tokens) => ` (${model}, ${tokens} Tokens)`,
  withdrawn: (matters, because) => `sagt nicht mehr, was darin stand zu ${matters}: ${because}`,
  itemRuled: {
    relevant: (by, reason) => `als relevant beurteilt von ${by}: „${reason}“`,
    notRelevant: (by, reason) => `als nicht relevant beurteilt von ${by}: „${reason}“`,
  },
  finding: {
    confirmed: (value, by, reason) => `Befund „${value}“ bestätigt von ${by}: „${reason}“`,
    rejected: (value, by, reason) => `Befund „${value}“ verworfen von ${by}: „${reason}“`,
  },
  corrected: (value, to, by, reason) => `Befund „${value}“ berichtigt zu „${to}“ von ${by}: „${reason}“`,
  rulingLifted: (by, reason) => `die Entscheidung wurde zurückgenommen von ${by}: „${reason}“`,
};
