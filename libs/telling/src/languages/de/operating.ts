/** What operators read: the one line on the service, what was set aside, and what people did. */
import { figure } from '../../brief/figure.js';
import type { Words } from '../said.js';
import { duration } from '../spans.js';
import { count } from './counted.js';

export const serviceWords: Words['serviceWords'] = {
  line: 'Der Dienst',
  sources: (ok, total) =>
    `${figure(ok)} von ${total === 1 ? '1\u00a0Quelle' : `${figure(total)}\u00a0Quellen`} in Ordnung`,
  upToDate: 'Aktuell',
  behind: (milliseconds) => `${duration(milliseconds)} im Rückstand`,
  parked: (n) => `${count(n, 'event')} zurückgestellt`,
  receivers: (n) => `${count(n, 'receiver')} gestört`,
  clock: 'Die Uhr ging zurück',
  notReady: 'Nicht bereit',
  noConnection: 'Keine Verbindung',
  asking: 'Der Zustand des Dienstes wird abgefragt',
  wrong: 'Gestört:',
};

export const parkedWords: Words['parkedWords'] = {
  title: 'Zurückgestellt',
  lead: 'Ereignisse, die sich nicht in die Ansichten übertragen ließen. Das Protokoll bewahrt sie; ist die Ursache behoben, nimmt ein Neuaufbau sie an ihrem Platz auf.',
  none: 'Kein Ereignis ist zurückgestellt',
  noneWhy: 'Jedes Ereignis war lesbar. So soll es sein.',
  first: (shown, all) => `Die ersten ${figure(shown)} von ${figure(all)}`,
  at: (position) => `Position ${figure(position)}`,
  theEvent: 'Das Ereignis, wie es im Protokoll steht',
  about: 'Wovon es handelt',
};

/** By method and route, as the account of actions names them. */
export const actions: Words['actions'] = {
  GET: 'Wollte etwas ansehen, das nicht erlaubt ist',
  'POST /api/v1/session': 'Angemeldet',
  'DELETE /api/v1/session': 'Abgemeldet',
  'POST /brief/sign-in': 'Angemeldet',
  'POST /brief/sign-out': 'Abgemeldet',
  'POST /api/v1/session/password': 'Eigenes Passwort geändert',
  'POST /api/v1/users': 'Konto angelegt',
  'PATCH /api/v1/users/:name': 'Rolle eines Kontos geändert',
  'DELETE /api/v1/users/:name': 'Konto entfernt',
  'POST /api/v1/users/:name/password': 'Neues Passwort für ein Konto erzeugt',
  'POST /api/v1/tokens': 'Token angelegt',
  'DELETE /api/v1/tokens/:id': 'Token widerrufen',
  'POST /api/v1/feeds': 'Feed hinzugefügt',
  'POST /api/v1/feeds/poll': 'Alle Feeds abfragen lassen',
  'POST /api/v1/feeds/import': 'Liste von Feeds importiert',
  'DELETE /api/v1/feeds/:id': 'Feed entfernt',
  'POST /api/v1/feeds/:id/pause': 'Feed angehalten',
  'POST /api/v1/feeds/:id/resume': 'Feed fortgesetzt',
  'POST /api/v1/feeds/:id/poll': 'Feed abfragen lassen',
  'POST /api/v1/feeds/:id/restore': 'Feed zurückgeholt',
  'POST /api/v1/items/:id/erase': 'Text gelöscht',
  'POST /api/v1/items/bulk': 'Viele Meldungen beurteilt',
  'POST /api/v1/rereads/:batch/call-off': 'Erneutes Lesen von Seiten abgebrochen',
  'POST /api/v1/rules': 'Regel aufgestellt',
  'POST /api/v1/rules/:id/apply': 'Regel auf Vorhandenes angewandt',
  'POST /api/v1/rules/:id/lift': 'Regel zurückgenommen',
  'POST /api/v1/rulings': 'Entschieden über',
  'POST /api/v1/subscriptions': 'Abonnement angelegt',
  'PATCH /api/v1/subscriptions/:id': 'Abonnement geändert',
  'DELETE /api/v1/subscriptions/:id': 'Abonnement beendet',
  'POST /api/v1/subscriptions/:id/disable': 'Abonnement angehalten',
  'POST /api/v1/subscriptions/:id/enable': 'Abonnement fortgesetzt',
  'POST /api/v1/subscriptions/:id/rotate': 'Neues Geheimnis für ein Abonnement erzeugt',
  'POST /api/v1/subscriptions/:id/redeliver': 'Mitteilungen erneut senden lassen',
  'POST /api/v1/subscriptions/:id/test': 'Abonnement getestet',
  'POST /api/v1/deliveries/:id/retry': 'Zustellung sofort versuchen lassen',
  'POST /api/v1/deliveries/:id/redeliver': 'Mitteilung erneut senden lassen',
  'POST /api/v1/doors/renew': 'Leseschlüssel erneuert',
  'POST /api/v1/projection/rebuild': 'Ansichten neu aufbauen lassen',
  'POST /api/v1/projection/rebuild/cancel': 'Neuaufbau abgebrochen',
  'POST /api/v1/work/:id/cancel': 'Lange Arbeit abbrechen lassen',
  'POST /api/v1/queues/:name/retry': 'Fehlgeschlagene Aufträge wiederholen lassen',
  'POST /api/v1/replays/:id/accept': 'Anderen Auswerter übernommen',
  'POST /api/v1/replays/:id/discard': 'Anderen Auswerter verworfen',
  'PUT /queues/board/acting/*': 'In Aufträge eingegriffen',
  'PATCH /queues/board/acting/*': 'Auftrag geändert',
  'POST /queues/board/acting/*': 'Auftrag hinzugefügt',
  'PUT /queues/board/*': 'Wollte in Aufträge eingreifen',
};

/** What a ruling did, for the account of actions; its matter, item or source stands behind. */
export const rulingDone: Words['rulingDone'] = {
  confirm: 'Satz bestätigt',
  reject: 'Satz verworfen',
  'lift-finding': 'Entscheidung über einen Satz zurückgenommen',
  correct: 'Satz berichtigt',
  lift: 'Entscheidung aufgehoben, deren Satz es nicht mehr gibt',
  merge: 'Zusammengelegt',
  'lift-merge': 'Zusammenlegung zurückgenommen',
  split: 'Berichte abgetrennt',
  'lift-split': 'Abtrennung zurückgenommen',
  settle: 'Geklärt',
  'lift-settlement': 'Klärung zurückgenommen',
  mute: 'Quelle stummgeschaltet',
  unmute: 'Stummschaltung einer Quelle aufgehoben',
  'never-sole': 'Als einzige Quelle ausgeschlossen',
  'lift-never-sole': 'Als einzige Quelle wieder zugelassen',
  relevant: 'Meldung als relevant beurteilt',
  irrelevant: 'Meldung als nicht relevant beurteilt',
  'lift-item': 'Entscheidung über eine Meldung zurückgenommen',
  dismiss: 'Frage beiseitegelegt',
  reopen: 'Frage erneut gestellt',
};

/** The same over all items of a filter. */
export const rulingBulk: Words['rulingBulk'] = {
  relevant: 'Viele Meldungen als relevant beurteilt',
  irrelevant: 'Viele Meldungen als nicht relevant beurteilt',
  mute: 'Quellen vieler Meldungen stummgeschaltet',
  reread: 'Viele Seiten erneut lesen lassen',
  lift: 'Entscheidungen über viele Meldungen zurückgenommen',
};
