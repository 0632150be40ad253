/** What rules of what the story is about say. */
import { figure } from '../../brief/figure.js';
import type { Words } from '../said.js';
import { count, formOf } from './counted.js';

const ofItems = (n: number) => `${figure(n)}\u00a0${formOf(n, { one: 'Meldung', other: 'Meldungen' })}`;

export const ruleWords: Words['ruleWords'] = {
  open: { relevant: 'Nicht relevant? Regel anlegen', irrelevant: 'Handelt nicht davon? Regel anlegen' },
  title: 'Eine Regel der Story',
  lead: 'Sie sagt von allem, worauf sie zutrifft, jetzt und künftig, wovon es handelt. Was ein Mensch zu einem Artikel gesagt hat, bleibt.',
  on: 'Artikel mit',
  kind: { phrase: 'Diesen Wörtern', source: 'Dieser Quelle', section: 'Diesem Bereich ihrer Website' },
  value: { phrase: 'Wörter', source: 'Herausgeber', section: 'Host und Pfad' },
  hint: {
    phrase:
      'In der Überschrift oder am Anfang des Textes, hintereinander; ein Stern am Ende lässt das letzte Wort weitergehen: negotiat*',
    source: 'Mit dem Namen, der neben den Artikeln steht',
    section: 'Alle Adressen, die so beginnen: news.example/sport',
  },
  missing: 'Mindestens zwei Zeichen sind nötig.',
  are: 'gelten als:',
  direction: { relevant: 'Zum Gipfel gehörig', irrelevant: 'Nicht zum Gipfel gehörig' },
  reason: 'Begründung',
  reasonHint: 'Bleibt für immer im Protokoll und steht neben jedem Urteil',
  otherwise: {
    relevant: 'Eine Regel der Story: handelt vom Gipfel',
    irrelevant: 'Eine Regel der Story: handelt nicht vom Gipfel',
  },
  look: 'Was würde sich ändern?',
  looking: 'Was einging, wird durchgesehen',
  looked: (n) => `${count(n, 'item')} durchgesehen`,
  stop: 'Anhalten',
  stopped: 'Vor dem Ende angehalten: Über den Rest ist nichts bekannt.',
  wouldTurn: (turned, looked, relevant) =>
    `${figure(turned)} von ${ofItems(looked)} würden ${relevant ? 'relevant' : 'nicht relevant'}`,
  agreed: (n) => `${figure(n)} ${formOf(n, { one: 'ist', other: 'sind' })} schon so beurteilt`,
  kept: (n) => `${figure(n)} ${formOf(n, { one: 'bleibt', other: 'bleiben' })}, wie ein Mensch es beurteilt hat`,
  more: (n) => `und ${figure(n)} weitere`,
  make: 'Regel anlegen und Urteile ändern',
  turning: 'Urteile werden geändert',
  turned: (n) => `${count(n, 'item')} geändert; die Regel gilt ab jetzt für alles Neue`,
  halfway: (n) =>
    `Angehalten: Die Regel gilt, zuvor geändert: ${count(n, 'item')}. Machen Sie weiter, oder nehmen Sie alles zurück.`,
  goOn: 'Weiter',
  undo: 'Rückgängig',
  undoing: 'Wird zurückgenommen',
  undone: (n) => `Zurückgenommen: die Regel und ihre Urteile über ${count(n, 'item')}`,
  undoReason: 'Die Regel wurde zurückgenommen',
  show: 'Anzeigen',
  failed: 'Die Regel wurde nicht bis zum Ende ausgeführt.',
  list: 'Regeln der Story',
  listNote: 'Was Menschen über Wendungen, Quellen und Bereiche bestimmt haben',
  says: (kind, relevant) =>
    `${{ phrase: 'Die Wörter', source: 'Die Quelle', section: 'Der Bereich' }[kind]}: ${relevant ? 'zum Gipfel gehörig' : 'nicht zum Gipfel gehörig'}`,
  lifted: 'Zurückgenommen von',
  its: 'Ihre Urteile',
};
