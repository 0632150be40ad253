/** Search and source: what is typed is searched for when it is sent, what is chosen at once. */
import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import type { SubmitEvent } from 'react';
import { answerOf, api } from '../client.js';
import { Button } from '../shell/button.js';
import { controlLook } from '../shell/field.js';
import { languageName } from '../words/word.js';
import type { ItemsFilter } from './items-filter.js';

interface Props {
  readonly filter: ItemsFilter;
  readonly onChange: (name: keyof ItemsFilter, value: string) => void;
}

export function FilterBar({ filter, onChange }: Props) {
  const feeds = useQuery({ queryKey: ['feeds'], queryFn: () => answerOf(api.GET('/api/v1/feeds')) });
  const sources = (feeds.data ?? []).map(({ id, publisher, lang }) => [id, `${publisher} (${lang})`] as const);
  const languages = [...new Set((feeds.data ?? []).map((feed) => feed.lang))];
  const search = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = new FormData(event.currentTarget).get('q');
    onChange('q', typeof words === 'string' ? words : '');
  };
  return (
    <div className="mb-6 grid gap-3 md:grid-cols-[1fr_16rem_11rem]">
      <form role="search" onSubmit={search} className="flex gap-2">
        <input
          key={filter.q}
          name="q"
          type="search"
          aria-label="Search titles and publishers"
          placeholder="Search titles and publishers"
          defaultValue={filter.q}
          className={controlLook}
        />
        <Button type="submit" icon={Search}>
          Search
        </Button>
      </form>
      <Choice label="Source" all="All sources" name="feed" options={byWord(sources)} {...{ filter, onChange }} />
      <Choice
        label="Language"
        all="All languages"
        name="lang"
        options={byWord(languages.map((tag) => [tag, languageName(tag)] as const))}
        {...{ filter, onChange }}
      />
    </div>
  );
}

type Option = readonly [value: string, word: string];

function byWord(options: readonly Option[]): readonly Option[] {
  return options.toSorted(([, a], [, b]) => a.localeCompare(b));
}

interface ChoiceProps extends Props {
  readonly label: string;
  readonly all: string;
  readonly name: 'feed' | 'lang';
  readonly options: readonly Option[];
}

function Choice({ label, all, name, options, filter, onChange }: ChoiceProps) {
  const current = filter[name] ?? '';
  const listed =
    current === '' || options.some(([value]) => value === current) ? options : [...options, [current, current]];
  return (
    <select
      aria-label={label}
      value={current}
      onChange={(event) => {
        onChange(name, event.currentTarget.value);
      }}
      className={controlLook}
    >
      <option value="">{all}</option>
      {listed.map(([value, words]) => (
        <option key={value} value={value}>
          {words}
        </option>
      ))}
    </select>
  );
}
