/** One field that leads to any page, matter, feed or item, and does what can be done anywhere; by keyboard alone. */
import { Search } from 'lucide-react';
import { useState } from 'react';
import { Autocomplete, Header, Input, ListBox, ListBoxItem, ListBoxSection, SearchField } from 'react-aria-components';
import { Dialog } from '../shell/dialog.js';
import { paletteWords as words } from '../words/words.js';
import type { Command } from './command.js';
import { standInForPressableStyle } from './pressable.js';
import { useCommands } from './use-commands.js';

standInForPressableStyle();

interface Props {
  readonly onClose: () => void;
  readonly onKeys: () => void;
  readonly onTrouble: (error: Error) => void;
}

export function Palette({ onClose, onKeys, onTrouble }: Props) {
  const [typed, setTyped] = useState('');
  const groups = useCommands(typed, { onKeys, onTrouble });
  const run = (id: string) => {
    const chosen = groups.flatMap(({ commands }) => commands).find((command) => command.id === id);
    onClose();
    chosen?.run();
  };
  return (
    <Dialog label={words.title} onClose={onClose}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField aria-label={words.title} autoFocus className="flex items-center gap-3 border-b border-line px-4">
          <Search size={18} className="shrink-0 text-faint" />
          <Input
            role="combobox"
            aria-expanded
            aria-haspopup="listbox"
            placeholder={words.placeholder}
            className="min-h-13 w-full bg-transparent text-body outline-none placeholder:text-faint [&::-webkit-search-cancel-button]:hidden"
          />
        </SearchField>
        <ListBox
          aria-label={words.title}
          onAction={(id) => {
            run(String(id));
          }}
          renderEmptyState={() => <p className="px-3 py-4 text-small text-soft">{words.looking}</p>}
          className="max-h-[55vh] overflow-y-auto p-2 outline-none"
        >
          {groups.map(({ name, commands }) => (
            <ListBoxSection key={name} id={name}>
              <Header className="px-3 pt-3 pb-1 text-note text-faint">{name}</Header>
              {commands.map((command) => (
                <CommandRow key={command.id} command={command} />
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Autocomplete>
    </Dialog>
  );
}

function CommandRow({ command: { id, name, detail, icon: Icon } }: { readonly command: Command }) {
  return (
    <ListBoxItem
      id={id}
      textValue={name}
      className="flex min-h-10 cursor-pointer items-center gap-3 rounded-md px-3 py-1.5 text-small outline-none data-focused:bg-ink data-focused:text-paper"
    >
      <Icon size={16} className="shrink-0 opacity-70" />
      <bdi className="min-w-0 truncate">{name}</bdi>
      {detail !== undefined && <bdi className="ml-auto max-w-[45%] min-w-0 truncate opacity-70">{detail}</bdi>}
    </ListBoxItem>
  );
}
