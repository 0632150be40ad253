/** The filter as one line: what is typed is searched for when it is sent. */
import { Search } from 'lucide-react';
import type { SubmitEvent } from 'react';
import { Button } from '../shell/button.js';
import { controlLook } from '../shell/field.js';
import { itemWords } from '../words/items.js';
import type { ItemsFilter } from './items-filter.js';

interface Props {
  readonly filter: ItemsFilter;
  readonly onChange: (q: string) => void;
}

export function FilterBar({ filter, onChange }: Props) {
  const search = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('q');
    onChange(typeof typed === 'string' ? typed : '');
  };
  return (
    <form role="search" onSubmit={search} className="mb-6 flex gap-2">
      <input
        key={filter.q}
        name="q"
        type="search"
        spellCheck={false}
        aria-label={itemWords.filter}
        placeholder={itemWords.placeholder}
        defaultValue={filter.q}
        className={controlLook}
      />
      <Button type="submit" icon={Search}>
        {itemWords.search}
      </Button>
    </form>
  );
}
