/** When, in which form, in which order and how signed: what is told stays the same. */
import { Fold } from '../shell/data-block.js';
import { Field } from '../shell/field.js';
import { subscribing } from '../words/subscribing.js';
import { Boxes } from './boxes.js';
import { Choice } from './choice.js';
import { digests, forms, type Wish } from './wish.js';

interface Props {
  readonly initial: Wish;
  readonly wish: Wish;
}

export function MannerFields({ initial, wish }: Props) {
  return (
    <>
      <div className="grid gap-5 md:grid-cols-2">
        <Times initial={initial.digest} wished={wish.digest} />
        <Choice
          name="form"
          label={subscribing.form}
          hint={subscribing.formHint}
          options={forms}
          chosen={presetIn(initial)}
        />
      </div>
      <Technical initial={initial} />
    </>
  );
}

type Digest = Wish['digest'];

function Times({ initial, wished }: { readonly initial: Digest; readonly wished: Digest }) {
  return (
    <>
      <Choice
        name="digest"
        label={subscribing.when}
        options={[['', subscribing.atOnce], ...digests]}
        chosen={initial?.every ?? ''}
      />
      {wished?.every === 'day' && (
        <Field label={subscribing.at} hint={subscribing.atHint}>
          {(ties) => <input {...ties} name="at" type="time" defaultValue={initial?.at ?? '08:00'} />}
        </Field>
      )}
      {wished !== undefined && (
        <Boxes
          name="evenEmpty"
          legend={subscribing.evenEmpty}
          options={[['yes', subscribing.evenEmptyYes]]}
          chosen={initial?.evenEmpty === true ? ['yes'] : []}
        />
      )}
    </>
  );
}

function Technical({ initial: { order, signing } }: { readonly initial: Wish }) {
  return (
    <Fold summary={<span className="text-small font-medium">{subscribing.technical}</span>}>
      <div className="grid gap-5 md:grid-cols-2">
        <Choice
          name="order"
          label={subscribing.order}
          hint={subscribing.orderHint}
          options={Object.entries(subscribing.orders)}
          chosen={order ?? ''}
        />
        <Choice
          name="signing"
          label={subscribing.signing}
          options={Object.entries(subscribing.signings)}
          chosen={signing ?? ''}
        />
      </div>
    </Fold>
  );
}

function presetIn({ form }: Wish): string {
  return form !== undefined && 'preset' in form ? form.preset : 'cloud-event';
}
