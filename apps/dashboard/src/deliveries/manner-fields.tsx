/** When, in which form, in which order and how signed: what is told stays the same. */
import { Fold } from '../shell/data-block.js';
import { subscribing } from '../words/words.js';
import { sentence } from '../words/word.js';
import { Choice } from './choice.js';
import { TemplateField } from './template-field.js';
import { TimeFields } from './time-fields.js';
import { useMessage } from './use-firing.js';
import { forms, ownTemplate, type Wish } from './wish.js';

interface Props {
  readonly initial: Wish;
  readonly wish: Wish;
  /** What the preview shows. */
  readonly shown: Wish;
  readonly isQuietHalf: boolean;
  /** How it is signed cannot be changed. */
  readonly isNew: boolean;
  readonly onEdit: () => void;
}

export function MannerFields({ initial, wish, shown, isQuietHalf, isNew, onEdit }: Props) {
  return (
    <>
      <div className="grid gap-5 md:grid-cols-2">
        <TimeFields {...{ initial, wish, isQuietHalf }} />
        <Choice
          name="form"
          label={subscribing.form}
          hint={subscribing.formHint}
          options={[...forms, [ownTemplate, subscribing.ownTemplate]]}
          chosen={presetIn(initial)}
        />
      </div>
      {templateIn(wish) !== undefined && <Template initial={initial} shown={shown} onEdit={onEdit} />}
      <Technical initial={initial} isNew={isNew} />
    </>
  );
}

function Template({ initial, shown, onEdit }: Pick<Props, 'initial' | 'shown' | 'onEdit'>) {
  const { error } = useMessage(shown);
  const trouble = templateIn(shown) === undefined ? null : error && sentence(error.message.replace(/^form: /, ''));
  return <TemplateField initial={templateIn(initial)} trouble={trouble ?? undefined} onEdit={onEdit} />;
}

function Technical({ initial: { order, signing }, isNew }: Pick<Props, 'initial' | 'isNew'>) {
  const title = isNew ? subscribing.technical : subscribing.technicalChange;
  return (
    <Fold summary={<span className="text-small font-medium">{title}</span>}>
      <div className="grid gap-5 md:grid-cols-2">
        <Choice
          name="order"
          label={subscribing.order}
          hint={subscribing.orderHint}
          options={Object.entries(subscribing.orders)}
          chosen={order ?? ''}
        />
        {isNew && (
          <Choice
            name="signing"
            label={subscribing.signing}
            options={Object.entries(subscribing.signings)}
            chosen={signing ?? ''}
          />
        )}
      </div>
    </Fold>
  );
}

function presetIn({ form }: Wish): string {
  if (form === undefined) return 'cloud-event';
  return 'preset' in form ? form.preset : ownTemplate;
}

function templateIn({ form }: Wish) {
  return form !== undefined && 'template' in form ? form.template : undefined;
}
