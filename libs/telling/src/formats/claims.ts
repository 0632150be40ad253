/**
 * What reports claim, as JSON-LD of schema.org: each a `Claim` with the sentence as its text and the article that it appears in. A
 * meeting is an `Event` besides, with its `eventStatus` where schema.org has a word for it.
 */
import type { BriefLine, ReactionFinding, Report } from '#core';
import { ownOf } from '../brief/own.js';
import { valueInWords } from '../words/english.js';
import { titleOf } from '../words/title.js';

export interface CitedReport {
  readonly report: Report;
  readonly sentence: string | null;
}

export interface ClaimsAbout {
  readonly story: { readonly id: string; readonly title: string; readonly place: string; readonly began: string };
  /** Where this file is fetched from. */
  readonly url: string;
  readonly pageOf: (matter: string) => string;
}

export interface ClaimedLine {
  readonly line: BriefLine;
  readonly reports: readonly CitedReport[];
}

const eventStatuses: Readonly<Record<string, string>> = {
  announced: 'https://schema.org/EventScheduled',
  confirmed: 'https://schema.org/EventScheduled',
  held: 'https://schema.org/EventScheduled',
  rescheduled: 'https://schema.org/EventRescheduled',
  postponed: 'https://schema.org/EventPostponed',
  cancelled: 'https://schema.org/EventCancelled',
  rejected: 'https://schema.org/EventCancelled',
};

const actorTypes = {
  person: 'Person',
  organization: 'Organization',
  country: 'Country',
  group: 'Organization',
} as const satisfies Record<ReactionFinding['actorKind'], string>;

export function claimsDocument(lines: readonly ClaimedLine[], about: ClaimsAbout): object {
  const { story, url, pageOf } = about;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': url,
    name: `${story.title}: claims`,
    description:
      'What reports claim of the outcomes, follow-up meetings and reactions of a summit, each with its sentence.',
    about: { '@type': 'Event', name: story.title, location: story.place, startDate: story.began },
    hasPart: lines.flatMap(({ line, reports }) => reports.map((cited) => claimOf(cited, line, pageOf))),
  };
}

function claimOf({ report, sentence }: CitedReport, line: BriefLine, pageOf: ClaimsAbout['pageOf']): object {
  const { article, claim, textHash } = report;
  const { start, end } = claim.finding;
  return {
    '@type': 'Claim',
    '@id': `${pageOf(line.matter)}#${article.id}-${String(start)}-${String(end)}`,
    name: `${titleOf(line.about)}: ${valueInWords(report.value)}`,
    ...(sentence === null ? {} : { text: sentence }),
    about: subjectOf(line, report.value, pageOf),
    ...claimantsOf(report),
    appearance: {
      '@type': 'NewsArticle',
      url: article.url,
      headline: article.title,
      publisher: { '@type': 'Organization', name: article.publisher.name },
      ...(article.publishedAt === undefined ? {} : { datePublished: article.publishedAt }),
    },
    identifier: {
      '@type': 'PropertyValue',
      propertyID: 'sha256',
      value: `${textHash}:${String(start)}-${String(end)}`,
    },
  };
}

function subjectOf({ about, matter, due }: BriefLine, value: string, pageOf: ClaimsAbout['pageOf']): object {
  const page = { '@id': pageOf(matter), name: titleOf(about) };
  if (about.kind !== 'meeting') return { '@type': 'Thing', ...page, description: valueInWords(value) };
  const status = ownOf(eventStatuses, value);
  return {
    '@type': 'Event',
    ...page,
    ...(status === undefined ? {} : { eventStatus: status }),
    ...(about.place === null ? {} : { location: about.place }),
    ...(due === null ? {} : { startDate: due.from, endDate: due.to }),
    attendee: about.participants.map((name) => ({ name })),
  };
}

/** Whose claim it is, where the article passes it on. */
function claimantsOf({ claim }: Report): object {
  if (claim.kind === 'reaction')
    return { author: { '@type': actorTypes[claim.finding.actorKind], name: claim.finding.actor } };
  const { attributedTo } = claim.finding;
  return attributedTo.length === 0 ? {} : { author: attributedTo.map((name) => ({ name })) };
}
