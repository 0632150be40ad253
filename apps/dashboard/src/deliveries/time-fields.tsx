/** When it is told: at once or in digests, how often of one matter, and at which hours not. */
import { Field } from '../shell/field.js';
import { spanWords } from '../../../../libs/telling/src/languages/spans.js';
import { subscribing } from '../words/words.js';
import { Boxes } from './boxes.js';
import { Choice } from './choice.js';
import { cooldowns, digests, silences, zoneHere, type Wish } from './wish.js';

interface Props {
  readonly initial: Wish;
  readonly wish: Wish;
}

export function TimeFields({ initial, wish, isQuietHalf }: Props & { readonly isQuietHalf: boolean }) {
  return (
    <>
      <Choice
        name="digest"
        label={subscribing.when}
        options={[['', subscribing.atOnce], ...digests]}
        chosen={initial.digest?.every ?? ''}
      />
      {wish.digest === undefined ? <Cooldown initial={initial} /> : <Digest initial={initial} wish={wish} />}
      <Quiet initial={initial} isHalf={isQuietHalf} />
      <Silence initial={initial} />
    </>
  );
}

function Digest({ initial: { digest }, wish }: Props) {
  // What was asked for elsewhere keeps its own clock.
  const zone = digest === undefined ? zoneHere : (digest.zone ?? 'UTC');
  return (
    <>
      <input type="hidden" name="zone" value={zone} />
      {wish.digest?.every === 'day' && (
        <Field label={subscribing.at} hint={subscribing.atHint(zone)}>
          {(ties) => <input {...ties} name="at" type="time" defaultValue={digest?.at ?? '08:00'} />}
        </Field>
      )}
      <Boxes
        name="evenEmpty"
        legend={subscribing.evenEmpty}
        options={[['yes', subscribing.evenEmptyYes]]}
        chosen={digest?.evenEmpty === true ? ['yes'] : []}
      />
    </>
  );
}

function Cooldown({ initial: { cooldown = 0 } }: Pick<Props, 'initial'>) {
  return (
    <Choice
      name="cooldown"
      label={subscribing.cooldown}
      hint={subscribing.cooldownHint}
      options={[
        ['0', subscribing.cooldownNone],
        ...offered(cooldowns, cooldown, (minutes) => subscribing.cooldownOf(spanWords(minutes))),
      ]}
      chosen={String(cooldown)}
    />
  );
}

function Silence({ initial: { silence = 0 } }: Pick<Props, 'initial'>) {
  return (
    <Choice
      name="silence"
      label={subscribing.silence}
      hint={subscribing.silenceHint}
      options={[['0', subscribing.silenceNone], ...offered(silences, silence, subscribing.silenceOf)]}
      chosen={String(silence)}
    />
  );
}

/** The usual ones, and the one that was asked for elsewhere. */
function offered(usual: readonly number[], asked: number, said: (amount: number) => string) {
  const all = [...new Set([...usual, ...(asked > 0 ? [asked] : [])])].sort((a, b) => a - b);
  return all.map((amount) => [String(amount), said(amount)] as const);
}

function Quiet({ initial: { quiet }, isHalf }: Pick<Props, 'initial'> & { readonly isHalf: boolean }) {
  const zone = quiet === undefined ? zoneHere : (quiet.zone ?? 'UTC');
  return (
    <fieldset>
      <legend className="mb-1 text-small font-medium">{subscribing.quiet}</legend>
      <input type="hidden" name="quietZone" value={zone} />
      <div className="grid grid-cols-2 gap-3">
        <Field label={subscribing.quietFrom} error={isHalf ? subscribing.quietHalf : undefined}>
          {(ties) => <input {...ties} name="quietFrom" type="time" defaultValue={quiet?.from ?? ''} />}
        </Field>
        <Field label={subscribing.quietTo}>
          {(ties) => <input {...ties} name="quietTo" type="time" defaultValue={quiet?.to ?? ''} />}
        </Field>
      </div>
      <p className="mt-1 text-note text-faint">{subscribing.quietHint(zone)}</p>
    </fieldset>
  );
}
