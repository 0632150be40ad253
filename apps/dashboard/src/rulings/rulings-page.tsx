/** All that people decided, standing and undone: by whom, why, when, on what, and what the machine believes beside it. */
import { Gavel } from 'lucide-react';
import { Link, useSearchParams } from 'react-router';
import type { Shape } from '../client.js';
import { PastLine } from '../past/past-line.js';
import { RulesList } from '../rules/rules-list.js';
import { Answer } from '../shell/answer.js';
import { Button, buttonLook } from '../shell/button.js';
import { Empty } from '../shell/empty.js';
import { Page } from '../shell/page.js';
import { count, figure } from '../words/word.js';
import { DecisionList } from './decision-list.js';
import { useDecisions } from './decisions-api.js';
import { readFilter, type DecisionsFilter } from './decisions-filter.js';
import { FilterChips } from './filter-chips.js';
import { oftenWords, rulingWords } from '../words/words.js';

export function RulingsPage() {
  const [params] = useSearchParams();
  const filter = readFilter(params);
  const list = useDecisions(filter);
  return (
    <Page
      title={rulingWords.rulings}
      actions={
        <Link to="/review" className={buttonLook()}>
          <Gavel size={16} className="shrink-0" />
          {rulingWords.whatWaitsForReview}
        </Link>
      }
      lead={rulingWords.rulingsLead}
    >
      <PastLine />
      <RulesList />
      <Answer query={list} what={rulingWords.theRulings}>
        {({ pages }) => <Rulings pages={pages} filter={filter} />}
      </Answer>
      {list.hasNextPage && (
        <div className="mt-6 flex justify-center">
          <Button
            busy={list.isFetchingNextPage}
            onPress={() => {
              void list.fetchNextPage();
            }}
          >
            {list.isFetchingNextPage ? oftenWords.loading : rulingWords.loadMore}
          </Button>
        </div>
      )}
    </Page>
  );
}

interface Props {
  readonly pages: readonly Shape<'DecisionPage'>[];
  readonly filter: DecisionsFilter;
}

function Rulings({ pages, filter }: Props) {
  const [first] = pages;
  const decisions = pages.flatMap((page) => page.decisions);
  if (first === undefined) return null;
  const isNone = first.standing + first.undone === 0;
  return (
    <>
      {!isNone && <FilterChips filter={filter} page={first} />}
      <p role="status" className="mb-2 text-small text-faint">
        {!isNone && count(first.total, 'ruling')}
        {decisions.length < first.total && rulingWords.shown(figure(decisions.length))}
      </p>
      {decisions.length === 0 ? <NoRulings isNone={isNone} /> : <DecisionList decisions={decisions} />}
    </>
  );
}

function NoRulings({ isNone }: { readonly isNone: boolean }) {
  if (!isNone) {
    return (
      <Empty title={rulingWords.noSuchRuling}>
        {rulingWords.othersWereGiven}{' '}
        <Link to="/rulings" className="link">
          {rulingWords.seeThemAll}
        </Link>
        .
      </Empty>
    );
  }
  return (
    <Empty title={rulingWords.noRulings}>
      {rulingWords.noRulingsWhy}{' '}
      <Link to="/review" className="link">
        {oftenWords.review}
      </Link>
      {rulingWords.noRulingsMore}
    </Empty>
  );
}
