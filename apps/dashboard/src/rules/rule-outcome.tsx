/** What a rule would turn, and, once it is made, what it turned and the way back. */
import { Undo2 } from 'lucide-react';
import { Link } from 'react-router';
import type { Shape } from '../client.js';
import { Button } from '../shell/button.js';
import { Field } from '../shell/field.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { ruleWords as words } from '../words/words.js';
import { itemsPath } from '../items/items-filter.js';
import type { Looking, useRule } from './use-rule.js';

type UseRule = ReturnType<typeof useRule>;
const shown = 5;

interface Props {
  readonly rule: UseRule;
  /** What was looked at is what the form says now. */
  readonly isAsked: boolean;
  readonly who: string;
  readonly reason: { readonly value: string; readonly set: (typed: string) => void; readonly otherwise: string };
}

export function RuleOutcome(props: Props) {
  const { rule } = props;
  const isRunning = rule.work?.state === 'running';
  const error = rule.work?.error ?? null;
  return (
    <div className="mt-4 border-t border-line pt-3 empty:hidden">
      {isRunning && <Running rule={rule} />}
      <p role="status" className="text-small font-semibold empty:hidden">
        {!isRunning && saidOf(rule)}
      </p>
      {error !== null && <TroubleNote error={error} what={words.failed} />}
      {!isRunning && <Next {...props} />}
    </div>
  );
}

/** What can be done now: make it, or, once it is made, take it back. */
function Next({ rule, isAsked, who, reason }: Props) {
  const { looking, made } = rule;
  if (made !== undefined) return <Made rule={rule} made={made} who={who} />;
  if (looking === undefined) return null;
  const make = () => {
    const why = reason.value.trim() === '' ? reason.otherwise : reason.value.trim();
    void rule.make({ rule: looking.rule, reason: why, by: who });
  };
  return (
    <>
      <Counts looking={looking} />
      {isAsked && looking.isWhole && <Make reason={reason} onMake={make} />}
    </>
  );
}

function saidOf({ looking, work }: UseRule): string {
  if (work === undefined || work.state === 'failed') return '';
  if (work.act === 'undoing') return words.undone(work.done);
  if (work.act === 'turning') return work.state === 'stopped' ? words.halfway(work.done) : words.turned(work.done);
  if (looking === undefined) return '';
  const { turned, looked, rule } = looking;
  const said = words.wouldTurn(turned.length, looked, rule.relevant);
  return work.state === 'stopped' ? `${said}. ${words.stopped}` : said;
}

const doing = { looking: words.looking, turning: words.turning, undoing: words.undoing };

function Running({ rule: { work, looking, stop } }: { readonly rule: UseRule }) {
  if (work === undefined) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-small">
      <span>{doing[work.act]}</span>
      <progress
        aria-label={doing[work.act]}
        className="min-w-24 grow"
        {...shareOf(work.act === 'turning' ? looking : undefined, work.done)}
      />
      <span className="text-faint">{work.act === 'looking' ? words.looked(looking?.looked ?? 0) : work.done}</span>
      <Button onPress={stop}>{words.stop}</Button>
    </div>
  );
}

/** None where nobody knows how many there will be. */
function shareOf(looking: Looking | undefined, done: number): { readonly max?: number; readonly value?: number } {
  const total = looking?.turned.length ?? 0;
  return total === 0 ? {} : { max: total, value: Math.min(done, total) };
}

function Counts({ looking: { turned, agreed, kept } }: { readonly looking: Looking }) {
  return (
    <>
      <ul className="mt-1 text-small text-soft">
        {turned.slice(0, shown).map(({ item, title, publisher }) => (
          <li key={item} className="truncate">
            <Link to={`/items/${encodeURIComponent(item)}`} className="hover:underline">
              <bdi>{title === '' ? item : title}</bdi>
            </Link>{' '}
            <span className="text-faint">· {publisher}</span>
          </li>
        ))}
        {turned.length > shown && <li className="text-faint">{words.more(turned.length - shown)}</li>}
      </ul>
      <p className="mt-1 text-small text-faint">
        {[agreed > 0 ? words.agreed(agreed) : '', kept > 0 ? words.kept(kept) : '']
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
    </>
  );
}

function Make({ reason, onMake }: { readonly reason: Props['reason']; readonly onMake: () => void }) {
  return (
    <div className="mt-4 space-y-4">
      <Field label={words.reason} hint={words.reasonHint}>
        {(ties) => (
          <input
            {...ties}
            value={reason.value}
            maxLength={500}
            autoComplete="off"
            placeholder={reason.otherwise}
            onChange={(event) => {
              reason.set(event.currentTarget.value);
            }}
          />
        )}
      </Field>
      <Button weight="strong" onPress={onMake}>
        {words.make}
      </Button>
    </div>
  );
}

function Made({
  rule,
  made,
  who,
}: {
  readonly rule: UseRule;
  readonly made: Shape<'StandingRule'>;
  readonly who: string;
}) {
  const { work } = rule;
  const isBack = work?.act === 'undoing' && work.state === 'done';
  if (isBack) return null;
  return (
    <div className="mt-3 flex flex-wrap items-center gap-4">
      {work?.act === 'turning' && work.state !== 'done' && (
        <Button
          onPress={() => {
            void rule.apply(made.id);
          }}
        >
          {words.goOn}
        </Button>
      )}
      <Button
        icon={Undo2}
        onPress={() => {
          void rule.undo(made, who);
        }}
      >
        {words.undo}
      </Button>
      <Link to={itemsPath(`batch:${made.batch}`)} className="link text-small">
        {words.show}
      </Link>
    </div>
  );
}
