/**
 * A matter is one thing of which reports speak: an outcome on a topic, one follow-up meeting, one actor's stance. Here a
 * finding is given the matter that it is about, so that reports of many articles meet.
 */
import type { Findings, FollowUpFinding, OutcomeFinding, ReactionFinding } from './finding.js';

export type MatterKind = 'outcome' | 'meeting' | 'reaction';

interface ClaimOf<K extends MatterKind, F> {
  readonly kind: K;
  /** Subject of the matter, for example `outcome:ceasefire`. */
  readonly matter: string;
  /** Status or stance claimed. */
  readonly value: string;
  readonly finding: F;
}

export type Claim =
  | ClaimOf<'outcome', OutcomeFinding>
  | ClaimOf<'meeting', FollowUpFinding>
  | ClaimOf<'reaction', ReactionFinding>;

export function claimsOf(findings: Findings): readonly Claim[] {
  return [
    ...findings.outcomes.map((finding): Claim => ({
      kind: 'outcome',
      matter: outcomeMatter(finding),
      value: finding.status,
      finding,
    })),
    ...findings.followUps.map((finding): Claim => ({
      kind: 'meeting',
      matter: meetingMatter(finding),
      value: finding.status,
      finding,
    })),
    ...findings.reactions.map((finding): Claim => ({
      kind: 'reaction',
      matter: reactionMatter(finding),
      value: finding.stance,
      finding,
    })),
  ];
}

/** Distinct subjects of the matters that the findings speak of, of those that can be told from others. */
export function mattersOf(findings: Findings): readonly string[] {
  const told = claimsOf(findings).filter(isIdentified);
  return [...new Set(told.map((claim) => claim.matter))];
}

/** A meeting of which fewer than two participants are named could be any: it is marked in its article and kept from the brief. */
export function isIdentified(claim: Claim): boolean {
  return claim.kind !== 'meeting' || new Set(claim.finding.participants).size > 1;
}

/** Who is concerned: the parties of an outcome, those who take part in a meeting, who reacts and for whom. */
export function namesIn({ kind, finding }: Claim): readonly string[] {
  switch (kind) {
    case 'outcome':
      return finding.parties;
    case 'meeting':
      return finding.participants;
    case 'reaction':
      return finding.affiliation === null ? [finding.actor] : [finding.actor, finding.affiliation];
  }
}

function outcomeMatter(finding: OutcomeFinding): string {
  return `outcome:${finding.topic}`;
}

/** The same people by the same medium are the same meeting: reports seldom agree on more than that. */
function meetingMatter(finding: FollowUpFinding): string {
  const medium = finding.kind === 'phone-call' ? 'call' : finding.kind === 'consultations' ? 'talks' : 'meeting';
  const people = [...new Set(finding.participants.map(slug))].sort();
  return `meeting:${[medium, ...people].join('.')}`;
}

function reactionMatter(finding: ReactionFinding): string {
  return `reaction:${slug(finding.actor)}.${finding.toward}`;
}

/** Whatever its accents and case: all that a matter keeps of a name. */
export function slug(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}
