/** What was done through this service's doors, the newest first; what was refused stands out. */
import { useInfiniteQuery } from '@tanstack/react-query';
import { Ban, CircleCheck, KeyRound } from 'lucide-react';
import { Link, useSearchParams } from 'react-router';
import { answerOf, api, type Shape } from '../client.js';
import { Answer } from '../shell/answer.js';
import { Button, buttonLook } from '../shell/button.js';
import { Chip } from '../shell/chip.js';
import { Empty } from '../shell/empty.js';
import { Page } from '../shell/page.js';
import { When } from '../shell/when.js';
import { actionWords } from '../words/actions.js';
import { count, word } from '../words/word.js';
import { accessWords, oftenWords } from '../words/words.js';

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
              <Entries entries={entries} />
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

function Entries({ entries }: { readonly entries: readonly Shape<'AuditEntry'>[] }) {
  return (
    <ul className="ledger">
      {entries.map((entry) => (
        <EntryRow key={entry.position} entry={entry} />
      ))}
    </ul>
  );
}

/** What it was done to, as the log has it; who signs in with the admin secret has no name there. */
function targetIn({ target, who }: Shape<'AuditEntry'>): string {
  return who === null && target === 'the admin secret' ? accessWords.withAdminSecret : target;
}

function EntryRow({ entry }: { readonly entry: Shape<'AuditEntry'> }) {
  const known = entry.by === null ? '' : accessWords.by(word('knownBy', entry.by));
  return (
    <li className="grid gap-x-6 gap-y-1 py-3 md:grid-cols-[9rem_1fr_16rem]">
      <p className="text-small text-faint">
        <When at={entry.at} />
      </p>
      <p className="min-w-0 wrap-anywhere">
        <Did action={entry.action} /> <bdi className="text-small text-soft">{targetIn(entry)}</bdi>
        <Ended status={entry.status} again={entry.count} />
      </p>
      <p className="text-small text-soft">
        <bdi className="font-semibold">
          {entry.who ?? (entry.role === null ? accessWords.nobodyKnown : accessWords.admin)}
        </bdi>
        {entry.role !== null && ` · ${word('role', entry.role)}`}
        {known}
        <span className="block font-mono text-note text-faint">{entry.from}</span>
      </p>
    </li>
  );
}

/** In words; the route stands behind them, and beside them where somebody only wanted to look. */
function Did({ action }: { readonly action: string }) {
  const words = actionWords(action);
  const [method, path] = action.split(' ');
  return (
    <>
      {words !== undefined && (
        <span className="font-medium" title={action}>
          {words}
        </span>
      )}{' '}
      {(words === undefined || method === 'GET') && (
        <code className="font-mono text-small">{words === undefined ? action : path}</code>
      )}
    </>
  );
}

function Ended({ status, again }: { readonly status: number; readonly again: number | undefined }) {
  const isRefused = status >= 400;
  const Icon = isRefused ? Ban : CircleCheck;
  return (
    <span className={`mt-0.5 flex items-center gap-1.5 text-small ${isRefused ? 'text-bad' : 'text-good'}`}>
      <Icon size={15} className="shrink-0" />
      {isRefused ? accessWords.refusedWith(String(status)) : accessWords.done}
      {again !== undefined && accessWords.again(again)}
    </span>
  );
}
