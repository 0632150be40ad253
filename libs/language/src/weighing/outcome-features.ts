/** What tells besides whether a sentence states an outcome, and of which matter: those that it names or points back to. */
import type { Findings } from '#core';
import type { Context } from '../claims/context.js';
import { named, type NamedTopic } from '../claims/topic-places.js';
import type { ReadSentence } from '../speech/reading.js';
import { seeElsewhere, type Elsewhere } from './elsewhere.js';
import { Features, see, seeDays } from './features.js';

/** All that is seen of a sentence, `seen`, and what only outcomes are told by. */
export function outcomeFeatures(context: Context, read: ReadSentence, found: Findings, seen: Features): Features {
  const features = new Features(seen);
  features.direction = seen.direction;
  seeTopics(features, context, read);
  seeDays(features, context);
  seeElsewhere(features, namedIn(found), read.sentence);
  return features;
}

/** Sentences back in which a matter may stand that is only pointed at. */
const reachOfMatter = 3;

/** Which matter it names first, last or alone; where it names none, the last one named before it. */
function seeTopics(features: Features, { passage }: Context, read: ReadSentence): void {
  const own = topicsIn(read);
  const [first] = own;
  if (first !== undefined) {
    see(features, `first ${first}`);
    see(features, `last ${own.at(-1) ?? first}`);
    if (new Set(own).size === 1) see(features, `only ${first}`);
    return;
  }
  see(features, 'no topic');
  const { index } = read.sentence;
  const before = passage.sentences.slice(Math.max(0, index - reachOfMatter), index).toReversed();
  const matter = before.map((each) => topicsIn(each).at(-1)).find((topic) => topic !== undefined);
  if (matter === undefined) return;
  see(features, `before ${matter}`);
  if (read.sentence.tokens.some(({ lower }) => pointing.test(lower))) see(features, `back to ${matter}`);
}

const pointing =
  /^(?:it|that|this|these|those|them|such|so|none|neither|either|one|issue|matter|question|point|subject)$/;

const topicsIn = ({ sentence }: ReadSentence): NamedTopic[] =>
  named
    .flatMap((topic) => sentence.marks.all(topic).map(({ from }) => ({ topic, from })))
    .toSorted((a, b) => a.from - b.from)
    .map(({ topic }) => topic);

/** What the rules find in all sentences, named once for an article. */
const known = new WeakMap<Findings, readonly Elsewhere[]>();

function namedIn(found: Findings): readonly Elsewhere[] {
  const named = known.get(found) ?? [
    ...found.outcomes.map((span) => ({ span, names: [`elsewhere ${span.status}`, `elsewhere on ${span.topic}`] })),
    ...found.followUps.map((span) => ({ span, names: [`elsewhere meeting ${span.status}`, `elsewhere ${span.kind}`] })),
  ];
  known.set(found, named);
  return named;
}
