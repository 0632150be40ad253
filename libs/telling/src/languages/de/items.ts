/** What the item list says. */
import type { Words } from '../said.js';

export const itemWords: Words['itemWords'] = {
  filter: 'Meldungen filtern',
  placeholder: 'Wörter, "eine Wendung", verdict:relevant, source:…',
  search: 'Suchen',
  slip: 'Der Filter ist nicht lesbar',
  instead: (text) => `Schreiben Sie ${text}`,
  leaveOut: 'Weglassen',
  help: {
    title: 'So wird gefragt',
    rows: [
      [
        'ceasefire talks',
        'beide Wörter, in Überschrift, Herausgeber oder Text; Groß- und Kleinschreibung und Akzente zählen nicht',
      ],
      ['"no deal"', 'diese Wörter hintereinander'],
      ['negotiat*', 'ein Wort, das so beginnt'],
      ['verdict:relevant,copy', 'was daraus wurde; von Werten mit Komma dazwischen genügt einer'],
      ['source:"Harbour Wire"', 'wer es herausgab; feed: nennt den Feed, der es zuerst brachte'],
      ['lang:ru', 'in dieser Sprache'],
      [
        'since:2025-08-14 until:36h',
        'in dieser Zeit erschienen; ein Tag, ein Zeitpunkt oder wie lange her (m, h, d, w)',
      ],
      ['is:revised has:outcome', 'copy, revised, erased, understood; outcome, follow-up, reaction, quote, text'],
      ['topic:ceasefire', 'sagt, was aus diesem Thema wurde; matter:outcome:ceasefire sagt dasselbe von einem Punkt'],
      ['actor:"Ada Brink"', 'wer darin reagiert oder zitiert wird, mit jedem Namen, den die Story kennt'],
      ['-is:copy -word', 'mit einem Minus davor: das nicht'],
    ],
  },
  bulk: {
    open: (all) => `${all} gemeinsam beurteilen`,
    lead: 'Das Wort eines Menschen steht vor dem der Auswertung. Es bleibt mit seiner Begründung im Protokoll und lässt sich zurücknehmen.',
    first: 'Die ersten davon',
    more: (n) => `und ${n} weitere`,
    relevant: 'Handelt vom Gipfel',
    irrelevant: 'Handelt nicht davon',
    mute: 'Die Quellen stummschalten',
    reread: 'Die Seiten neu lesen',
    rereadLead:
      'Oder die Seiten bei den Verlagen noch einmal abrufen und lesen, wie Seiten heute gelesen werden, so schnell es jeder Verlag erlaubt. Was gelesen ist, bleibt; was noch wartet, lässt sich absagen.',
    reason: 'Begründung',
    hint: 'Bleibt für immer im Protokoll und steht neben dem Urteil',
    otherwise: {
      relevant: 'Gemeinsam beurteilt: handelt vom Gipfel',
      irrelevant: 'Gemeinsam beurteilt: handelt nicht vom Gipfel',
      mute: 'Gemeinsam stummgeschaltet',
      reread: 'Gemeinsam neu gelesen',
    },
    muted: (sources) => `${sources} stummgeschaltet: Nichts davon zählt, jetzt oder später`,
    unmuted: (sources) => `${sources}: zählt wieder`,
    progress: 'Beurteilte Meldungen',
    naming: 'Angeordnete Seiten',
    stop: 'Anhalten',
    undo: 'Rückgängig',
    undoing: 'Gemeinsam zurückgenommen',
    undone: 'Zurückgenommen.',
    done: (n) => `${n} beurteilt`,
    lifted: (n) => `${n} zurückgenommen`,
    already: (n) => `${n} standen schon so`,
    named: (n) => `Zum neuen Lesen angeordnet: ${n}`,
    ordered: (n) => `${n} schon angeordnet`,
    refused: (n) => `${n} abgewiesen`,
    show: 'Anzeigen',
    failed: 'Der Auftrag wurde nicht bis zum Ende ausgeführt.',
  },
  reread: {
    progress: 'Neu gelesene Seiten',
    callOff: 'Den Rest absagen',
    notCalledOff: 'Der Auftrag wurde nicht abgesagt.',
    done: (n) => `Alle neu gelesen: ${n}`,
    calledOff: (n) => `Abgesagt: ${n} nicht gelesen`,
    read: (n) => `${n} mit anderem Text`,
    unchanged: (n) => `${n} wie zuvor`,
    failed: (n) => `${n} vorerst nicht erreichbar`,
    letBe: (n) => `${n} ausgelassen`,
    onWork: 'Auf der Seite „Arbeiten“',
  },
  empty: {
    /** Of filters that are this alone. */
    alone: {
      '-is:understood': { title: 'Alles wurde verstanden', advice: 'Keine Meldung ist in einer anderen Sprache.' },
      'verdict:unreadable': { title: 'Keine Meldung war unlesbar', advice: 'So soll es sein.' },
      'verdict:pending': { title: 'Nichts wartet', advice: 'Jede Meldung, die einging, ist gelesen.' },
    },
    verdict: { title: 'Keine Meldung hat dieses Urteil', advice: 'Das allein ist weder gut noch schlecht.' },
    any: {
      title: 'Nichts passt',
      advice:
        'Alle Teile eines Filters müssen zutreffen. Lassen Sie einen weg, oder kürzen Sie ein Wort: talk* findet talks.',
    },
    none: {
      title: 'Noch ist nichts eingegangen',
      advice: 'Quellen werden wenige Minuten nach dem Start abgefragt. Ob sie antworten, steht unter',
    },
  },
};
