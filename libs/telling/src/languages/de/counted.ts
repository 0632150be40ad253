/** What is counted, with its forms. */
import { counterIn, formIn } from '../plural.js';
import type { Words } from '../said.js';

const same = (form: string) => ({ one: form, other: form });

export const counted: Words['counted'] = {
  article: same('Artikel'),
  attempt: { one: 'Versuch', other: 'Versuche' },
  change: { one: 'Änderung', other: 'Änderungen' },
  claim: { one: 'Aussage', other: 'Aussagen' },
  copy: { one: 'Übernahme', other: 'Übernahmen' },
  day: { one: 'Tag', other: 'Tage' },
  digest: { one: 'Sammelmitteilung', other: 'Sammelmitteilungen' },
  entry: { one: 'Eintrag', other: 'Einträge' },
  event: { one: 'Ereignis', other: 'Ereignisse' },
  failure: { one: 'Fehlschlag', other: 'Fehlschläge' },
  feed: { one: 'Feed', other: 'Feeds' },
  finding: { one: 'Befund', other: 'Befunde' },
  folder: same('Ordner'),
  'follow-up': same('Folgetreffen'),
  hole: { one: 'Lücke', other: 'Lücken' },
  item: { one: 'Meldung', other: 'Meldungen' },
  job: { one: 'Auftrag', other: 'Aufträge' },
  matter: { one: 'Punkt', other: 'Punkte' },
  'more piece': { one: 'weiteres Stück', other: 'weitere Stücke' },
  'more question': { one: 'weitere Frage', other: 'weitere Fragen' },
  'more report': { one: 'weiterer Bericht', other: 'weitere Berichte' },
  'new sentence': { one: 'neuer Satz', other: 'neue Sätze' },
  notice: { one: 'Mitteilung', other: 'Mitteilungen' },
  origin: { one: 'unabhängige Quelle', other: 'unabhängige Quellen' },
  'other article': { one: 'anderen Artikel', other: 'andere Artikel' },
  outcome: { one: 'Ergebnis', other: 'Ergebnisse' },
  page: { one: 'Seite', other: 'Seiten' },
  quotation: { one: 'Zitat', other: 'Zitate' },
  reaction: { one: 'Reaktion', other: 'Reaktionen' },
  receiver: { one: 'Empfänger', other: 'Empfänger' },
  'relevant article': { one: 'relevanter Artikel', other: 'relevante Artikel' },
  report: { one: 'Bericht', other: 'Berichte' },
  revision: { one: 'Überarbeitung', other: 'Überarbeitungen' },
  row: { one: 'Zeile', other: 'Zeilen' },
  ruling: { one: 'Entscheidung', other: 'Entscheidungen' },
  sentence: { one: 'Satz', other: 'Sätze' },
  source: { one: 'Quelle', other: 'Quellen' },
  span: { one: 'Zeitraum', other: 'Zeiträume' },
  text: { one: 'Text', other: 'Texte' },
  time: same('Mal'),
  'unchanged word': { one: 'unverändertes Wort', other: 'unveränderte Wörter' },
  user: { one: 'Konto', other: 'Konten' },
  word: { one: 'Wort', other: 'Wörter' },
};

export const count = counterIn('de', counted);
export const formOf = formIn('de');
