/** Long work: its kinds, how far it is, and what comes of cancelling. */
import { figure } from '../../brief/figure.js';
import type { Words } from '../said.js';
import { duration } from '../spans.js';
import { count } from './counted.js';

export const work: Words['work'] = {
  running: 'Läuft',
  silent: 'Ohne Nachricht',
  done: 'Fertig',
  cancelled: 'Abgebrochen',
  failed: 'Gescheitert',
};

export const workKind: Words['workKind'] = {
  rebuild: 'Neuaufbau der Ansichten',
  views: 'Ansichten holen das Protokoll ein',
  'item-list': 'Liste der Meldungen holt das Protokoll ein',
  restore: 'Protokoll kommt in Redis zurück',
  replay: 'Texte, neu gelesen von einem anderen Auswerter',
  reread: 'Seiten werden abgerufen und neu gelesen',
  accept: 'Befunde eines anderen Auswerters werden übernommen',
  retention: 'Alte Seiten und Meldungen werden entfernt',
  backup: 'Sicherung',
  import: 'Einlesen einer Geschichte',
  verify: 'Prüfung des Protokolls',
};

export const workWords: Words['workWords'] = {
  title: 'Arbeiten',
  lead: 'Was lange dauert: wie weit es ist, wie schnell es geht und wer es begonnen hat. Es läuft weiter, wenn Sie diese Seite verlassen.',
  what: 'Die langen Arbeiten',
  running: 'Im Gange',
  ended: 'Zuletzt',
  none: 'Keine lange Arbeit ist im Gange',
  noneWhy:
    'So soll es sein: Der Dienst folgt dem, was hereinkommt, binnen Augenblicken. Ein Neuaufbau, ein neues Lesen, eine Sicherung oder ein Einlesen steht hier, solange es läuft, gleich wer es begonnen hat und auf welchem Rechner.',
  noneEnded: 'Seit dieses Redis begann, wurde nichts Langes getan.',
  of: (done, total, unit) => (total === null ? count(done, unit) : `${figure(done)} / ${count(total, unit)}`),
  pace: (perSecond) => `${figure(Math.max(1, Math.round(perSecond)))} in der Sekunde`,
  left: (seconds) => `noch ${duration(seconds * 1000)}`,
  by: (who) => `von ${who}`,
  begun: 'begonnen',
  took: (milliseconds) => `dauerte ${duration(milliseconds)}`,
  lastHeard: 'Das Programm ist beendet oder wartet. Zuletzt gehört',
  cancel: 'Abbrechen',
  asked: (who) => `${who} hat um den Abbruch gebeten. Die Arbeit endet, wo das sicher ist.`,
  loses: 'Was bisher entstanden ist, wird verworfen. Was gezeigt und bewahrt wird, bleibt, wie es ist.',
  really: 'Wirklich abbrechen',
  goOn: 'Weiterlaufen lassen',
  failed: 'Die Arbeit wurde nicht abgebrochen.',
  outcomes: {
    keeps: 'Bricht man sie ab, bleibt, was getan ist; derselbe Auftrag macht ein andermal dort weiter.',
    drops:
      'Bricht man sie ab, wird verworfen, was bisher entstanden ist. Was gezeigt und bewahrt wird, bleibt, wie es ist.',
    never: 'Sie lässt sich nicht abbrechen: Ohne ihr Ende bliebe der Dienst zurück oder etwas halb getan.',
  },
  line: (many) => `Lange Arbeiten: ${figure(many)}`,
  lineOf: (kind, percent) => (percent === null ? kind : `${kind}: ${String(percent)} %`),
};

export const operationPages: Words['operationPages'] = {
  label: 'Betrieb',
  pages: [
    ['/queues', 'Betrieb'],
    ['/queues/work', 'Arbeiten'],
    ['/queues/parked', 'Zurückgestellt'],
    ['/replays', 'Neulesen'],
  ],
};
