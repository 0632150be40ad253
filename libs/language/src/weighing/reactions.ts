/** Reactions: those that the rules find, judged anew, and those of people whom the rules pass over. */
import type { Findings, ReactionFinding, Stance, Toward } from '#core';
import type { Context } from '../claims/context.js';
import { candidatesIn, ruledOf, spanOf, type Candidate } from './candidates.js';
import type { Features } from './features.js';
import { chanceOf, likeliest, sharesOf } from './linear.js';
import { mayJudge } from './may-tell.js';
import { reactionFeatures } from './reaction-features.js';
import type { Weights } from './weights.js';

const bounds = { add: 0.35, drop: 0.15 };
/** What the rules' word on a stance counts beside the shares of all stances; on the target it counts among what is seen alone. */
const trust = 0.2;

export function reactionsWeighed(context: Context, found: Findings, weights: Weights): ReactionFinding[] {
  const seen = new Set<ReactionFinding>();
  const kept = candidatesIn(context).flatMap((candidate) => {
    const ruled = ruledOf(context, candidate, found).filter((each) => !seen.has(each));
    ruled.forEach((each) => seen.add(each));
    const features = reactionFeatures(context, candidate, found);
    const chance = chanceOf(weights.reaction, features);
    if (ruled.length > 0) return chance < bounds.drop ? [] : judgedAnew(ruled, features, weights);
    return chance > bounds.add && mayJudge(context, candidate)
      ? [reactionOf(context, candidate, features, weights)]
      : [];
  });
  // Whoever the rules alone took for somebody.
  const others = found.reactions.filter((each) => !seen.has(each));
  return [...kept, ...others].toSorted((a, b) => a.start - b.start);
}

/** Two stances of one person in one sentence were told apart by the rules, which the whole of it cannot do. */
function judgedAnew(ruled: readonly ReactionFinding[], features: Features, weights: Weights): ReactionFinding[] {
  const toward = likeliest(sharesOf(weights.toward, features)) as Toward;
  return ruled.map((each) => ({
    ...each,
    stance: ruled.length > 1 ? each.stance : stanceOf(each.stance, features, weights),
    toward,
  }));
}

function stanceOf(ruled: Stance, features: Features, { stance }: Weights): Stance {
  const shares = sharesOf(stance, features);
  return likeliest(shares.set(ruled, (shares.get(ruled) ?? 0) + trust)) as Stance;
}

function reactionOf(context: Context, candidate: Candidate, features: Features, weights: Weights): ReactionFinding {
  const { person, manners } = candidate;
  return {
    actor: person.name,
    actorKind: person.kind,
    role: person.role,
    affiliation: person.affiliation,
    stance: likeliest(sharesOf(weights.stance, features)) as Stance,
    toward: likeliest(sharesOf(weights.toward, features)) as Toward,
    speech: manners.has('quoted') ? 'direct' : manners.has('term') ? 'mixed' : 'indirect',
    via: null,
    ...spanOf(context, candidate),
  };
}
