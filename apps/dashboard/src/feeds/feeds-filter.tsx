/** Which feeds are listed: by words, by tag, and those with a hole. All of it lives in the address. */
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import type { Shape } from '../client.js';
import { controlLook } from '../shell/field.js';
import { hasHole, isInTrouble, tagsOf, type FeedsFilter } from './feed-groups.js';
import { feedWords, oftenWords } from '../words/words.js';

const shown = ['holes', 'trouble'] as const;

export function useFeedsFilter() {
  const [params, setParams] = useSearchParams();
  // The router does not queue changes: one that follows before the next render would undo the one before.
  const latest = useRef(params);
  useEffect(() => {
    latest.current = params;
  }, [params]);
  const filter: FeedsFilter = {
    q: params.get('q') ?? '',
    tag: params.get('tag') ?? '',
    show: shown.find((each) => each === params.get('show')) ?? '',
  };
  const change = (name: 'q' | 'tag' | 'show', value: string) => {
    const changed = new URLSearchParams(latest.current);
    if (value === '') changed.delete(name);
    else changed.set(name, value);
    latest.current = changed;
    // At once: a box that is ticked must not look unticked until the list has followed.
    setParams(changed, { replace: true, preventScrollReset: true, flushSync: true });
  };
  return { filter, change };
}

interface Props extends ReturnType<typeof useFeedsFilter> {
  readonly feeds: readonly Shape<'Feed'>[];
}

export function FeedsFilterBar({ feeds, filter, change }: Props) {
  const search = useRef<HTMLInputElement>(null);
  // A link may have changed the words; what is being typed is left alone.
  useEffect(() => {
    const field = search.current;
    if (field !== null && field !== document.activeElement) field.value = filter.q;
  }, [filter.q]);
  const tags = tagsOf(feeds);
  const listed = filter.tag === '' || tags.includes(filter.tag) ? tags : [...tags, filter.tag];
  const boxes = [
    { show: 'trouble', label: feedWords.onlyInTrouble, some: feeds.some(isInTrouble) },
    { show: 'holes', label: feedWords.onlyWithHole, some: feeds.some(hasHole) },
  ] as const;
  return (
    <form
      role="search"
      aria-label={oftenWords.feeds}
      className="mb-6 flex flex-wrap items-center gap-3"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <div className="min-w-0 grow basis-60">
        <input
          ref={search}
          type="search"
          aria-label={feedWords.searchFeeds}
          placeholder={feedWords.publisherAddressOrTag}
          defaultValue={filter.q}
          onChange={(event) => {
            change('q', event.currentTarget.value);
          }}
          className={controlLook}
        />
      </div>
      {listed.length > 0 && (
        <div className="grow basis-44 md:grow-0">
          <select
            aria-label={feedWords.tag}
            value={filter.tag}
            onChange={(event) => {
              change('tag', event.currentTarget.value);
            }}
            className={controlLook}
          >
            <option value="">{feedWords.allTags}</option>
            {listed.map((tag) => (
              <option key={tag}>{tag}</option>
            ))}
          </select>
        </div>
      )}
      {boxes
        .filter(({ show, some }) => some || filter.show === show)
        .map(({ show, label }) => (
          <label key={show} className="inline-flex min-h-10 items-center gap-2 text-small">
            <input
              type="checkbox"
              checked={filter.show === show}
              onChange={(event) => {
                change('show', event.currentTarget.checked ? show : '');
              }}
              className="size-4 accent-ink"
            />
            {label}
          </label>
        ))}
    </form>
  );
}
