/** Why something could not be done or read, as the program writes it down: `#` stands for a number, and `*` for any words. Most begin small: they are put into others. */
import type { reasons as english } from '../en/reasons.js';

export const reasons: Readonly<Record<keyof typeof english, string>> = {
  // The outbound door. In brackets stands what the system says in its own words.
  'the headers of the answer are too long (*)': 'die Kopfzeilen der Antwort sind zu lang (*)',
  'the body is not in the coding that it names, or breaks off (*)':
    'der Inhalt ist nicht so kodiert, wie angegeben, oder bricht ab (*)',
  'the answer is no HTTP (*)': 'die Antwort ist kein HTTP (*)',
  'Headers Overflow Error': 'die Kopfzeilen der Antwort sind zu lang',
  'no answer in time': 'keine Antwort innerhalb der Frist',
  'the answer was not complete in time': 'die Antwort war nicht rechtzeitig vollständig',
  'the redirects took all the time there was': 'die Weiterleitungen haben die ganze Zeit verbraucht',
  'redirect from https down to http': 'Weiterleitung von https zurück auf http',
  'redirect: *': 'Weiterleitung: *',
  'more than # redirects': 'mehr als # Weiterleitungen',
  'the address redirects to itself': 'die Adresse leitet auf sich selbst weiter',
  'the address redirects to itself: it wants a cookie, and none is kept here':
    'die Adresse leitet auf sich selbst weiter: Sie will ein Cookie, und hier wird keines behalten',
  'announces # bytes': 'kündigt # Bytes an',
  'more than # bytes, compressed': 'mehr als # Bytes, gepackt',
  'more than # bytes': 'mehr als # Bytes',
  'unpacks to more than # times its size': 'ergibt ausgepackt mehr als das #-Fache',
  'unpacks to more than # bytes': 'ergibt ausgepackt mehr als # Bytes',
  'unasked content coding *': 'eine Kodierung, um die nicht gebeten war: *',
  'the body is not the zstd it says, or breaks off': 'der Inhalt ist nicht das angegebene zstd oder bricht ab',
  '* has no address': '* hat keine Adresse',
  '* (*) is not on the public internet': '* (*) liegt nicht im öffentlichen Internet',
  'port # is not among *': 'der Port # gehört nicht zu *',
  'the address *': 'die Adresse *',
  'holds a control character': 'enthält ein Steuerzeichen',
  'holds a backslash': 'enthält einen umgekehrten Schrägstrich',
  'is neither http nor https but *': 'ist weder http noch https, sondern *',
  'holds a user name or password': 'enthält einen Benutzernamen oder ein Passwort',
  'holds a user name': 'enthält einen Benutzernamen',
  'names no host': 'nennt keinen Host',
  'is no web address': 'ist keine Webadresse',
  'spells an IP address oddly': 'schreibt eine IP-Adresse auf ungewöhnliche Weise',
  '* asked for quiet when another of its addresses was fetched':
    '* bat um Ruhe, als eine andere seiner Adressen abgerufen wurde',
  'robots.txt asks us not to fetch this': 'robots.txt bittet darum, dies nicht abzurufen',
  'answered #, a redirect that is not followed': 'antwortete #, eine Weiterleitung, der nicht gefolgt wird',
  'the mail server could not be used: *': 'der Mailserver war nicht zu benutzen: *',
  // The readers of feeds and of pages without one.
  'This is neither RSS, RDF, Atom nor JSON Feed.': 'Das ist weder RSS noch RDF, Atom oder JSON Feed.',
  'The answer has no content.': 'Die Antwort hat keinen Inhalt.',
  'This is an index of sitemaps: one of the sitemaps it lists can be read, the index cannot.':
    'Das ist ein Verzeichnis von Sitemaps: Lesen lässt sich eine der Sitemaps darin, nicht das Verzeichnis.',
  'The feed is larger than # MB.': 'Der Feed ist größer als # MB.',
  'The characters cannot be read in any encoding that the feed or its bytes suggest.':
    'Die Zeichen lassen sich in keiner Kodierung lesen, auf die der Feed oder seine Bytes deuten.',
  'This is no HTML page.': 'Das ist keine HTML-Seite.',
  'The selector for the items *': 'Der Selektor für die Meldungen: *',
  'The selector for the link *': 'Der Selektor für den Link: *',
  'The selector for the title *': 'Der Selektor für den Titel: *',
  'The selector for the date *': 'Der Selektor für das Datum: *',
  'The selector for the summary *': 'Der Selektor für die Zusammenfassung: *',
  'matches nothing on this page.': 'Auf dieser Seite passt nichts dazu.',
  'matches elements of which none has both a link and a title.':
    'Von den Elementen, die dazu passen, hat keines Link und Titel zugleich.',
  '“*” asks more than one :has() or :contains() of every element.':
    '„*“ verlangt von jedem Element mehr als ein :has() oder :contains().',
  '“*” is no CSS selector: *': '„*“ ist kein CSS-Selektor: *',
  '* Look for a feed behind the address, or name by CSS selectors where its items stand.':
    '* Suchen Sie einen Feed hinter der Adresse, oder nennen Sie mit CSS-Selektoren, wo die Meldungen stehen.',
  '* Change the selectors; each is CSS, and all but the items’ are looked up inside an item.':
    '* Ändern Sie die Selektoren; jeder ist CSS, und alle außer dem der Meldungen werden in einer Meldung gesucht.',
  'the page is no article: *': 'die Seite ist kein Artikel: *',
  'the page cannot be read: *': 'die Seite lässt sich nicht lesen: *',
  // The state of feeds, hubs, items and articles.
  'the hub denied it: *': 'der Hub hat es abgelehnt: *',
  'the hub denied it': 'der Hub hat es abgelehnt',
  'its publisher sends us for good to *, which is polled already as *':
    'der Herausgeber verweist uns auf Dauer an *; das wird schon als * abgefragt',
  'let go by policy: *': 'nach der Richtlinie entlassen: *',
  'the page is due to be read': 'die Seite wird bald gelesen',
  'its text was erased before it was read': 'der Text wurde gelöscht, bevor er gelesen war',
  'it is a text that was erased before, and may not be kept again':
    'dieser Text wurde schon einmal gelöscht und darf nicht wieder aufbewahrt werden',
  'the archive does not hold its text whole': 'das Archiv enthält den Text nicht vollständig',
  'cancelled by *': 'abgebrochen von *',
  // Lists of feeds.
  'it is polled already': 'er wird schon abgefragt',
  'the file names it before': 'die Datei nennt ihn schon vorher',
  'its name is a tag of the feeds in it': 'der Name ist ein Schlagwort der Feeds darin',
  'it points to another list, which is not followed': 'verweist auf eine andere Liste; dem wird nicht gefolgt',
  'it names no feed (no xmlUrl)': 'nennt keinen Feed (kein xmlUrl)',
  'its address is longer than # characters': 'die Adresse ist länger als # Zeichen',
  'its address holds markup: the file is broken there': 'die Adresse enthält Markup: die Datei ist dort beschädigt',
  'it is read as *, which is not known here': 'es wird als * gelesen; das ist hier nicht bekannt',
  'its selector of the * is longer than #': 'der Selektor (*) ist länger als #',
  'it is a page without a feed, and no selector says where its items stand':
    'das ist eine Seite ohne Feed, und kein Selektor sagt, wo die Meldungen stehen',
  'of its # tags the first # are kept': 'von den # Schlagwörtern bleiben die ersten #',
  'its kind of publisher is not known here; * stands for it':
    'diese Art von Herausgeber ist hier nicht bekannt; dafür steht *',
  'its country is not two letters and is left out': 'das Land besteht nicht aus zwei Buchstaben und fehlt deshalb',
  // Work that waits or was given up, and rebuilds.
  'parked events are to be replayed': 'zurückgestellte Ereignisse sollen nachgeholt werden',
  'all views are to be made anew': 'alle Ansichten sollen neu aufgebaut werden',
  'the worker stops': 'der Dienst hält an',
  'others wait for their turns at *': 'bei * warten andere auf ihre Reihe',
  'feed * is not in the views yet': 'der Feed * ist noch nicht in den Ansichten',
  'no feed has named article *': 'kein Feed hat den Artikel * genannt',
  'the subscription is not in the views yet': 'das Abonnement ist noch nicht in den Ansichten',
  'the next attempt is not due yet': 'der nächste Versuch ist noch nicht fällig',
  'the log lacks the events # to #; run summitwatch verify to see what is damaged':
    'dem Protokoll fehlen die Ereignisse # bis #; summitwatch verify zeigt, was beschädigt ist',
  'the receiver answered #; only #xx counts as received': 'der Empfänger antwortete #; nur #xx gilt als angenommen',
  'no mail server is set (*)': 'kein Mailserver ist eingestellt (*)',
  'told with *': 'gemeldet mit *',
  // The model.
  'the model did not answer in time': 'das Modell hat nicht rechtzeitig geantwortet',
  'the day’s tokens are used up': 'die Tokens dieses Tages sind verbraucht',
  'the minute’s requests are used up': 'die Anfragen dieser Minute sind verbraucht',
  'the model’s endpoint does not know a form': 'der Endpunkt des Modells kennt keine Formvorgabe',
  'the model’s endpoint answered without end': 'der Endpunkt des Modells antwortete ohne Ende',
  'the model’s endpoint cannot be reached: *': 'der Endpunkt des Modells ist nicht zu erreichen: *',
  'the model’s endpoint answers with something that is no JSON':
    'der Endpunkt des Modells antwortet mit etwas, das kein JSON ist',
  'the model’s endpoint does not speak the protocol': 'der Endpunkt des Modells spricht das Protokoll nicht',
  'the model’s answer was too long': 'die Antwort des Modells war zu lang',
  'the model declines to read it': 'das Modell lehnt es ab, das zu lesen',
  'the model’s answer has not the form that was asked for': 'die Antwort des Modells hat nicht die verlangte Form',
  'the model’s endpoint refuses the key (answered #)': 'der Endpunkt des Modells weist den Schlüssel ab (Antwort #)',
  'the model’s endpoint wants to be paid (answered #)': 'der Endpunkt des Modells will bezahlt werden (Antwort #)',
  'the model’s endpoint refuses us (answered #)': 'der Endpunkt des Modells weist uns ab (Antwort #)',
  'the model’s endpoint does not know the address or the model (answered #)':
    'der Endpunkt des Modells kennt die Adresse oder das Modell nicht (Antwort #)',
  'the model’s endpoint did not answer in time (answered #)':
    'der Endpunkt des Modells hat nicht rechtzeitig geantwortet (Antwort #)',
  'the model’s endpoint is asked too often (answered #)': 'der Endpunkt des Modells wird zu oft gefragt (Antwort #)',
  'the model’s endpoint does not speak the protocol (answered #)':
    'der Endpunkt des Modells spricht das Protokoll nicht (Antwort #)',
  'the model’s endpoint sends us elsewhere, which is not followed (answered #)':
    'der Endpunkt des Modells verweist uns anderswohin; dem wird nicht gefolgt (Antwort #)',
  'the model’s endpoint does not take the question (answered #)':
    'der Endpunkt des Modells nimmt die Frage nicht an (Antwort #)',
  'the model’s endpoint fails (answered #)': 'der Endpunkt des Modells versagt (Antwort #)',
  'the model’s endpoint lies at a private address or an odd port that SUMMITWATCH_ALLOW_PRIVATE does not name for a model':
    'der Endpunkt des Modells liegt an einer privaten Adresse oder einem ungewöhnlichen Port, die SUMMITWATCH_ALLOW_PRIVATE nicht für ein Modell nennt',
  // Orders that are refused.
  'to.*: a * has no such field; it has *': '„*“: ein solches Feld hat * nicht; es gibt *',
  'to.*: one of * is expected': '„*“: erwartet wird eines von *',
  '*: nothing is ever “*”; one of * is expected': '*: Nichts ist je „*“; erwartet wird eines von *',
  '*: * is never *; one of * is expected': '*: * ist niemals *; erwartet wird eines von *',
  'ruling: * is no ruling on a finding': '„*“ ist keine Entscheidung über einen Fund',
  'name: admin means whoever holds the admin secret': 'admin bedeutet, wer das Geheimnis der Verwaltung hat',
  'a session reads through this dashboard’s own pages only': 'eine Sitzung liest nur über die Seiten dieses Dashboards',
  'the view * holds no * at that moment': 'die Ansicht * enthält zu diesem Zeitpunkt kein *',
  'to hear of long work takes the role operator; yours is *':
    'von langen Arbeiten zu hören, verlangt die Rolle operator; Ihre ist *',
  'there is no view *; there are *': 'es gibt keine Ansicht *; es gibt *',
  'there is no probe *; there are *': 'es gibt keine Probe *; es gibt *',
  '*; try again in a moment': '*; versuchen Sie es gleich noch einmal',
  'Idempotency-Key: at most # characters are expected': 'Idempotency-Key: höchstens # Zeichen werden erwartet',
};
