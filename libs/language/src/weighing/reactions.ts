/** Reactions: those that the rules find, judged anew, and those of people whom the rules pass over. */
import type { Findings, ReactionFinding, Stance, Toward } from '#core';
import type { Context } from '../claims/context.js';
import { candidatesIn, ruledOf, spanOf, type Candidate } from './candidates.js';
import { doubtIn } from './doubt.js';
import type { Features } from './features.js';
import { chanceOf, judgedAnew, likeliest, sharesOf, type Pick } from './linear.js';
import { mayJudge } from './may-tell.js';
import { reactionFeatures } from './reaction-features.js';
import type { Weights } from './weights.js';

/** How likely stance and target must be right together. Of what is quoted more is no view at all: it must be likelier. */
const bounds = { addTold: 0.23, addQuoted: 0.26, keep: 0.2 };

export function reactionsWeighed(context: Context, found: Findings, weights: Weights): ReactionFinding[] {
  const seen = new Set<ReactionFinding>();
  const kept = candidatesIn(context).flatMap((candidate) => {
    const ruled = ruledOf(context, candidate, found).filter((each) => !seen.has(each));
    ruled.forEach((each) => seen.add(each));
    if (ruled.length === 0 && !mayJudge(context, candidate)) return [];
    const judgement = judgementOf(reactionFeatures(context, candidate, found), weights);
    if (!judgement) return [];
    if (ruled.length > 0) return ruled.flatMap((each) => keptOf(each, ruled.length === 1, judgement));
    return newOf(context, candidate, judgement);
  });
  // Whoever the rules alone took for somebody.
  const others = found.reactions.filter((each) => !seen.has(each));
  return [...kept, ...others].toSorted((a, b) => a.start - b.start);
}

/** What the rules' word on a stance counts beside the shares of all. */
const trust = 0.5;

interface Judgement {
  readonly chance: number;
  readonly stances: ReadonlyMap<string, number>;
  readonly toward: Pick;
}

/** Nothing where it is too unlikely that they judge at all. */
function judgementOf(features: Features, weights: Weights): Judgement | null {
  const chance = chanceOf(weights.reaction, features);
  if (chance < Math.min(...Object.values(bounds))) return null;
  const [stances, toward] = [sharesOf(weights.stance, features), sharesOf(weights.toward, features)];
  return { chance, stances, toward: likeliest(toward) };
}

/** Two stances of one person in one sentence were told apart by the rules, which the whole of it cannot do. */
function keptOf(ruled: ReactionFinding, isOnly: boolean, { chance, stances, toward }: Judgement): ReactionFinding[] {
  const stance = isOnly
    ? judgedAnew(ruled.stance, stances, trust)
    : { option: ruled.stance, share: stances.get(ruled.stance) ?? 0 };
  const likely = chance * stance.share * toward.share;
  if (likely < bounds.keep) return [];
  const fields = { stance: stance.option as Stance, toward: toward.option as Toward };
  return [{ ...ruled, ...fields, ...doubtIn('reaction', likely) }];
}

function newOf(context: Context, candidate: Candidate, { chance, stances, toward }: Judgement): ReactionFinding[] {
  const { person, manners } = candidate;
  const stance = likeliest(stances);
  const likely = chance * stance.share * toward.share;
  if (likely < (manners.has('quoted') ? bounds.addQuoted : bounds.addTold)) return [];
  return [
    {
      actor: person.name,
      actorKind: person.kind,
      role: person.role,
      affiliation: person.affiliation,
      stance: stance.option as Stance,
      toward: toward.option as Toward,
      speech: manners.has('quoted') ? 'direct' : manners.has('term') ? 'mixed' : 'indirect',
      via: null,
      ...spanOf(context, candidate),
      ...doubtIn('reaction', likely),
    },
  ];
}
