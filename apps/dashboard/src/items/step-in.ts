/** What a step of the trace says where its values have words here: rulings on findings, and revisions. */
import type { Shape } from '../client.js';
import { inSentence, word } from '../words/word.js';
import { itemPageWords } from '../words/words.js';
import { revisionSummary } from './revision-summary.js';

type Step = Pick<Shape<'TraceStep'>, 'type' | 'data'>;
type Claim = Pick<Shape<'BriefLine'>, 'kind'> & { readonly value: string };

interface Ruled {
  readonly by: string;
  readonly reason: string;
  readonly said: { readonly value: string; readonly claim: Claim };
  readonly to?: Claim;
}

type Revised = Partial<Shape<'Revision'>> & Pick<Shape<'Revision'>, 'removed' | 'added' | 'material'>;

/** Null for every other step: its summary says it. */
export function stepIn({ type, data }: Step): string | null {
  if (type === 'article-revised.v1') return revisedIn(data as Revised);
  const act = /^finding-(confirmed|rejected|corrected)\.v1$/.exec(type)?.[1];
  return act === undefined ? null : ruledIn(act as keyof typeof itemPageWords.rulingOn, data as Ruled);
}

function ruledIn(act: keyof typeof itemPageWords.rulingOn, { by, reason, said, to }: Ruled): string {
  const value = (claim: Claim) => inSentence(word(claim.kind, claim.value));
  const ruling = itemPageWords.rulingOn[act](value({ ...said.claim, value: said.value }), to ? value(to) : '');
  return itemPageWords.ruledBy(ruling, by, reason);
}

/** What was revised before kinds were told was material or not. */
function revisedIn({ kinds = [], headlineChanged = false, material, removed, added, ...rest }: Revised): string {
  const { nature = material ? 'correction' : 'cosmetic' } = rest;
  return `${word('nature', nature)} · ${revisionSummary({ kinds, headlineChanged, removed, added })}`;
}
