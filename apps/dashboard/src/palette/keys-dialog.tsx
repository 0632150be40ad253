/** Which key does what on every page, and the switch for those whom single keys hinder. */
import { Only } from '../session/only.js';
import { Button } from '../shell/button.js';
import { Dialog } from '../shell/dialog.js';
import { KeySign } from '../shell/key-sign.js';
import { useKeysOn } from '../shell/use-keys.js';
import { keysWords as words } from '../words/words.js';

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { isOn, turn } = useKeysOn();
  return (
    <Dialog label={words.title} onClose={onClose}>
      <div className="p-5">
        <h2 className="font-serif text-title font-bold">{words.title}</h2>
        <dl className="mt-3 space-y-2 text-small">
          {words.keys.map(([key, meaning]) => (
            <div key={key} className="flex items-baseline gap-3">
              <dt className="w-16 shrink-0">
                <KeySign name={key} />
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <Only needs="analyst">
          <p className="mt-3 text-small text-soft">{words.review}</p>
        </Only>
        <div className="mt-4 flex flex-wrap items-center justify-between gap-3">
          <label className="flex items-center gap-2 text-small">
            <input
              type="checkbox"
              checked={isOn}
              onChange={(event) => {
                turn(event.currentTarget.checked);
              }}
              className="size-4 accent-ink"
            />
            {words.on}
          </label>
          <form method="dialog">
            <Button type="submit">{words.close}</Button>
          </form>
        </div>
      </div>
    </Dialog>
  );
}
