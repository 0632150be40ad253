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
