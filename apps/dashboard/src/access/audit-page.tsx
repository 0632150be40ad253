/** What was done through this service's doors, the newest first; what was refused stands out. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { KeyRound } from 'lucide-react';
import { Link, useSearchParams } from 'react-router';
import { answerOf, api } from '../client.js';
import { Answer } from '../shell/answer.js';
import { Button, buttonLook } from '../shell/button.js';
import { Chip } from '../shell/chip.js';
import { Empty } from '../shell/empty.js';
import { Page } from '../shell/page.js';
import { count } from '../words/word.js';
import { accessWords, oftenWords } from '../words/words.js';
import { AuditEntries } from './audit-entries.js';

const choices = [
  ['', accessWords.everything],
  ['true', accessWords.refused],
  ['false', accessWords.done],
] as const;

export function AuditPage() {
  const [params] = useSearchParams();
  const refused = (['true', 'false'] as const).find((each) => each === params.get('refused'));
  const query = useAudit(refused);
  return (
    <Page
      title={accessWords.whatWasDone}
      lead={accessWords.auditLead}
      actions={
        <Link to="/access" className={buttonLook()}>
          <KeyRound size={16} className="shrink-0" />
          {oftenWords.access}
        </Link>
      }
    >
      <ul aria-label={accessWords.which} className="mb-6 flex flex-wrap gap-2">
        {choices.map(([value, label]) => (
          <Chip key={value} search={value === '' ? '' : `?refused=${value}`} isCurrent={(refused ?? '') === value}>
            {label}
          </Chip>
        ))}
      </ul>
      <Answer query={query} what={accessWords.whatWasDone}>
        {({ pages }) => {
          const entries = pages.flatMap((page) => page.entries);
          const total = pages[0]?.total ?? 0;
          return entries.length === 0 ? (
            <Empty title={accessWords.nothingOfTheKind}>{accessWords.noActionsWhy}</Empty>
          ) : (
            <>
              <p className="mb-3 text-small text-faint">{count(total, 'entry')}</p>
              <AuditEntries entries={entries} />
              {query.hasNextPage && (
                <div className="mt-4">
                  <Button
                    busy={query.isFetchingNextPage}
                    onPress={() => {
                      void query.fetchNextPage();
                    }}
                  >
                    {accessWords.olderOnes}
                  </Button>
                </div>
              )}
            </>
          );
        }}
      </Answer>
    </Page>
  );
}

function useAudit(refused: 'true' | 'false' | undefined) {
  return useInfiniteQuery({
    queryKey: ['audit', refused],
    queryFn: ({ pageParam }) => {
      const before = pageParam === null ? {} : { before: pageParam };
      return answerOf(api.GET('/api/v1/audit', { params: { query: { ...(refused && { refused }), ...before } } }));
    },
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
  });
}
