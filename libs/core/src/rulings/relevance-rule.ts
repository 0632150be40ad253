/**
 * Rules that people make of what the story is about, beside those of its file, on `rule:<id>`. A rule turns what the machine judged
 * otherwise, and never what a person said of one article.
 */
import { mentions } from '../articles/judge.js';
import type { Decider } from '../decider.js';
import { Refusal } from '../errors.js';
import type { Fact, Happened } from '../event.js';
import { fingerprint } from '../findings/words.js';
import type { Reasoned } from './events.js';
import { sourceName } from './said.js';

export const ruleKinds = ['phrase', 'source', 'section'] as const;

export interface RelevanceRule {
  readonly on: (typeof ruleKinds)[number];
  /** Words as a term of the story file; a publisher's name; or host and beginning of a path, `news.example/sport`. */
  readonly value: string;
  /** What an article with it is: about the summit, or not. */
  readonly relevant: boolean;
}

export type RelevanceRuleMade = Fact<'relevance-rule-made.v1', Reasoned & RelevanceRule>;
export type RelevanceRuleLifted = Fact<'relevance-rule-lifted.v1', Reasoned>;
export type RuleFact = RelevanceRuleMade | RelevanceRuleLifted;

/** What a rule is held against. */
export interface RuledOn {
  readonly title: string;
  /** Empty where it is not at hand. */
  readonly text: string;
  readonly publisher: string;
  readonly url: string;
}

export function ruleHolds({ on, value }: RelevanceRule, { title, text, publisher, url }: RuledOn): boolean {
  switch (on) {
    case 'phrase':
      return mentions(title, text, value);
    case 'source':
      return sourceName(publisher) === sourceName(value);
    case 'section':
      return isWithin(sectionOf(url), sectionOf(value));
  }
}

/** Host and path in small letters, without scheme, `www.`, query and the slash at the end. */
export function sectionOf(address: string): string {
  const bare = address.trim().toLowerCase().replace(/^[a-z]+:\/\//, '').replace(/^www\./, ''); // oxfmt-ignore
  return bare.replace(/[?#].*$/s, '').replace(/\/+$/, '');
}

function isWithin(address: string, section: string): boolean {
  return section !== '' && (address === section || address.startsWith(`${section}/`));
}

/** The same words, source or section are one rule, whatever it says of them. */
export function ruleIdOf({ on, value }: Pick<RelevanceRule, 'on' | 'value'>): string {
  return fingerprint(`${on}\n${on === 'section' ? sectionOf(value) : sourceName(value)}`);
}

export function ruleSubject(id: string): string {
  return `rule:${id}`;
}

/** Names the verdicts on items that follow from it (`batch:…`). */
export function batchOfRule(id: string): string {
  return `rule-${id}`;
}

type Order = Reasoned & { readonly at: Happened };
export type RuleCommand = Order &
  ({ readonly type: 'MakeRule'; readonly rule: RelevanceRule } | { readonly type: 'LiftRule' });

/** The rule that stands, or why none does. */
type State = RelevanceRule | 'never made' | 'lifted';

function evolve(_: State, fact: RuleFact): State {
  if (fact.type === 'relevance-rule-lifted.v1') return 'lifted';
  const { on, value, relevant } = fact.data;
  return { on, value, relevant };
}

function decide(command: RuleCommand, state: State): readonly RuleFact[] {
  const { at: happened, by, reason } = command;
  if (command.type === 'LiftRule') {
    if (state === 'never made') throw new Refusal('not-found', 'there is no such rule');
    return state === 'lifted' ? [] : [{ type: 'relevance-rule-lifted.v1', happened, data: { by, reason } }];
  }
  const { on, value, relevant } = command.rule;
  if (typeof state === 'object' && state.relevant === relevant) return [];
  return [{ type: 'relevance-rule-made.v1', happened, data: { on, value, relevant, by, reason } }];
}

export const ruleDecider: Decider<RuleCommand, State, RuleFact> = { initialState: 'never made', evolve, decide };
