/** What the lists of subscriptions and deliveries say, beside the values of the API. */
import type { Words } from '../said.js';
import { spanWords } from '../spans.js';
import { count, formOf } from './counted.js';

const days = (n: number) => `${String(n)}\u00a0${formOf(n, { one: 'Tag', other: 'Tage' })}`;

export const standingWords: Words['standingWords'] = {
  unnamed: 'Ohne Namen',
  lastDelivered: 'zuletzt zugestellt',
  active: 'aktiv',
  attempts: (n) => count(n, 'attempt'),
  last: 'Der letzte:',
  warned: (percent) => `${String(percent)}\u00a0% von fünf Tagen sind vorbei. Nimmt der Empfänger vorher nichts an,`,
  disablesAt: 'wird es abgeschaltet am',
  unsigned: 'Das Geheimnis zum Signieren fehlt. Was aussteht, wartet; mit einem neuen Geheimnis wird es gesendet.',
  keptMeanwhile: 'Was sich inzwischen ändert, wird aufbewahrt.',
  redelivering: 'Was bestellt wurde, wird erneut gesendet.',
  oldSecret: 'Das vorige Geheimnis signiert noch bis',
  at: (time, zone) => `um ${time} (${zone})`,
  evenEmpty: 'auch wenn sich nichts geändert hat',
  for: (form) => `für ${form}`,
  template: 'nach eigener Vorlage',
  cooldown: (minutes) => `höchstens einmal in ${spanWords(minutes)} je Punkt`,
  silence: (n) => `auch wenn ${days(n)} lang nichts zu hören ist`,
  silentSince: 'Davon ist nichts zu hören. Zuletzt gehört',
  quiet: (from, to, zone) => `nichts von ${from} bis ${to} (${zone})`,
  strict: 'streng eins nach dem anderen',
  ed25519: 'mit Schlüsselpaar signiert',
};

export const careWords: Words['careWords'] = {
  group: (label) => `Aktionen für ${label}`,
  test: 'Testen',
  change: 'Ändern',
  again: 'Erneut senden',
  rotate: 'Neues Geheimnis',
  disable: 'Anhalten',
  enable: 'Fortsetzen',
  deliveries: 'Zustellungen',
  close: 'Schließen',
  notDone: 'Das wurde nicht ausgeführt.',
  disabled:
    'Angehalten. Was sich ab jetzt ändert, wird aufbewahrt; beim Fortsetzen wählen Sie, was davon gesendet wird.',
  enabled: 'Fortgesetzt. Mitteilungen gehen wieder dorthin.',
  ordered: 'Bestellt. Es wird gleich gesendet, unter den bisherigen Kennungen.',
};

export const enableWords: Words['enableWords'] = {
  title: 'Fortsetzen',
  what: 'Was vom Versäumten gesendet wird',
  all: 'Alles',
  since: 'Was ab diesem Zeitpunkt bekannt wurde',
  none: 'Nichts: nur was sich ab jetzt ändert',
  submit: 'Fortsetzen',
  notEnabled: 'Es wurde nicht fortgesetzt.',
};

export const againWords: Words['againWords'] = {
  title: 'Mitteilungen erneut senden',
  what: 'Welche Mitteilungen',
  failed: (n) => `Alle aufgegebenen${n === undefined ? '' : `: ${count(n, 'notice')}`}`,
  since: 'Alles, was ab diesem Zeitpunkt bekannt wurde, zugestellt oder nicht',
  noneGivenUp: 'Keine Mitteilung wurde aufgegeben. Wählen Sie einen Zeitpunkt, um andere erneut senden zu lassen.',
  hint: 'Jede behält ihre Kennung; wer sie schon hat, verwirft sie.',
  submit: 'Erneut senden',
  notOrdered: 'Es wurde nichts erneut gesendet.',
  time: 'Ab (hiesige Ortszeit)',
  timeMissing: 'Geben Sie einen Zeitpunkt in der Vergangenheit ein.',
};

export const rotateWords: Words['rotateWords'] = {
  title: 'Neues Geheimnis erzeugen',
  hint: 'Es signiert ab jetzt und wird einmal gezeigt.',
  overlap: 'So lange signiert auch das alte',
  overlaps: [
    ['24', 'Einen Tag, damit der Empfänger umstellen kann'],
    ['1', 'Eine Stunde'],
    ['168', 'Eine Woche'],
    ['0', 'Gar nicht: Andere kennen es'],
  ],
  submit: 'Geheimnis erzeugen',
  notMade: 'Es wurde kein neues Geheimnis erzeugt.',
};

export const removeWords: Words['removeWords'] = {
  title: 'Abonnement entfernen',
  lost: 'Dorthin wird nichts mehr gesendet, und was noch aussteht, wird aufgegeben.',
  secret: 'Das Geheimnis wird vergessen.',
  stays:
    'Was gesendet wurde, bleibt unten in der Liste. Das lässt sich nicht rückgängig machen: Wer wieder Mitteilungen will, abonniert neu.',
  submit: 'Endgültig entfernen',
  notRemoved: 'Es wurde nicht entfernt.',
  removed: (name) => `${name} ist entfernt. Dorthin wird nichts mehr gesendet.`,
};

export const secretWords: Words['secretWords'] = {
  title: (label) => `Das Geheimnis von ${label}`,
  once: 'Empfänger prüfen damit jede Zustellung (Standard Webhooks). Es wird nur dieses eine Mal gezeigt: Speichern Sie es jetzt.',
  publicOnce:
    'Die öffentliche Hälfte des Schlüssels: Empfänger prüfen damit jede Zustellung (Standard Webhooks, v1a). Speichern Sie sie jetzt.',
  oldUntil: 'Das vorige signiert noch bis',
  field: 'Geheimnis',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  press: 'Zum Kopieren Strg+C oder ⌘C drücken.',
  stored: 'Ich habe es gespeichert',
};

export const exchangeWords: Words['exchangeWords'] = {
  delivered: 'Der Empfänger hat den Test angenommen',
  refused: 'Der Empfänger hat den Test nicht angenommen',
  took: (milliseconds) => `in ${milliseconds}\u00a0ms`,
  sent: 'Gesendet',
  answered: 'Geantwortet',
  status: (status) => `mit Status ${String(status)}`,
  noAnswer: 'Es kam keine Antwort.',
  talk: 'Über SMTP gesagt',
  talkNote: 'ohne die Anmeldung und ohne die Mail selbst',
  by: { us: 'wir', server: 'Server' },
  headers: 'Header',
  header: 'Header',
  value: 'Wert',
  body: 'Inhalt',
  noBody: 'Ohne Inhalt.',
  laidOut: 'zum Lesen auf Zeilen verteilt',
  bytes: (bytes, hash) => `${bytes} Bytes, ${hash}. Der Inhalt selbst wird nicht aufbewahrt.`,
};

export const detailWords: Words['detailWords'] = {
  answered: (status) => `Antwort: ${status}`,
  redirect: (status) => `Antwort: ${status}, eine Weiterleitung, der nicht gefolgt wird`,
  known: {
    'the receiver took it': 'vom Empfänger angenommen',
    'the mail server took it': 'vom Mailserver angenommen',
    'the subscription is disabled': 'das Abonnement ist abgeschaltet',
    'the subscription was removed': 'das Abonnement wurde entfernt',
    'the signing secret is gone': 'das Geheimnis zum Signieren fehlt',
    'the signing secret is gone; a new one is waited for':
      'das Geheimnis zum Signieren fehlt; auf ein neues wird gewartet',
    'it went back to what was told before: there is nothing to tell':
      'es ging zurück auf das, was zuvor mitgeteilt war: Es gibt nichts mitzuteilen',
    'the name of the host is not known, or name look-up does not work here':
      'der Name des Rechners ist nicht bekannt, oder die Namensauflösung geht hier nicht',
    'the host does not take the connection, or drops it':
      'der Rechner nimmt die Verbindung nicht an oder bricht sie ab',
    'the host did not answer in time': 'der Rechner hat nicht rechtzeitig geantwortet',
    'the host’s certificate or its encryption cannot be trusted':
      'dem Zertifikat oder der Verschlüsselung des Rechners ist nicht zu trauen',
  },
};

export const deliveryWords: Words['deliveryWords'] = {
  whichReceivers: 'Welche Abonnements',
  noneFails: 'Kein Empfänger ist gestört',
  noneFailsWhy: 'Jeder hat angenommen, was zuletzt gesendet wurde.',
  section: 'Gesendete Mitteilungen',
  newest: 'Die neuesten 200',
  undelivered: 'Nicht zugestellt',
  all: 'Alle',
  results: 'Ausgang',
  onlyTo: 'Nur an',
  anybody: 'Alle Abonnements',
  gone: 'Ein entferntes',
  none: 'Noch wurde nichts gesendet',
  noneWhy:
    'Gut, wenn sich seit dem ersten Abonnement nichts geändert hat oder es keines gibt: Erstimporte und Wiederholungen lösen keine Mitteilung aus.',
  noneSuch: 'Keine Zustellung mit diesem Ausgang',
  noneSuchWhy: 'Wählen Sie oben einen anderen.',
  allDelivered: 'Alles ist zugestellt',
  allDeliveredWhy: 'Jede Mitteilung wurde angenommen, von wem sie erwartet wurde.',
  firstOf: (shown, all) => `Die ersten ${String(shown)} von ${String(all)} werden gezeigt.`,
  change: (version) => `Änderung ${version}`,
  ofSubscription: (name) => `Abonnement: ${name}`,
  ofFeed: (publisher) => `Feed: ${publisher}`,
  onlyNotice: 'Nur von einer Mitteilung:',
  allNotices: 'Alle anzeigen',
  to: 'an',
  untried: 'Noch nicht versucht.',
  attempts: (n) => count(n, 'attempt'),
  attempt: (n) => `Versuch ${String(n)}`,
  last: 'zuletzt',
  next: 'nächster',
  status: (status) => `Status ${String(status)}`,
  tryNow: 'Jetzt versuchen',
  again: 'Erneut senden',
  notSent: 'Es wurde nicht erneut gesendet.',
  hurried: 'Wird gleich versucht.',
  ordered: 'Bestellt. Wird unter der bisherigen Kennung erneut gesendet.',
  exchange: 'Beide Seiten des Austauschs',
  exchangeMissing: 'Was hinausging und zurückkam, wurde nicht geladen.',
  notKept: 'Was hinausging und zurückkam, ist von diesem Versuch nicht aufbewahrt.',
};
