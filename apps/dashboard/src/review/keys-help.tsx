/** Which key does what, and a switch for those whom single keys hinder. */
import { useWho } from '../session/session.js';
import { KeySign } from '../shell/key-sign.js';
import { reviewWords } from '../words/words.js';

/** Each with the least role that it is for. */
const keys = [
  ['j', reviewWords.nextQuestion, 'viewer'],
  ['k', reviewWords.questionBefore, 'viewer'],
  ['y', reviewWords.firstAnswer, 'analyst'],
  ['n', reviewWords.secondAnswer, 'analyst'],
  ['e', reviewWords.correctionTitle, 'analyst'],
  ['d', reviewWords.dismiss, 'analyst'],
  ['u', reviewWords.keyUndo, 'analyst'],
  ['r', reviewWords.keyReason, 'analyst'],
  ['s', reviewWords.decideAboutTheSource, 'analyst'],
  ['m', reviewWords.keySameAs, 'analyst'],
  ['p', reviewWords.keySplit, 'analyst'],
  ['?', reviewWords.keyHelp, 'viewer'],
] as const;

interface Props {
  readonly isOn: boolean;
  readonly onTurn: (on: boolean) => void;
}

export function KeysHelp({ isOn, onTurn }: Props) {
  const { may } = useWho();
  const own = keys.filter(([, , needs]) => may(needs));
  return (
    <section id="keys" aria-labelledby="keys-title" className="mb-6 rounded-md border border-line bg-surface p-4">
      <h2 id="keys-title" className="font-serif text-lead font-bold">
        {reviewWords.keys}
      </h2>
      <dl className="mt-2 grid gap-x-8 gap-y-1.5 text-small sm:grid-cols-2">
        {own.map(([name, meaning]) => (
          <div key={name} className="flex items-baseline gap-3">
            <dt>
              <KeySign name={name} />
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <label className="mt-3 flex items-center gap-2 text-small">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => {
            onTurn(event.currentTarget.checked);
          }}
        />
        {reviewWords.keysOn}
      </label>
    </section>
  );
}
