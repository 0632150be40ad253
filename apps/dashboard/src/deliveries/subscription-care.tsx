/** What can be done with a subscription. Nothing asks twice that can be undone: what is disabled is enabled again. */
import { FlaskConical, KeyRound, Pause, Play, RotateCw, SlidersHorizontal, Trash2 } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Shape } from '../client.js';
import { Button } from '../shell/button.js';
import { TroubleNote } from '../shell/trouble-note.js';
import { offerUndo } from '../shell/undoable.js';
import { careWords, oftenWords, undoWords } from '../words/words.js';
import { CarePanel } from './care-panel.js';
import { useCare } from './use-care.js';
import { usePanels, type Panel, type Panels } from './use-panels.js';

interface Props {
  readonly subscription: Shape<'Subscription'>;
  readonly onRemoved: () => void;
}

export function SubscriptionCare({ subscription, onRemoved }: Props) {
  const { id, label, url, active } = subscription;
  const panels = usePanels();
  const isSigned = !url.startsWith('mailto:');
  return (
    <div className="flex flex-col gap-3">
      <div
        role="group"
        aria-label={careWords.group(label || url)}
        className="-mx-1 flex flex-wrap sm:-mx-1.5 sm:gap-x-2"
      >
        <TestButton id={id} panels={panels} />
        {active && (
          <PanelButton panels={panels} panel="again" icon={RotateCw}>
            {careWords.again}
          </PanelButton>
        )}
        <Switch id={id} name={label || url} active={active} panels={panels} />
        <PanelButton panels={panels} panel="change" icon={SlidersHorizontal}>
          {careWords.change}
        </PanelButton>
        {isSigned && (
          <PanelButton panels={panels} panel="rotate" icon={KeyRound}>
            {careWords.rotate}
          </PanelButton>
        )}
        <PanelButton panels={panels} panel="remove" icon={Trash2}>
          {oftenWords.remove}
        </PanelButton>
      </div>
      <p role="status" className="text-small text-soft empty:hidden">
        {panels.said}
      </p>
      {panels.trouble && <TroubleNote what={careWords.notDone} error={panels.trouble} />}
      <CarePanel {...{ subscription, panels, onRemoved }} />
    </div>
  );
}

interface PanelButtonProps {
  readonly panels: Panels;
  readonly panel: Panel;
  readonly icon: LucideIcon;
  readonly children: ReactNode;
}

function PanelButton({ panels, panel, icon, children }: PanelButtonProps) {
  return (
    <Button
      ref={panels.opener(panel)}
      icon={icon}
      weight="quiet"
      expanded={panels.open === panel}
      controls={panels.id}
      onPress={() => {
        panels.toggle(panel);
      }}
    >
      {children}
    </Button>
  );
}

interface CareProps {
  readonly id: string;
  readonly panels: Panels;
}

/** Each press is another test, and shows what came of it. */
function TestButton({ id, panels }: CareProps) {
  const { test } = useCare(id);
  return (
    <Button
      ref={panels.opener('test')}
      icon={FlaskConical}
      weight="quiet"
      busy={test.isPending}
      onPress={() => {
        panels.begin();
        test.mutate(undefined, { onSuccess: panels.showTest, onError: panels.fail });
      }}
    >
      {careWords.test}
    </Button>
  );
}

interface SwitchProps extends CareProps {
  readonly name: string;
  readonly active: boolean;
}

/** One button that stays where it is, so that the focus does too. */
function Switch({ id, name, active, panels }: SwitchProps) {
  const { disable, enable } = useCare(id);
  const unfolding = active ? {} : { expanded: panels.open === 'enable', controls: panels.id };
  return (
    <Button
      ref={panels.opener('enable')}
      icon={active ? Pause : Play}
      weight="quiet"
      busy={disable.isPending}
      {...unfolding}
      onPress={() => {
        if (!active) {
          panels.toggle('enable');
          return;
        }
        panels.begin();
        disable.mutate(undefined, {
          onSuccess: () => {
            panels.close(careWords.disabled);
            offerUndo({
              said: undoWords.subscription.disabled(name),
              undone: undoWords.subscription.enabled(name),
              undo: () => enable.mutateAsync(undefined),
            });
          },
          onError: panels.fail,
        });
      }}
    >
      {active ? careWords.disable : careWords.enable}
    </Button>
  );
}
