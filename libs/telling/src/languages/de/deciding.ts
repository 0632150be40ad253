/** What is asked of people, and what they decide. */
import type { Words } from '../said.js';

export const question: Words['question'] = {
  contradiction: 'Widerspruch',
  overtaken: 'Überholte Entscheidung',
  unbacked: 'Ohne Rückhalt',
  'single-origin': 'Nur eine Quelle',
  duplicate: 'Vielleicht dasselbe',
  hearsay: 'Hörensagen',
};

export const asks: Words['asks'] = {
  contradiction: 'Berichte widersprechen einander. Welcher trifft zu?',
  overtaken: 'Der Artikel enthält diesen Satz nicht mehr. Soll die Entscheidung dazu aufgehoben werden?',
  unbacked: 'Nur eine Quelle, die allein nicht genügt, berichtet dies. Stimmt es?',
  'single-origin': 'Nur eine einzige unabhängige Quelle berichtet dies. Stimmt es?',
  duplicate: 'Sind diese beiden Treffen dasselbe?',
  hearsay: 'Kein Artikel sagt dies mit eigenen Worten. Stimmt es?',
};

export const act: Words['act'] = {
  confirm: 'Bestätigen',
  reject: 'Verwerfen',
  correct: 'Berichtigen',
  lift: 'Entscheidung aufheben',
  merge: 'Es ist dasselbe',
  split: 'Es ist ein anderer Punkt',
  settle: 'Es trifft zu',
  mute: 'Diese Quelle stummschalten',
  'never-sole': 'Nie als einzige Quelle',
  dismiss: 'Beiseitelegen',
};

export const decided: Words['decided'] = {
  confirm: 'Bestätigt',
  reject: 'Verworfen',
  correct: 'Berichtigt',
  lift: 'Entscheidung aufgehoben',
  merge: 'Zusammengelegt',
  split: 'Abgetrennt',
  settle: 'Geklärt',
  mute: 'Quelle stummgeschaltet',
  'never-sole': 'Ab jetzt nie einzige Quelle',
  dismiss: 'Frage beiseitegelegt',
};

export const decisionAct: Words['decisionAct'] = {
  confirmed: 'Bestätigt',
  corrected: 'Berichtigt',
  rejected: 'Verworfen',
  merged: 'Als eins gezählt',
  split: 'Abgetrennt',
  settled: 'Geklärt',
  muted: 'Quelle stummgeschaltet',
  'never-sole': 'Nie einzige Quelle',
  dismissed: 'Frage beiseitegelegt',
  judged: 'Meldung beurteilt',
};

export const decisionState: Words['decisionState'] = {
  standing: 'Gilt',
  undone: 'Zurückgenommen',
  asleep: 'Ruht: Der Satz ist nicht mehr da',
  lifted: 'Aufgehoben',
  replaced: 'Anders entschieden',
};

/** Given where a person gives none of their own. */
export const because: Words['because'] = {
  confirm: 'Der Satz sagt es so',
  reject: 'Der Satz sagt es nicht so',
  correct: 'Der Satz sagt etwas anderes',
  lift: 'Der Artikel sagt es nicht mehr so',
  merge: 'Ein und dasselbe',
  split: 'Etwas anderes',
  settle: 'Der besser belegte Bericht',
  mute: 'Nicht glaubwürdig',
  'never-sole': 'Nur neben anderen glaubwürdig',
  dismiss: 'Nichts zu entscheiden',
};

export const ruled: Words['ruled'] = {
  confirmed: 'Bestätigt',
  corrected: 'Berichtigt',
  settled: 'Geklärt',
  rejected: 'Verworfen',
  muted: 'Aus einer stummgeschalteten Quelle',
  irrelevant: 'Der Artikel handelt von etwas anderem',
  overruled: 'Anders entschieden',
  unbacked: 'Sonst berichtet es niemand',
  moved: 'Einem anderen Punkt zugeordnet',
};
