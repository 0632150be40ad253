/** The brief as the API answers it, as far as its words depend on it: the dashboard and the page without script tell the same. */

export interface ToldDays {
  /** ISO 8601 dates, both included. */
  readonly from: string;
  readonly to: string;
}

export type ToldAbout =
  | { readonly kind: 'outcome'; readonly topic: string; readonly parties: readonly string[] }
  | {
      readonly kind: 'meeting';
      readonly meetingKind: string;
      readonly participants: readonly string[];
      readonly place: string | null;
      readonly when: string | null;
    }
  | {
      readonly kind: 'reaction';
      readonly actor: string;
      readonly role: string | null;
      readonly affiliation: string | null;
      readonly toward: string;
    };

export type ToldKind = ToldAbout['kind'];

export interface ToldLine {
  readonly matter: string;
  readonly kind: ToldKind;
  readonly about: ToldAbout;
  /** Status or stance. */
  readonly value: string;
  /** ISO 8601 UTC. */
  readonly since: string;
  readonly former: string | null;
  /** How often it was told to stand, the first time included. */
  readonly turns: number;
  readonly instead: ToldDays | null;
  readonly origins: number;
  readonly articles: number;
  readonly copies: number;
  /** By whose word alone it stands; empty where a report says so itself. */
  readonly claimants: readonly string[];
  readonly contradicted: boolean;
  readonly overdue: boolean;
  readonly due: ToldDays | null;
}

export interface ToldMeeting {
  /** The matter of another meeting that it may be, told otherwise. */
  readonly perhapsOf: string | null;
}

export interface ToldCoverage {
  readonly items: number;
  readonly relevant: number;
  readonly copies: number;
  readonly unreadable: number;
  readonly notUnderstood: number;
  readonly languages: readonly { readonly lang: string; readonly items: number }[];
  readonly pending: number;
  readonly parked: number;
  readonly sources: { readonly total: number; readonly failing: readonly string[]; readonly holed: readonly string[] };
}

export interface ToldBrief<Line extends ToldLine = ToldLine> {
  readonly asOf: string;
  readonly outcomes: readonly Line[];
  readonly meetings: readonly (Line & ToldMeeting)[];
  readonly reactions: readonly Line[];
  /** Null for a past moment. */
  readonly coverage: ToldCoverage | null;
}
