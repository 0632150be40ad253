/**
 * A finding is a claim lifted from one article with the characters that say it. Offsets are UTF-16 indices into the
 * archived text, `end` exclusive, so `text.slice(start, end)` is the evidence.
 */
export const outcomeTopics = [
  'general',
  'ceasefire',
  'peace-agreement',
  'territory',
  'security-guarantees',
  'sanctions',
  'arms-control',
  'military-posture',
  'energy',
  'trade',
  'diplomatic-relations',
  'humanitarian',
  'communique',
  'other',
] as const;
export type OutcomeTopic = (typeof outcomeTopics)[number];

export const outcomeStatuses = [
  'agreed',
  'progress',
  'unresolved',
  'not-agreed',
  'proposed',
  'announced',
  'rejected',
  'denied',
] as const;
export type OutcomeStatus = (typeof outcomeStatuses)[number];

export const meetingKinds = [
  'bilateral-summit',
  'trilateral-summit',
  'multilateral-summit',
  'consultations',
  'phone-call',
  'meeting',
] as const;
export type MeetingKind = (typeof meetingKinds)[number];

export const meetingStatuses = [
  'proposed',
  'expected',
  'announced',
  'confirmed',
  'held',
  'postponed',
  'cancelled',
  'rejected',
] as const;
export type MeetingStatus = (typeof meetingStatuses)[number];

export const stances = ['positive', 'cautious', 'negative', 'neutral'] as const;
export type Stance = (typeof stances)[number];
export const towards = ['summit', 'peace-process', 'counterpart'] as const;
export type Toward = (typeof towards)[number];
export const speeches = ['direct', 'indirect', 'mixed'] as const;
export type Speech = (typeof speeches)[number];

export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Claimed extends Span {
  /** The reader is not sure of it: it is shown, and no status moves by it. */
  readonly doubtful?: true;
}

export interface OutcomeFinding extends Claimed {
  readonly topic: OutcomeTopic;
  readonly status: OutcomeStatus;
  readonly parties: readonly string[];
  /** Who claims it; empty means that the article says it in its own voice. */
  readonly attributedTo: readonly string[];
}

/** Days on calendars (ISO 8601 dates), both included; far apart where the words are vague. */
export interface Due {
  readonly from: string;
  readonly to: string;
}

export interface FollowUpFinding extends Claimed {
  readonly kind: MeetingKind;
  readonly status: MeetingStatus;
  readonly participants: readonly string[];
  readonly place: string | null;
  /** As the text says it ("next Friday", "22 August"). */
  readonly when: string | null;
  /** The days meant, where words and publication tell. */
  readonly due?: Due;
  readonly attributedTo: readonly string[];
}

export interface ReactionFinding extends Claimed {
  readonly actor: string;
  readonly actorKind: 'person' | 'organization' | 'country' | 'group';
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly stance: Stance;
  readonly toward: Toward;
  readonly speech: Speech;
  /** Who passes the reaction on, where not the article itself. */
  readonly via: string | null;
}

export interface Quotation extends Span {
  readonly speaker: string | null;
  readonly speakerStart: number | null;
  readonly speakerEnd: number | null;
  /** The verb or phrase that attributes it ("said", "according to"). */
  readonly cue: string | null;
  readonly kind: Speech;
}

export interface Findings {
  readonly outcomes: readonly OutcomeFinding[];
  readonly followUps: readonly FollowUpFinding[];
  readonly reactions: readonly ReactionFinding[];
  readonly quotes: readonly Quotation[];
}

export const noFindings: Findings = { outcomes: [], followUps: [], reactions: [], quotes: [] };

export interface ReadableArticle {
  /** The archived text, to which all offsets refer. */
  readonly text: string;
  readonly title?: string;
  /** ISO 8601; anchors "on Friday". */
  readonly publishedAt?: string;
  readonly url?: string;
  readonly source?: string;
  /** BCP 47, as far as it is known. */
  readonly lang?: string;
}
