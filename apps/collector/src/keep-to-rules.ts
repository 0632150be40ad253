/**
 * What people have ruled of the story (by phrase, source or section) is held against each article that comes in, beside the machine's
 * judgement. Where it says otherwise, that becomes a verdict like a person's own, of the rule's batch.
 */
import {
  batchOfRule,
  itemSubject,
  latestRule,
  relevanceRulesView,
  rule,
  ruleHolds,
  type RuleDoc,
  type RuledOn,
} from '#core';
import type { Collector } from './collector.js';

interface Judged extends RuledOn {
  readonly article: string;
  readonly relevant: boolean;
}

export async function keepToRules(
  { log, views, now }: Pick<Collector, 'log' | 'views' | 'now'>,
  judged: Judged,
): Promise<void> {
  const { article, relevant } = judged;
  const rules = [...(await views.all(relevanceRulesView.name)).values()] as readonly RuleDoc[];
  const last = latestRule(rules.filter((each) => each.lifted === null && ruleHolds(each, judged)));
  if (last === undefined || last.relevant === relevant) return;
  const subject = itemSubject(article);
  // Whatever a person has said of this very article goes before, also that they took it back.
  if ((await log.readSubject(subject)).length > 0) return;
  const { id, by, reason } = last;
  const at = { at: now().toISOString(), precision: 'instant' } as const;
  const command = { type: 'RuleItem', relevant: last.relevant, batch: batchOfRule(id), by, reason, at } as const;
  await rule(log, { subject, command }, { idempotencyKey: `rule ${id} ${article} ${last.at}` });
}
