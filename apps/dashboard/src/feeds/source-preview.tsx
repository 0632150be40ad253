/** What a source would bring: its latest items with how they read and why they matter, and what they would have told. */
import { RefreshCw } from 'lucide-react';
import type { Shape } from '../client.js';
import { Button } from '../shell/button.js';
import { Skeleton } from '../shell/skeleton.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { When } from '../shell/when.js';
import { count, word } from '../words/word.js';
import { Unfinished } from './feed-candidates.js';
import { PreviewItemRow } from './preview-item-row.js';
import { PreviewNotices } from './preview-notices.js';
import { usePreview, type Choice } from './use-source.js';
import { feedWords } from '../words/words.js';

type Preview = Shape<'Preview'>;

export function SourcePreview({ choice }: { readonly choice: Choice }) {
  const { data, error, isFetching, refetch } = usePreview(choice);
  const readOn = () => {
    void refetch();
  };
  return (
    <section aria-label={feedWords.whatWouldComeIn} aria-busy={isFetching}>
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <h3 className="font-serif text-lead font-bold">{feedWords.whatWouldComeIn}</h3>
        <p role="status" className="text-small text-soft">
          {isFetching ? feedWords.previewLoading : readingIn(error ? undefined : data)}
        </p>
      </div>
      {error ? (
        <TroubleNote what={feedWords.previewFailed} error={error} onRetry={readOn} />
      ) : (
        <Answer preview={data} isBusy={isFetching} onReadOn={readOn} />
      )}
    </section>
  );
}

function readingIn(preview: Preview | undefined): string {
  if (preview === undefined) return '';
  const { items } = preview;
  const read = items.filter(({ page }) => page === 'read').length;
  const relevant = items.filter(({ judgement }) => judgement.relevant).length;
  return feedWords.ofReadRelevant(String(read), count(items.length, 'page'), String(relevant));
}

interface AnswerProps {
  readonly preview: Preview | undefined;
  readonly isBusy: boolean;
  readonly onReadOn: () => void;
}

function Answer({ preview, isBusy, onReadOn }: AnswerProps) {
  if (preview === undefined) return <Skeleton rows={4} />;
  const { feed, items, notices, unfinished } = preview;
  return (
    <div className={isBusy ? 'opacity-60' : ''}>
      <p className="mb-2 text-small text-soft">
        {word('feedFormat', feed.format)} {feedWords.with} {count(feed.items, 'item')}
        {feedWords.theYoungest} <When at={feed.newestAt ?? ''} otherwise={feedWords.withoutADate} />.{' '}
        {items.length > 0 && feedWords.theLatest(String(items.length))}
      </p>
      {items.length > 0 && (
        <ul className="ledger">
          {items.map((item, place) => (
            <PreviewItemRow key={item.url ?? place} item={item} />
          ))}
        </ul>
      )}
      {unfinished.length > 0 && (
        <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Unfinished sentences={unfinished} />
          <Button icon={RefreshCw} busy={isBusy} onPress={onReadOn}>
            {feedWords.readOn}
          </Button>
        </div>
      )}
      <PreviewNotices notices={notices} />
    </div>
  );
}
