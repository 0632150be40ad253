/** What people decided on sentences of an item, apart from what was found in it; nothing where nobody did. */
import type { Shape } from '../client.js';
import { Section } from '../shell/page.js';
import { DecisionList } from './decision-list.js';
import { useDecisionsOn } from './decisions-api.js';
import { rulingWords } from '../words/words.js';

export function ItemRulings({ item }: { readonly item: Shape<'ItemDetail'> }) {
  const decisions = useDecisionsOn({ article: item.id }).data?.decisions ?? [];
  if (decisions.length === 0) return null;
  return (
    <Section title={rulingWords.whatPeopleDecided} note={rulingWords.itemRulingsNote}>
      <DecisionList decisions={decisions} />
    </Section>
  );
}
