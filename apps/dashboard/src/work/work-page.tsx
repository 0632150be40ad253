/** Long work on whatever machine: under way with its progress and its cancelling, and what ended of late. */
import { Answer } from '../shell/answer.js';
import { Empty } from '../shell/empty.js';
import { Page, Section } from '../shell/page.js';
import { PageTabs } from '../shell/page-tabs.js';
import { operationPages, workWords as words } from '../words/words.js';
import { isUnderWay, useWorks, type LongWork } from './use-work.js';
import { WorkRow } from './work-row.js';

export function WorkPage() {
  const query = useWorks();
  return (
    <>
      <PageTabs {...operationPages} />
      <Page title={words.title} lead={words.lead}>
        <Answer query={query} what={words.what} rows={3}>
          {(works) => (
            <>
              <UnderWay works={works.filter(isUnderWay)} />
              <Late works={works.filter((work) => !isUnderWay(work))} />
            </>
          )}
        </Answer>
      </Page>
    </>
  );
}

function UnderWay({ works }: { readonly works: readonly LongWork[] }) {
  if (works.length === 0) return <Empty title={words.none}>{words.noneWhy}</Empty>;
  return (
    <Section title={words.running}>
      <Rows works={works} />
    </Section>
  );
}

function Late({ works }: { readonly works: readonly LongWork[] }) {
  return (
    <Section title={words.ended}>
      {works.length === 0 ? <p className="text-small text-soft">{words.noneEnded}</p> : <Rows works={works} />}
    </Section>
  );
}

function Rows({ works }: { readonly works: readonly LongWork[] }) {
  return (
    <ul className="ledger">
      {works.map((work) => (
        <WorkRow key={work.id} work={work} />
      ))}
    </ul>
  );
}
