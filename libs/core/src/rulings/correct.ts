/** A claim as a person says it should have been read. Its place in the text stays, its matter follows from what it says. */
import { Refusal } from '../errors.js';
import {
  meetingKinds,
  meetingStatuses,
  outcomeStatuses,
  outcomeTopics,
  stances,
  towards,
  type FollowUpFinding,
  type OutcomeFinding,
  type ReactionFinding,
} from '../findings/finding.js';
import { isIdentified, type Claim, type MatterKind } from '../findings/matters.js';
import type { KeyFields } from './events.js';
import { claimSaying } from './said.js';

/** What is to be read otherwise; what is absent stays. */
export interface Correction extends KeyFields {
  readonly status?: string | undefined;
  readonly parties?: readonly string[] | undefined;
  readonly stance?: string | undefined;
}

const fields: Readonly<Record<MatterKind, readonly (keyof Correction)[]>> = {
  outcome: ['topic', 'status', 'parties'],
  meeting: ['kind', 'status', 'participants', 'place', 'when'],
  reaction: ['actor', 'stance', 'toward'],
};

const vocabularies: Readonly<Record<MatterKind, Partial<Record<keyof Correction, readonly string[]>>>> = {
  outcome: { topic: outcomeTopics, status: outcomeStatuses },
  meeting: { kind: meetingKinds, status: meetingStatuses },
  reaction: { stance: stances, toward: towards },
};

/** Throws a `Refusal` for a field that such a claim lacks, a word that is none of its vocabulary, and a meeting of nobody. */
export function corrected(claim: Claim, to: Correction): Claim {
  for (const [field, value] of Object.entries(given(to))) refuseUnknown(claim.kind, field as keyof Correction, value);
  const next = readAs(claim, to);
  if (!isIdentified(next))
    throw new Refusal('invalid', 'participants: a meeting needs two of them to be told from others');
  return next;
}

/** The claim with these fields; they were looked at when they were given. */
export function readAs(claim: Claim, fields: KeyFields): Claim {
  return claimSaying(withFinding(claim, given(fields)));
}

function given(to: object): object {
  return Object.fromEntries(Object.entries(to).filter(([, value]) => value !== undefined));
}

function withFinding(claim: Claim, changes: object): Claim {
  switch (claim.kind) {
    case 'outcome':
      return { ...claim, finding: { ...claim.finding, ...(changes as Partial<OutcomeFinding>) } };
    case 'meeting':
      return { ...claim, finding: { ...claim.finding, ...(changes as Partial<FollowUpFinding>) } };
    case 'reaction':
      return { ...claim, finding: { ...claim.finding, ...(changes as Partial<ReactionFinding>) } };
  }
}

function refuseUnknown(kind: MatterKind, field: keyof Correction, value: unknown): void {
  if (!fields[kind].includes(field)) {
    throw new Refusal('invalid', `to.${field}: a ${kind} has no such field; it has ${fields[kind].join(', ')}`);
  }
  const words = vocabularies[kind][field];
  if (words === undefined || words.includes(String(value))) return;
  throw new Refusal('invalid', `to.${field}: one of ${words.join(', ')} is expected`);
}
