/** What is asked or shown about a subscription. */
import type { Shape } from '../client.js';
import { offerUndo } from '../shell/undoable.js';
import { careWords, subscribing } from '../words/words.js';
import { sentence } from '../words/word.js';
import { AgainForm } from './again-form.js';
import { ChangeSubscription } from './change-subscription.js';
import { EnableForm } from './enable-form.js';
import { NewSecret } from './new-secret.js';
import { RemoveForm } from './remove-form.js';
import { RotateForm } from './rotate-form.js';
import { TestPanel } from './test-panel.js';
import type { Panels } from './use-panels.js';

interface Props {
  readonly subscription: Shape<'Subscription'>;
  readonly panels: Panels;
  readonly onRemoved: () => void;
}

export function CarePanel({ subscription: doc, panels, onRemoved }: Props) {
  const subscription = doc.id;
  const { open, id, tried, made, close, showSecret } = panels;
  const onClose = () => {
    close();
  };
  const done = (said: string) => () => {
    close(said);
  };
  const changed = (hints: readonly string[]) => {
    close([subscribing.changed, ...hints.map(sentence)].join(' '));
  };
  const enabled = () => {
    // That it was disabled is what was done before this.
    offerUndo(null);
    close(careWords.enabled);
  };
  switch (open) {
    case null:
      return null;
    case 'test':
      return tried === undefined ? null : <TestPanel {...{ id, tried, onClose }} />;
    case 'change':
      return <ChangeSubscription {...{ id, onClose }} subscription={doc} onDone={changed} />;
    case 'again':
      return <AgainForm {...{ id, subscription, onClose }} onDone={done(careWords.ordered)} />;
    case 'enable':
      return <EnableForm {...{ id, subscription, onClose }} onDone={enabled} />;
    case 'remove':
      return <RemoveForm {...{ id, onRemoved, onClose }} subscription={doc} />;
    case 'rotate':
      if (made !== undefined) return <NewSecret subscription={made} onStored={onClose} />;
      return <RotateForm {...{ id, subscription, onClose }} onMade={showSecret} />;
  }
}
