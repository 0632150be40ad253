/** What single pages say beside the texts of their parts. */
import type { Words } from '../said.js';

export const briefPageWords: Words['briefPageWords'] = {
  inSupportCopiesIncluded: (open, articles) => `${open}: ${articles} dafür, Übernahmen mitgezählt`,
  and: '· und',
  briefSummitwatch: 'Lage · Summitwatch',
  began: '· begann am',
  asOf: '· Stand:',
};

export const evidencePageWords: Words['evidencePageWords'] = {
  itsDeliveries: 'Ihre Zustellungen',
  theSentences: 'Die Sätze',
};

export const timelinePageWords: Words['timelinePageWords'] = {
  theChanges: 'Die Änderungen',
  theTimeline: 'Der Verlauf',
};

export const coveragePageWords: Words['coveragePageWords'] = {
  theCoverage: 'Die Berichterstattung',
};

export const sessionWords: Words['sessionWords'] = {
  signInSummitwatch: 'Anmelden · Summitwatch',
  secretHint: 'Das Admin-Geheimnis wurde beim ersten Start des Dienstes ausgegeben. Ist es verloren, starten Sie',
  noAnswer: 'Der Dienst hat nicht geantwortet.',
};

/** To whoever has a role that leaves little to do on a page. */
export const roleWords: Words['roleWords'] = {
  closed: (needed) => `Diese Seite setzt die Rolle „${needed}“ voraus`,
  closedWhy: (own) => `Ihre Rolle „${own}“ öffnet jede Seite im Menü. Eine andere kann Ihnen die Verwaltung geben.`,
  review:
    'Sie können lesen, was wartet. Entscheiden kann, wer die Rolle „Auswerten“ hat; die Verwaltung kann sie Ihnen geben.',
  deliveries:
    'Die Adressen unten können Sie abonnieren. Wer sonst benachrichtigt wird und was aus jeder Mitteilung wurde, sieht die Rolle „Betreiben“; die Verwaltung kann sie Ihnen geben.',
};
