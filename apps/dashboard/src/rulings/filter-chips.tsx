/** What stands or was undone, and the kinds of decisions, as rows of links with how many there are. */
import { useSearchParams } from 'react-router';
import type { Shape } from '../client.js';
import { Chip } from '../shell/chip.js';
import { figure, word } from '../words/word.js';
import { acts, searchOf, states, type DecisionsFilter } from './decisions-filter.js';
import { oftenWords, rulingWords } from '../words/words.js';

interface Props {
  readonly filter: DecisionsFilter;
  readonly page: Shape<'DecisionPage'>;
}

export function FilterChips({ filter, page }: Props) {
  const [params] = useSearchParams();
  const { act, state, ...none } = filter;
  const ofState = state === undefined ? none : { state };
  const ofAct = act === undefined ? none : { act };
  const shown = acts.filter((each) => (page.counts[each] ?? 0) > 0 || each === act);
  const all = Object.values(page.counts).reduce((sum, n) => sum + n, 0);
  const counts = { standing: page.standing, undone: page.undone };
  return (
    <div className="mb-4 space-y-2">
      <nav aria-label={rulingWords.standingOrUndone}>
        <ul className="flex flex-wrap gap-2">
          <Chip search={searchOf(ofAct, params)} isCurrent={state === undefined}>
            {oftenWords.all} <Count n={page.standing + page.undone} />
          </Chip>
          {states.map((each) => (
            <Chip key={each} search={searchOf({ ...ofAct, state: each }, params)} isCurrent={state === each}>
              {word('decisionState', each)} <Count n={counts[each]} />
            </Chip>
          ))}
        </ul>
      </nav>
      <nav aria-label={rulingWords.kindsOfDecisions}>
        <ul className="flex flex-wrap gap-2">
          <Chip search={searchOf(ofState, params)} isCurrent={act === undefined}>
            {rulingWords.ofEveryKind} <Count n={all} />
          </Chip>
          {shown.map((each) => (
            <Chip key={each} search={searchOf({ ...ofState, act: each }, params)} isCurrent={act === each}>
              {word('decisionAct', each)} <Count n={page.counts[each] ?? 0} />
            </Chip>
          ))}
        </ul>
      </nav>
    </div>
  );
}

function Count({ n }: { readonly n: number }) {
  return <span className="text-faint">{figure(n)}</span>;
}
