/** What an answer would change: each matter's line before and after. */
import { ArrowRight, UserRoundCheck } from 'lucide-react';
import type { Shape } from '../client.js';
import { Status } from '../shell/status.js';
import { matterNameFromId } from '../words/matters.js';
import { count, figure } from '../words/word.js';
import { kindOf } from './proposals.js';
import { oftenWords, reviewWords } from '../words/words.js';

type Effect = Shape<'RulingEffect'>;
type Standing = Shape<'BriefState'>;
/** A muted source may reach hundreds. */
const most = 5;

interface Props {
  readonly effects: readonly Effect[];
  /** Its name is not repeated. */
  readonly matter: string;
}

export function Effects(props: Props) {
  return (
    <>
      <FirstEffects {...props} />
      <MoreEffects {...props} />
    </>
  );
}

/** As much as may stand in a button. */
export function FirstEffects({ effects, matter }: Props) {
  if (effects.length === 0) return <span className="text-faint">{reviewWords.noEffect}</span>;
  return (
    <span className="flex flex-col gap-0.5">
      {effects.slice(0, most).map((effect) => (
        <EffectLine key={effect.matter} effect={effect} isNamed={effects.length > 1 || effect.matter !== matter} />
      ))}
    </span>
  );
}

/** The others, once they are asked for. */
export function MoreEffects({ effects, matter }: Props) {
  if (effects.length <= most) return null;
  return (
    <details className="text-small">
      <summary className="w-fit cursor-pointer py-1.5 text-faint hover:text-ink">
        {oftenWords.and} {figure(effects.length - most)} {oftenWords.more}
      </summary>
      <ul className="flex max-h-96 flex-col gap-0.5 overflow-y-auto" tabIndex={0} aria-label={reviewWords.allEffects}>
        {effects.slice(most).map((effect) => (
          <li key={effect.matter}>
            <EffectLine effect={effect} isNamed={effects.length > 1 || effect.matter !== matter} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function EffectLine({ effect, isNamed }: { readonly effect: Effect; readonly isNamed: boolean }) {
  const { matter, before, after } = effect;
  return (
    <span className="flex flex-wrap items-baseline gap-x-2">
      {isNamed && <span className="text-faint">{matterNameFromId(matter)}:</span>}
      {before !== null && before.value === after?.value ? (
        <Stays matter={matter} before={before} after={after} />
      ) : (
        <>
          <State matter={matter} state={before} />
          <ArrowRight size={14} aria-label={reviewWords.becomes} className="shrink-0 self-center text-faint" />
          <State matter={matter} state={after} />
        </>
      )}
    </span>
  );
}

interface StaysProps {
  readonly matter: string;
  readonly before: Standing;
  readonly after: Standing;
}

/** The same value, on other grounds. */
function Stays({ matter, before, after }: StaysProps) {
  const grounds = groundsThatChange(before, after);
  return (
    <>
      <span className="text-soft">{reviewWords.stays}</span>
      <State matter={matter} state={after} />
      <span className="text-soft">{grounds.length === 0 ? reviewWords.onOtherReports : grounds.join(', ')}</span>
    </>
  );
}

function State({ matter, state }: { readonly matter: string; readonly state: Effect['before'] }) {
  if (state === null) return <span className="text-soft">{reviewWords.notReported}</span>;
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-1.5">
      <Status kind={kindOf(matter)} value={state.value} />
      {state.contradicted && <span className="text-open">{reviewWords.contradicted}</span>}
      {state.belief === 'person' && (
        <UserRoundCheck size={15} aria-label={reviewWords.byAPerson} className="shrink-0 self-center text-soft" />
      )}
    </span>
  );
}

function groundsThatChange(before: Standing, after: Standing): readonly string[] {
  const said = [
    [before.contradicted && !after.contradicted, reviewWords.noLongerContradicted],
    [after.official && !before.official, reviewWords.asIfOfficial],
    [before.official && !after.official, reviewWords.noLongerAsOfficial],
    [before.origins !== after.origins, reviewWords.by(count(after.origins, 'origin'))],
  ] as const;
  return said.flatMap(([isSo, words]) => (isSo ? [words] : []));
}
