/** What the API answers to people whose order it refused, by its own words. */
import type { Words } from '../said.js';
import { reasons } from './reasons.js';
import { refusals } from './refusals.js';

export const messages: Words['messages'] = {
  'name or password is wrong; an admin can make you a new password':
    'Name oder Passwort ist falsch; die Verwaltung kann Ihnen ein neues Passwort geben.',
  'this is not the secret; it was printed when the service first started':
    'Das ist nicht das Geheimnis; es wurde beim ersten Start des Dienstes ausgegeben.',
  'too many wrong words; wait a minute': 'Zu viele Fehlversuche; warten Sie eine Minute.',
  'sign in first, or send a token or the secret as a bearer token': 'Melden Sie sich zuerst an.',
  'sign in first': 'Melden Sie sich zuerst an.',
  'changes are taken from this dashboard’s own pages only':
    'Änderungen werden nur von den Seiten dieses Dashboards angenommen.',
  'something went wrong on our side; it is in the service’s log':
    'Bei uns ist etwas schiefgegangen; Näheres steht im Protokoll des Dienstes.',
  'Redis does not answer, so nothing can be read or taken now; ask again in a moment. A change that was under way may still be made when it is back':
    'Redis antwortet nicht, deshalb lässt sich gerade nichts lesen oder ändern; versuchen Sie es gleich noch einmal. Eine laufende Änderung wird vielleicht noch ausgeführt, wenn Redis zurück ist.',
  'Redis no longer holds the log: it was wiped, or is another one. Nothing is appended, so that no second log begins; start the service again, which restores the log from its segments':
    'Redis hält das Protokoll nicht mehr: Es wurde geleert oder ist ein anderes. Es wird nichts angehängt, damit kein zweites Protokoll beginnt; starten Sie den Dienst neu, er stellt das Protokoll aus den Segmenten wieder her.',
  'the disk that holds the data folder is full; make room, and it goes on by itself':
    'Der Datenträger mit dem Datenordner ist voll; schaffen Sie Platz, dann geht es von selbst weiter.',
  'the disk that holds what Redis writes is full; make room, and it goes on by itself':
    'Der Datenträger, auf den Redis schreibt, ist voll; schaffen Sie Platz, dann geht es von selbst weiter.',
  'this Redis could not write its file, and takes nothing until it can: look whether its disk is full':
    'Redis konnte seine Datei nicht schreiben und nimmt bis dahin nichts an: Sehen Sie nach, ob sein Datenträger voll ist.',
  'the list of items does not know yet what was judged last; try again in a moment':
    'Die Liste der Meldungen kennt das zuletzt Beurteilte noch nicht; versuchen Sie es gleich noch einmal.',
  'reading took longer than # s': 'Das Lesen dauerte länger als # s.',
  'reading needed too much memory': 'Das Lesen brauchte zu viel Speicher.',
  'this machine had too much else to do': 'Dieser Rechner hatte zu viel anderes zu tun.',
  'many large documents wait to be read': 'Viele große Dokumente warten darauf, gelesen zu werden.',
  'there is no such subscription': 'Dieses Abonnement gibt es nicht.',
  'there is no such feed': 'Diesen Feed gibt es nicht.',
  'there is no such delivery': 'Diese Zustellung gibt es nicht.',
  'there is no such notice': 'Diese Mitteilung gibt es nicht.',
  'there is no such rule': 'Diese Regel gibt es nicht.',
  'the page was erased': 'Die Seite wurde gelöscht.',
  'this notice is owed no longer: it was delivered or given up':
    'Diese Mitteilung steht nicht mehr aus: Sie wurde zugestellt oder aufgegeben.',
  'no mail server is set: SUMMITWATCH_SMTP_URL': 'Es ist kein Mailserver eingestellt: SUMMITWATCH_SMTP_URL.',
  'say why the text must go: a reason is required': 'Eine Begründung ist nötig: Warum soll der Text weg?',
  'reports: at least one is to be chosen': 'Wählen Sie mindestens einen Bericht.',
  'quiet hours need a beginning and another end': 'Eine Ruhezeit braucht einen Anfang und ein anderes Ende.',
  'a digest has times of its own: it takes neither a cooldown nor quiet hours':
    'Sammelmitteilungen haben eigene Zeiten: Pausen und Ruhezeiten gelten für sie nicht.',
  'topics: only outcomes have topics, and none are asked for':
    'Themen: Nur Ergebnisse haben Themen, und danach wird nicht gefragt.',
  'a token lets nobody in: sign in, or send the admin secret':
    'Ein Token verschafft niemandem Zugang: Melden Sie sich an oder senden Sie das Admin-Geheimnis.',
  'silence is of outcomes, meetings or reactions: it wants one of these kinds, or all':
    'Stille gibt es bei Ergebnissen, Treffen oder Reaktionen: Wählen Sie eine dieser Arten oder alle.',
  'participants: a meeting needs two of them to be told from others':
    'Ein Treffen braucht zwei Teilnehmende, um sich von anderen zu unterscheiden.',
  'into: a matter cannot be merged into itself': 'Ein Punkt lässt sich nicht mit sich selbst zusammenlegen.',
  'to: says what the finding says already; confirm it instead':
    'Das sagt der Befund schon; bestätigen Sie ihn stattdessen.',
  'this rule was taken back; make it anew': 'Diese Regel wurde zurückgenommen; legen Sie sie neu an.',
  'this replay was discarded; run it again to accept it':
    'Diese Neulesung wurde verworfen; starten Sie sie neu, um sie zu übernehmen.',
  'this replay was accepted; what it changed is in the log':
    'Diese Neulesung wurde übernommen; was sie geändert hat, steht im Protokoll.',
  'the subscription was removed; subscribe anew': 'Das Abonnement wurde entfernt; abonnieren Sie neu.',
  'the subscription is disabled; enable it first':
    'Das Abonnement ist angehalten oder abgeschaltet; setzen Sie es zuerst fort.',
  'the signing secret is gone; replace it': 'Das Geheimnis zum Signieren fehlt; ersetzen Sie es.',
  'the feed is paused; resume it, and it is asked at once':
    'Der Feed ist angehalten; setzen Sie ihn fort, und er wird sofort abgefragt.',
  'no rebuild is under way': 'Es läuft kein Neuaufbau.',
  'mail is not signed: there is no secret to replace': 'Mail wird nicht signiert: Es gibt kein Geheimnis zu ersetzen.',
  'a webhook becomes no mailbox, nor a mailbox a webhook: subscribe the other anew':
    'Aus einem Webhook wird kein Postfach und umgekehrt: Legen Sie das andere neu an.',
  'this is no OPML: its first element is not opml': 'Das ist keine OPML-Datei: Ihr erstes Element ist nicht opml.',
  'this is no OPML: it holds no element': 'Das ist keine OPML-Datei: Sie enthält kein Element.',
  'command line': 'der Befehlszeile',
  'fsync per event': 'fsync bei jedem Ereignis',
  'may lose 1 s': '1 s kann verloren gehen',
  'may lose more': 'mehr als 1 s kann verloren gehen',
  'its text was erased': 'Ihr Text wurde gelöscht',
  'its first reading is due': 'Die erste Lesung steht an',
  'it is not about the summit, and a request for it would help nobody':
    'Sie handelt nicht vom Gipfel, und eine Abfrage nützte niemandem',
  'it repeats another article, which is read again in its place':
    'Sie wiederholt einen anderen Artikel, der an ihrer Stelle neu gelesen wird',
  'this service reads no page again': 'Dieser Dienst liest keine Seite erneut',
  'no speaker found': 'Kein Sprecher gefunden',
  'another reader does not find it': 'ein anderer Auswerter findet es nicht',
  'the article was revised': 'der Artikel wurde überarbeitet',
  'the sentence that said so is gone from the article': 'der Satz, der es sagte, steht nicht mehr im Artikel',
  'the sentence that said so was changed': 'der Satz, der es sagte, wurde geändert',
  'the sentence stands, but by what is around it now it says something else':
    'der Satz steht noch da, sagt aber in seiner neuen Umgebung etwas anderes',
  'all its times are over': 'Alle vorgesehenen Zeiten sind vorbei',
  'What remains: address, headline and summary as the feed gave them, the claims lifted from it (names, places, times and offsets, without their sentences), its hashes and this order, in the log. Notices that were sent, and copies that differ by a word, are not recalled.':
    'Was bleibt: Adresse, Überschrift und Zusammenfassung, wie der Feed sie gab, die entnommenen Aussagen (Namen, Orte, Zeiten und Stellen, ohne ihre Sätze), die Hashes und diese Anordnung, im Protokoll. Versandte Mitteilungen und Übernahmen, die in einem Wort abweichen, werden nicht zurückgeholt.',
  // `#` stands for a number.
  'answered #': 'Antwort #',
  'pages are kept for # days': 'Seiten werden # Tage aufbewahrt',
  'items that are not about the summit are kept for # days':
    'Meldungen, die nicht vom Gipfel handeln, werden # Tage aufbewahrt',
  'the page shows a film and holds no article': 'Die Seite zeigt einen Film und enthält keinen Artikel',
  'the page asks for consent before it shows the article': 'Die Seite verlangt eine Zustimmung vor dem Artikel',
  'the article is behind a paywall': 'Der Artikel steht hinter einer Bezahlschranke',
  'the site wants to know whether we are human': 'Die Website will wissen, ob wir Menschen sind',
  'the page says that the article is not there, though its status says it is':
    'Die Seite sagt, der Artikel sei nicht da, obwohl ihr Status das Gegenteil sagt',
  'the site answered with a page about an error of its own': 'Die Website antwortete mit einer eigenen Fehlerseite',
  'the page lists articles and is none itself': 'Die Seite führt Artikel auf und ist selbst keiner',
  'the address leads to something that is no HTML page': 'Die Adresse führt zu etwas, das keine HTML-Seite ist',
  'the page holds no text': 'Die Seite enthält keinen Text',
  'switched off by the admin': 'Vom Admin angehalten.',
  'switched off by the operator': 'Vom Betreiber angehalten.',
  'the settings name another operator': 'Die Einstellungen nennen einen anderen Betreiber.',
  'the receiver answered 410: it is gone for good': 'Der Empfänger antwortete 410: Ihn gibt es nicht mehr.',
  'no reason was given': 'Ein Grund wurde nicht genannt.',
  'the hub was not asked yet': 'Der Hub wurde noch nicht gefragt.',
  'the hub was asked and has not verified it yet': 'Der Hub wurde gefragt und hat es noch nicht bestätigt.',
  'the feed is not polled, or names this hub no longer':
    'Der Feed wird nicht abgefragt oder nennt diesen Hub nicht mehr.',
  'The sentence says so': 'Der Satz sagt es so',
  'The sentence does not say so': 'Der Satz sagt es nicht so',
  'The sentence says something else': 'Der Satz sagt etwas anderes',
  'The article no longer says so': 'Der Artikel sagt es nicht mehr so',
  'One and the same': 'Ein und dasselbe',
  'Something else': 'Etwas anderes',
  'The better-founded report': 'Der besser belegte Bericht',
  'Not to be believed': 'Nicht glaubwürdig',
  'Believed only beside others': 'Nur neben anderen glaubwürdig',
  'Nothing to decide': 'Nichts zu entscheiden',
  'Taken back at once': 'Sofort zurückgenommen',
  'the polls before and after it share no item, of which the later one holds #':
    'Die Abfragen davor und danach haben keine Meldung gemeinsam; die spätere enthält #.',
  'unchanged since the last poll': 'Unverändert seit der letzten Abfrage.',
  'the feed is valid and held no items then': 'Der Feed ist gültig und war da leer.',
  'the feed is valid, but none of its items has an address, so none of them can be taken':
    'Der Feed ist gültig, aber keine seiner Meldungen hat eine Adresse; deshalb lässt sich keine davon übernehmen.',
  'the feed was read and held # item then': 'Der Feed wurde gelesen und enthielt da # Meldung.',
  'the feed was read and held # items then': 'Der Feed wurde gelesen und enthielt da # Meldungen.',
  'it was not asked': 'Er wurde nicht abgefragt.',
  // `*` stands for any words.
  'url: nothing would be sent there, for * is not on the public internet; webhook=* in SUMMITWATCH_ALLOW_PRIVATE permits it':
    'Dorthin würde nichts gesendet: * liegt nicht im öffentlichen Internet. Die Einstellung SUMMITWATCH_ALLOW_PRIVATE erlaubt es mit webhook=*.',
  'url: nothing would be sent there, for port # is not among *; webhook=* in SUMMITWATCH_ALLOW_PRIVATE permits it':
    'Dorthin würde nichts gesendet: der Port # gehört nicht zu *. Die Einstellung SUMMITWATCH_ALLOW_PRIVATE erlaubt es mit webhook=*.',
  'nothing would be sent there now, for * is not on the public internet; webhook=* in SUMMITWATCH_ALLOW_PRIVATE permits it':
    'Dorthin würde jetzt nichts gesendet: * liegt nicht im öffentlichen Internet. Die Einstellung SUMMITWATCH_ALLOW_PRIVATE erlaubt es mit webhook=*.',
  'nothing would be sent there now, for port # is not among *; webhook=* in SUMMITWATCH_ALLOW_PRIVATE permits it':
    'Dorthin würde jetzt nichts gesendet: der Port # gehört nicht zu *. Die Einstellung SUMMITWATCH_ALLOW_PRIVATE erlaubt es mit webhook=*.',
  'actors: nobody named “*” has appeared so far': 'Bisher kam niemand namens „*“ vor.',
  'actors: who is called “*” is told of as “*”': 'Von „*“ wird unter dem Namen „*“ berichtet.',
  'url: nothing would be asked there, for * is not on the public internet; feed=* in SUMMITWATCH_ALLOW_PRIVATE permits it':
    'Dort würde nichts abgefragt: * liegt nicht im öffentlichen Internet. Die Einstellung SUMMITWATCH_ALLOW_PRIVATE erlaubt es mit feed=*.',
  'url: nothing would be asked there, for port # is not among *; feed=* in SUMMITWATCH_ALLOW_PRIVATE permits it':
    'Dort würde nichts abgefragt: der Port # gehört nicht zu *. Die Einstellung SUMMITWATCH_ALLOW_PRIVATE erlaubt es mit feed=*.',
  'nothing would be asked there, for * is not on the public internet; feed=* in SUMMITWATCH_ALLOW_PRIVATE permits it':
    'Dort würde nichts abgefragt: * liegt nicht im öffentlichen Internet. Die Einstellung SUMMITWATCH_ALLOW_PRIVATE erlaubt es mit feed=*.',
  'nothing would be asked there, for port # is not among *; feed=* in SUMMITWATCH_ALLOW_PRIVATE permits it':
    'Dort würde nichts abgefragt: der Port # gehört nicht zu *. Die Einstellung SUMMITWATCH_ALLOW_PRIVATE erlaubt es mit feed=*.',
  'the host did not answer in time (*)': 'Der Host hat nicht rechtzeitig geantwortet (*)',
  'the host does not take the connection, or drops it (*)':
    'Der Host nimmt die Verbindung nicht an oder bricht sie ab (*)',
  'the name of the host is not known, or name look-up does not work here (*)':
    'Der Name des Hosts ist nicht bekannt, oder Namen lassen sich hier nicht auflösen (*)',
  'the host’s certificate or its encryption cannot be trusted (*)':
    'Dem Zertifikat oder der Verschlüsselung des Hosts ist nicht zu trauen (*)',
  'switched off by *': 'Angehalten von *.',
  'robots.txt could not be had: *': 'Die robots.txt war nicht zu holen: *.',
  'the hub could not be asked: *': 'Der Hub war nicht zu erreichen: *.',
  'its publisher sent us there for good, # times in a row since *':
    'Der Herausgeber hat uns # Mal nacheinander auf Dauer dorthin verwiesen, seit *.',
  'nothing but failures since *; the last: *': 'Nichts als Fehlschläge seit *; der letzte: *.',
  ...reasons,
  ...refusals,
};
