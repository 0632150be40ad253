/** One order over all items of a filter: how many and which first, why, how far it is, and back again. */
import { ListChecks, RefreshCw, type LucideIcon } from 'lucide-react';
import { useId, useState } from 'react';
import type { Shape } from '../client.js';
import { useDeciding } from '../review/deciding.js';
import { randomKey } from '../review/review-api.js';
import { useWho } from '../session/session.js';
import { Button } from '../shell/button.js';
import { Field } from '../shell/field.js';
import { itemWords } from '../words/words.js';
import { count, figure } from '../words/word.js';
import { BulkProgress } from './bulk-progress.js';
import type { ItemsFilter } from './items-filter.js';
import { OpenRereads } from './reread-progress.js';
import { useBulk } from './use-bulk.js';

const { bulk: words } = itemWords;
const shown = 5;
const rulings = ['irrelevant', 'relevant', 'mute'] as const;
type Act = (typeof rulings)[number] | 'reread';

interface Props {
  readonly first: Shape<'ItemPage'>;
  readonly filter: ItemsFilter;
}

/** A past list is not judged, nor is all that there is. */
export function JudgeAll(props: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { may } = useWho();
  const { first, filter } = props;
  if (!may('analyst') || filter.asOf !== undefined || filter.q === undefined || first.total === 0) return null;
  return (
    <>
      <Button
        icon={ListChecks}
        expanded={isOpen}
        controls={id}
        onPress={() => {
          setOpen(!isOpen);
        }}
      >
        {words.open(count(first.total, 'item'))}
      </Button>
      {isOpen && <Panel id={id} {...props} q={filter.q} />}
    </>
  );
}

function Panel({ id, first, q }: Props & { readonly id: string; readonly q: string }) {
  const [reason, setReason] = useState('');
  const { who } = useDeciding();
  const { progress, run, undo, stop } = useBulk();
  const order = (act: Act) => {
    const why = reason.trim() === '' ? words.otherwise[act] : reason.trim();
    void run({ q, act, batch: randomKey(), reason: why, by: who }, first.anchor);
  };
  return (
    <section
      id={id}
      aria-label={words.open(count(first.total, 'item'))}
      className="w-full rounded-md border border-line bg-surface p-4"
    >
      {progress === undefined ? (
        <>
          <OpenRereads />
          <p className="max-w-prose text-small text-soft">{words.lead}</p>
          <Preview first={first} />
          <div className="mt-4 max-w-xl">
            <Field label={words.reason} hint={words.hint}>
              {(ties) => (
                <input
                  {...ties}
                  value={reason}
                  maxLength={500}
                  autoComplete="off"
                  placeholder={words.otherwise.irrelevant}
                  onChange={(event) => {
                    setReason(event.currentTarget.value);
                  }}
                />
              )}
            </Field>
          </div>
          <Answers onOrder={order} />
        </>
      ) : (
        <BulkProgress {...{ progress, undo, stop, total: first.total }} />
      )}
    </section>
  );
}

/** What people say of them, and apart from it what is done with their pages. */
function Answers({ onOrder }: { readonly onOrder: (act: Act) => void }) {
  const button = (act: Act, icon?: LucideIcon) => (
    <Button
      key={act}
      {...(icon && { icon })}
      onPress={() => {
        onOrder(act);
      }}
    >
      {words[act]}
    </Button>
  );
  return (
    <>
      <div className="mt-4 flex flex-wrap gap-3">{rulings.map((act) => button(act))}</div>
      <div className="mt-5 border-t border-line pt-4">
        <p className="mb-3 max-w-prose text-small text-soft">{words.rereadLead}</p>
        {button('reread', RefreshCw)}
      </div>
    </>
  );
}

function Preview({ first: { items, total } }: { readonly first: Shape<'ItemPage'> }) {
  const listed = items.slice(0, shown);
  return (
    <>
      <h3 className="mt-3 text-small font-semibold">{words.first}</h3>
      <ul className="mt-1 text-small text-soft">
        {listed.map(({ id, title, url, publisher }) => (
          <li key={id} className="truncate">
            <bdi>{title === '' ? url : title}</bdi> <span className="text-faint">· {publisher.name}</span>
          </li>
        ))}
        {total > listed.length && <li className="text-faint">{words.more(figure(total - listed.length))}</li>}
      </ul>
    </>
  );
}
