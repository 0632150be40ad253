/** What is asked or shown about a subscription. */
import type { Shape } from '../client.js';
import { careWords } from '../words/delivering.js';
import { AgainForm } from './again-form.js';
import { EnableForm } from './enable-form.js';
import { NewSecret } from './new-secret.js';
import { RotateForm } from './rotate-form.js';
import { TestPanel } from './test-panel.js';
import type { Panels } from './use-panels.js';

interface Props {
  readonly subscription: Shape<'Subscription'>;
  readonly panels: Panels;
}

export function CarePanel({ subscription: { id: subscription }, panels }: Props) {
  const { open, id, tried, made, close, showSecret } = panels;
  const onClose = () => {
    close();
  };
  const done = (said: string) => () => {
    close(said);
  };
  switch (open) {
    case null:
      return null;
    case 'test':
      return tried === undefined ? null : <TestPanel {...{ id, tried, onClose }} />;
    case 'again':
      return <AgainForm {...{ id, subscription, onClose }} onDone={done(careWords.ordered)} />;
    case 'enable':
      return <EnableForm {...{ id, subscription, onClose }} onDone={done(careWords.enabled)} />;
    case 'rotate':
      if (made !== undefined) return <NewSecret subscription={made} onStored={onClose} />;
      return <RotateForm {...{ id, subscription, onClose }} onMade={showSecret} />;
  }
}
