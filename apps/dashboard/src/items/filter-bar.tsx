/** The filter as one line with completion: what is typed is searched for when it is sent. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useContext, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { ComboBox, ComboBoxStateContext, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { answerOf, api, type Shape } from '../client.js';
import { Button } from '../shell/button.js';
import { controlLook } from '../shell/field.js';
import { itemWords } from '../words/words.js';
import { FilterHelp } from './filter-help.js';

type Completion = Shape<'Completion'>;

interface Props {
  /** What is searched for now. */
  readonly q: string;
  readonly onSearch: (q: string) => void;
}

export function FilterBar({ q, onSearch }: Props) {
  const { typed, setTyped, send } = useLine(q, onSearch);
  const { offered, asked, isFresh } = useCompletions(typed);
  const input = useRef<HTMLInputElement>(null);
  const awaited = useRef<string>(undefined);
  const [chosen, setChosen] = useState<Completion>();
  const choose = (key: unknown) => {
    const completion = offered.find(({ insert }) => insert === key);
    if (completion === undefined) return;
    setTyped({ text: withIn(typed.text, completion, asked), caret: completion.from + completion.insert.length });
    setChosen(completion);
  };
  return (
    <form
      role="search"
      className="mb-3"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <ComboBox
        aria-label={itemWords.filter}
        allowsCustomValue
        menuTrigger="input"
        items={offered.map((completion) => ({ ...completion, id: completion.insert }))}
        inputValue={typed.text}
        onInputChange={(text) => {
          setTyped({ text, caret: input.current?.selectionStart ?? text.length });
        }}
        value={null}
        onChange={choose}
        className="flex gap-2"
      >
        <Input
          ref={input}
          spellCheck={false}
          autoComplete="off"
          placeholder={itemWords.placeholder}
          onInput={({ currentTarget }) => {
            awaited.current = currentTarget.value;
          }}
          onKeyDown={(event) => {
            awaited.current = undefined;
            if (!sends(event)) return;
            // Else the form would send it a second time, and the way back be two steps.
            event.preventDefault();
            send();
          }}
          className={controlLook}
        />
        <Button type="submit" icon={Search}>
          {itemWords.search}
        </Button>
        <AfterChoice {...{ chosen, isFresh, input, caret: typed.caret }} />
        <ComesLate {...{ awaited, isFresh, text: typed.text, isNone: offered.length === 0 }} />
        <Offered />
      </ComboBox>
      <FilterHelp />
    </form>
  );
}

/**
 * What stands in the line. It is one field for as long as the page is there: what was sent comes back as `q` a moment later, when somebody
 * may be typing on; another filter, of a link or of the way back, takes its place.
 */
function useLine(q: string, onSearch: Props['onSearch']) {
  const [typed, setTyped] = useState({ text: q, caret: q.length });
  const [known, setKnown] = useState<{ readonly q: string; readonly sent?: string }>({ q });
  if (known.q !== q) {
    setKnown({ q });
    if (known.sent !== q) setTyped({ text: q, caret: q.length });
  }
  const send = () => {
    setKnown({ q, sent: typed.text });
    onSearch(typed.text);
  };
  return { typed, setTyped, send };
}

/** Enter takes what is offered and chosen in the list; with nothing chosen it searches. */
function sends({ key, currentTarget }: KeyboardEvent<HTMLInputElement>): boolean {
  return key === 'Enter' && (currentTarget.getAttribute('aria-activedescendant') ?? '') === '';
}

/** What is offered was asked for a while ago: what was typed since then belongs to the word that it takes the place of. */
function withIn(text: string, { from, to, insert }: Completion, asked: string): string {
  return text.slice(0, from) + insert + text.slice(Math.max(from, to + text.length - asked.length));
}

function useCompletions({ text, caret }: { readonly text: string; readonly caret: number }) {
  const query = useQuery({
    queryKey: ['completions', text, caret],
    queryFn: async ({ signal }) => {
      const query = { q: text, at: String(caret) };
      return {
        asked: text,
        offered: await answerOf(api.GET('/api/v1/items/completions', { params: { query }, signal })),
      };
    },
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    enabled: text.length <= 1000,
  });
  const { asked, offered } = query.data ?? { asked: text, offered: [] };
  // What was offered for another beginning has no place here any more.
  const fitting = offered.filter(({ from }) => text.startsWith(asked.slice(0, from)));
  return { asked, offered: fitting, isFresh: !query.isPlaceholderData };
}

function Offered() {
  return (
    <Popover
      offset={4}
      className="w-(--trigger-width) min-w-64 overflow-y-auto rounded-md border border-edge bg-surface shadow-lg"
    >
      <ListBox<Completion & { readonly id: string }> className="py-1 outline-none">
        {({ insert, note }) => (
          <ListBoxItem
            textValue={insert}
            className="flex cursor-pointer items-baseline justify-between gap-6 px-3 py-1.5 text-small outline-none data-focused:bg-sunken"
          >
            <span className="min-w-0 font-mono break-words">{insert}</span>
            <span className="shrink-0 text-note text-faint">{note}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}

interface After {
  readonly chosen: Completion | undefined;
  /** What is offered is for what stands in the line. */
  readonly isFresh: boolean;
  readonly input: React.RefObject<HTMLInputElement | null>;
  readonly caret: number;
}

/** The caret goes behind what was chosen; of a key the values are offered at once. */
function AfterChoice({ chosen, isFresh, input, caret }: After) {
  const state = useContext(ComboBoxStateContext);
  const done = useRef<Completion>(undefined);
  useEffect(() => {
    if (chosen === undefined || !isFresh || done.current === chosen) return;
    done.current = chosen;
    input.current?.setSelectionRange(caret, caret);
    if (chosen.insert.endsWith(':')) state?.open(null, 'input');
  }, [chosen, isFresh, input, caret, state]);
  return null;
}

interface Late {
  /** What was typed last and is not offered for yet; any other key says that nobody waits for it. */
  readonly awaited: React.RefObject<string | undefined>;
  readonly isFresh: boolean;
  readonly text: string;
  readonly isNone: boolean;
}

/** The list opens by itself with each letter for which there is one to show; after the last letter it may come a moment later. */
function ComesLate({ awaited, isFresh, text, isNone }: Late) {
  const state = useContext(ComboBoxStateContext);
  useEffect(() => {
    // Where the library only gathers what could be shown, there is no state.
    if (state === null || !isFresh || awaited.current !== text) return;
    awaited.current = undefined;
    if (!isNone && state.isFocused) state.open(null, 'input');
  }, [awaited, isFresh, text, isNone, state]);
  return null;
}
