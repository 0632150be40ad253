/**
 * The register: each matter with its reports and what has been told of it so far. Where the reports stand is weighed by
 * whoever asks: weighing at every report would make a long matter's fold quadratic.
 */
import type { Recorded } from '../event.js';
import type { FindingFact } from '../findings/events.js';
import { mattersOf, type MatterKind } from '../findings/matters.js';
import type { SummitFact } from './events.js';
import { reportsOf, type Report } from './report.js';

export interface Matter {
  readonly matter: string;
  readonly kind: MatterKind;
  /** In the order of their articles' ids. */
  readonly reports: readonly Report[];
  /** What the log's own facts say of it; null before the first and after a withdrawal. */
  readonly told: { readonly value: string; readonly contradicted: boolean } | null;
  /** Version of the matter's subject. */
  readonly version: number;
  /** ISO 8601: when we learnt the latest report or change. */
  readonly learntAt: string;
}

export type RegisterFact = FindingFact | SummitFact;

/** Subjects of the matters that the event touches. */
export function mattersTouched(event: Recorded<RegisterFact>): readonly string[] {
  if (event.type === 'findings-recorded.v1') return mattersOf(event.data.findings);
  return event.type === 'findings-withdrawn.v1' ? event.data.matters : [event.subject];
}

export function evolveMatter(before: Matter | undefined, event: Recorded<RegisterFact>, matter: string): Matter {
  const state = before ?? unknownMatter(matter);
  const learntAt = event.learntAt;
  if (event.type === 'findings-recorded.v1') {
    const { id } = event.data.article;
    const reports = inOrder(without(state.reports, id), reportsOf(event, matter), id);
    return { ...state, reports, learntAt };
  }
  if (event.type === 'findings-withdrawn.v1') {
    return { ...state, reports: without(state.reports, event.data.article), learntAt };
  }
  return { ...state, told: toldBy(event, state), version: event.version, learntAt };
}

function without(reports: readonly Report[], article: string): readonly Report[] {
  return reports.filter((report) => report.article.id !== article);
}

/** By article, so that a matter is the same however its parts were put together. */
function inOrder(others: readonly Report[], own: readonly Report[], article: string): readonly Report[] {
  const place = others.findIndex((report) => report.article.id > article);
  return place === -1 ? [...others, ...own] : others.toSpliced(place, 0, ...own);
}

function unknownMatter(matter: string): Matter {
  const kind = matter.slice(0, matter.indexOf(':')) as MatterKind;
  return { matter, kind, reports: [], told: null, version: 0, learntAt: '' };
}

function toldBy(fact: SummitFact, state: Matter): Matter['told'] {
  switch (fact.type) {
    case 'outcome-reported.v1':
    case 'meeting-reported.v1':
    case 'reaction-recorded.v1':
    case 'outcome-status-changed.v1':
    case 'meeting-status-changed.v1':
    case 'stance-changed.v1':
      return { value: fact.data.value, contradicted: state.told?.contradicted ?? false };
    case 'contradiction-noticed.v1':
      return { value: fact.data.value, contradicted: true };
    case 'contradiction-resolved.v1':
      return { value: fact.data.value, contradicted: false };
    case 'matter-withdrawn.v1':
      return null;
  }
}
