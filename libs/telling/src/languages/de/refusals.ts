/** What the API refuses people, in its own words. */
import type { refusals as english } from '../en/refusals.js';

export const refusals: Readonly<Record<keyof typeof english, string>> = {
  'the file itself is expected as the body, with the content type *': 'Erwartet wird die Datei selbst, vom Typ *.',
  'there is no feed *': 'Den Feed * gibt es nicht.',
  'there never was a feed *': 'Einen Feed * gab es nie.',
  'there is no revision # of item *': 'Eine Überarbeitung # der Meldung * gibt es nicht.',
  'there is no item *': 'Die Meldung * gibt es nicht.',
  'there is no rule *': 'Die Regel * gibt es nicht.',
  'there is no notice *': 'Die Mitteilung * gibt es nicht.',
  'there is no queue *; there are *': 'Die Warteschlange * gibt es nicht; es gibt *.',
  'there is no replay *': 'Die Neulesung * gibt es nicht.',
  'there is no token * of yours': 'Ein Token * haben Sie nicht.',
  'there is no user named *': 'Niemand heißt hier *.',
  'there is a user named * already': 'Der Name * ist schon vergeben.',
  'there is no such work': 'Diese Arbeit gibt es nicht.',
  'there is no such order to read pages again': 'Diesen Auftrag zum erneuten Lesen gibt es nicht.',
  'this order has ended': 'Dieser Auftrag ist beendet.',
  'this work has ended': 'Diese Arbeit ist beendet.',
  'this work must come to its end': 'Diese Arbeit muss zu Ende geführt werden.',
  'nothing is reported of *': 'Zu * wird nichts berichtet.',
  'no sentence about * is named *': 'Kein Satz zu * hat den Namen *.',
  'q: an order over every item is not taken; name some':
    'Ein Auftrag über alle Meldungen wird nicht angenommen; wählen Sie einige aus.',
  'it would not have told this notice in these days': 'Diese Mitteilung wäre in diesen Tagen nicht versandt worden.',
  'the item * never had the text *': 'Die Meldung * hatte nie den Text *.',
  'this takes the role *; yours is *': 'Dafür ist die Rolle * nötig; Sie haben die Rolle *.',
  'role: yours is *, and a token has no more': 'Sie haben die Rolle *, und ein Token darf nicht mehr.',
  'step: at most # fit into an answer; ask for longer ones, or a shorter period':
    'Höchstens # Schritte passen in eine Antwort; wählen Sie längere oder einen kürzeren Zeitraum.',
  'cursor: no change between these moments has it': 'Zwischen diesen Zeitpunkten gibt es diese Änderung nicht.',
  'too much at once; ask again in # s': 'Zu viele Anfragen auf einmal; versuchen Sie es in # s noch einmal.',
  'the admin secret is replaced by `summitwatch secret --new`':
    'Das Geheimnis der Verwaltung wird ersetzt mit `summitwatch secret --new`.',
  '* was removed at the same moment': '* wurde im selben Augenblick entfernt.',
  'no page * was seen for the item *': 'Eine Seite * wurde zur Meldung * nicht gesehen.',
  'the page was erased on *: *': 'Die Seite wurde gelöscht am *: *',
  'the archive does not hold the page *': 'Das Archiv enthält die Seite * nicht.',
  'the page cannot be shown: *; its bytes can be downloaded':
    'Die Seite lässt sich nicht anzeigen: *; ihre Bytes lassen sich herunterladen.',
  'the log has no event #': 'Das Protokoll hat kein Ereignis #.',
  'others are looking at sources; try again in a few seconds':
    'Andere sehen gerade Quellen an; versuchen Sie es in einigen Sekunden noch einmal.',
  'others are looking at archived pages; try again in a few seconds':
    'Andere sehen gerade archivierte Seiten an; versuchen Sie es in einigen Sekunden noch einmal.',
  '*; check the address, and whether the site answers a browser':
    '*; prüfen Sie die Adresse, und ob die Website einem Browser antwortet.',
  '*; feed=<its address> in SUMMITWATCH_ALLOW_PRIVATE permits what is not public':
    '*; die Einstellung SUMMITWATCH_ALLOW_PRIVATE erlaubt, was nicht öffentlich ist, mit feed=<seine Adresse>.',
  'this address is polled already, as *': 'Diese Adresse wird schon abgefragt, als *.',
  'this feed is known already with another address: *': 'Dieser Feed ist schon mit einer anderen Adresse bekannt: *',
  '# listen already; close a stream and try again':
    'Es hören schon # zu; schließen Sie einen Strom und versuchen Sie es noch einmal.',
  'the log is being restored from its segments; try again soon':
    'Das Protokoll wird aus seinen Segmenten wiederhergestellt; versuchen Sie es bald noch einmal.',
  'name: letters of one script are expected; some of another look the same':
    'Name: Es werden Buchstaben einer Schrift erwartet; manche einer anderen sehen gleich aus.',
  'name: admin means whoever holds the admin secret; take one that looks different':
    'Name: „admin“ heißt, wer das Admin-Geheimnis hat; wählen Sie einen, der anders aussieht.',
  'name: service and settings mean the service itself; take one that looks different':
    'Name: „service“ und „settings“ heißt der Dienst selbst; wählen Sie einen, der anders aussieht.',
  'name: 1 to 64 letters, digits, blanks, and . _ @ - are expected, the first a letter or digit':
    'Der Name besteht aus 1 bis 64 Buchstaben, Ziffern, Leerzeichen und . _ @ - und beginnt mit Buchstabe oder Ziffer.',
  'password: at least # characters, please': 'Das Passwort braucht mindestens # Zeichen.',
  'password: at most # bytes, please': 'Das Passwort darf höchstens # Bytes haben.',
  'a batch of # messages at most is expected': 'Ein Stapel darf höchstens # Nachrichten haben.',
  'another secret was made at the same moment; try again':
    'Im selben Augenblick entstand ein anderes Geheimnis; versuchen Sie es noch einmal.',
  'an element of the file has more than # attributes': 'Ein Element der Datei hat mehr als # Attribute.',
  'the file nests deeper than # elements': 'Die Datei ist tiefer als # Elemente verschachtelt.',
  'the file lists more than # outlines; divide it': 'Die Datei führt mehr als # Einträge auf; teilen Sie sie.',
  'no feed has named this article': 'Kein Feed hat diesen Artikel genannt.',
  'this replay was discarded; run it again': 'Diese Neulesung wurde verworfen; starten Sie sie neu.',
  'not all texts are read yet; “*” goes on where it was':
    'Noch sind nicht alle Texte gelesen; „*“ setzt dort fort, wo es war.',
  'articles came or changed since, and accepting would no longer do what was shown; “*” reads just those and shows the difference as it is now':
    'Seither kamen oder änderten sich Artikel, und die Übernahme täte nicht mehr, was gezeigt wurde; „*“ liest nur diese und zeigt den Unterschied von jetzt.',
  'into: * is of another kind than *': '* ist von anderer Art als *.',
  'there is a subscription of this id already': 'Ein Abonnement mit dieser Kennung gibt es schon.',
  'the secret stays, and with it the manner of signing: subscribe anew for another':
    'Das Geheimnis bleibt und damit die Art des Signierens: Für eine andere abonnieren Sie neu.',
  'in strict order one matter that rests would hold up all others: choose one of the two':
    'Bei strenger Reihenfolge hielte ein ruhender Punkt alle anderen auf: Wählen Sie eines von beiden.',
  '* has no such report; it may have been read again: look at it anew':
    '* hat diesen Bericht nicht; vielleicht wurde er neu gelesen: Sehen Sie noch einmal nach.',
  '* is itself counted under *': '* zählt selbst schon unter *.',
  'value: no report of * that counts says *': 'Kein Bericht zu *, der zählt, sagt *.',
  'as: that is what * is about; say what tells the other one from it, or nothing':
    'Eben davon handelt *; geben Sie an, was den anderen Punkt davon unterscheidet, oder nichts.',
};
