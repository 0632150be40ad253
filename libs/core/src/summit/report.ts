/** A report is one article's claim about one matter: what the policy weighs and what people are shown. */
import type { ArticleHeader, FindingsRecorded } from '../findings/events.js';
import { claimsOf, type Claim } from '../findings/matters.js';
import type { Recorded } from '../event.js';

export interface Report {
  /** Status or stance claimed. */
  readonly value: string;
  /** ISO 8601 UTC: publication, or when we learnt it where that is unknown. */
  readonly at: string;
  readonly article: ArticleHeader;
  /** The article whose text this one repeats, or its own id. */
  readonly origin: string;
  readonly textHash: string;
  /** True for an article of a feed's first import. */
  readonly baseline: boolean;
  readonly claim: Claim;
}

export function reportsOf(event: Recorded<FindingsRecorded>, matter: string): readonly Report[] {
  const { article, origin, textHash, baseline, findings } = event.data;
  const claims = claimsOf(findings).filter((claim) => claim.matter === matter);
  // Clocks of publishers run ahead: nothing was published after we learnt it.
  const published = article.publishedAt ?? event.learntAt;
  const at = published < event.learntAt ? published : event.learntAt;
  return claims.map((claim) => ({ value: claim.value, at, article, origin, textHash, baseline, claim }));
}

/**
 * Independent origins behind reports, the only place that counts sources: copies of one text are one origin, and so is
 * all that one publisher says.
 */
export function countOrigins(reports: readonly Report[]): number {
  const parent = new Map<string, string>();
  for (const { article, origin } of reports) {
    const text = `text ${origin}`;
    join(parent, text, `text ${article.id}`);
    join(parent, text, `publisher ${article.publisher.name.toLowerCase()}`);
  }
  return new Set([...parent.keys()].map((node) => root(parent, node))).size;
}

function join(parent: Map<string, string>, one: string, other: string): void {
  parent.set(root(parent, one), root(parent, other));
}

/** Shortens the way as it goes: a text that thousands repeat stays cheap to count. */
function root(parent: Map<string, string>, node: string): string {
  let at = node;
  for (;;) {
    const up = parent.get(at) ?? at;
    const next = parent.get(up) ?? up;
    parent.set(at, next);
    if (up === next) return up;
    at = next;
  }
}
