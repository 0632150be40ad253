/** Rules that people made of what the story is about, also those that were taken back. */
import type { Recorded } from '../event.js';
import type { Reasoned } from '../rulings/events.js';
import type { RelevanceRule, RuleFact } from '../rulings/relevance-rule.js';
import type { View } from '../view.js';

export interface RuleDoc extends RelevanceRule, Reasoned {
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** Null while it stands. */
  readonly lifted: (Reasoned & { readonly at: string }) | null;
}

export const relevanceRulesView: View<RuleDoc> = {
  name: 'relevance-rules',
  version: 1,
  subjects: ['rule:'],
  keys: (event) => (isOfRule(event) ? [event.subject.slice('rule:'.length)] : []),
  evolve: (doc, event, id) => {
    if (!isOfRule(event)) return doc;
    const at = event.happened.at;
    if (event.type === 'relevance-rule-made.v1') return { ...event.data, id, at, lifted: null };
    return doc && { ...doc, lifted: { by: event.data.by, reason: event.data.reason, at } };
  },
};

function isOfRule(event: Recorded): event is Recorded<RuleFact> {
  return event.subject.startsWith('rule:');
}

/** The one that holds of two that say otherwise: the latest. */
export function latestRule(rules: readonly RuleDoc[]): RuleDoc | undefined {
  return rules.toSorted((one, other) => (one.at === other.at ? (one.id < other.id ? -1 : 1) : one.at < other.at ? -1 : 1)).at(-1); // oxfmt-ignore
}
