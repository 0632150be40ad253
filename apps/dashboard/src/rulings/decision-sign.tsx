/** What was decided, when, and whether it stands: icon and words say the same. */
import {
  ArrowLeftRight,
  BellOff,
  CircleCheck,
  CircleX,
  Combine,
  Gavel,
  ListChecks,
  MoonStar,
  PencilLine,
  Split,
  UserRoundX,
  VolumeX,
  type LucideIcon,
} from 'lucide-react';
import { Status } from '../shell/status.js';
import { When } from '../shell/when.js';
import { kindOf } from '../review/proposals.js';
import { word } from '../words/word.js';
import type { Decision } from './decisions-api.js';

const icons: Readonly<Record<Decision['act'], LucideIcon>> = {
  confirmed: CircleCheck,
  corrected: PencilLine,
  rejected: CircleX,
  merged: Combine,
  split: Split,
  settled: Gavel,
  muted: VolumeX,
  'never-sole': UserRoundX,
  dismissed: BellOff,
  judged: ListChecks,
};

export function DecisionSign({ decision }: { readonly decision: Decision }) {
  const { act, at, state } = decision;
  const Icon = icons[act];
  const isOver = state === 'lifted' || state === 'replaced';
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 gap-y-0.5 text-small lg:flex-col">
      <span className={`inline-flex items-baseline gap-1.5 text-body font-semibold ${isOver ? 'text-faint' : ''}`}>
        <Icon size={16} className="shrink-0 self-center" />
        <span className={isOver ? 'line-through' : ''}>{word('decisionAct', act)}</span>
      </span>
      <Led decision={decision} />
      <span className="text-faint">
        <When at={at} as="exact" />
      </span>
      {state !== 'standing' && (
        <span className="inline-flex items-baseline gap-1 text-soft">
          {state === 'asleep' ? (
            <MoonStar size={14} className="self-center" />
          ) : (
            <ArrowLeftRight size={14} className="self-center" />
          )}
          {word('decisionState', state)}
        </span>
      )}
    </div>
  );
}

/** The value that it leads to, where it is one. */
function Led({ decision: { act, to, matters } }: { readonly decision: Decision }) {
  const [matter] = matters;
  if (to === null || matter === undefined || act === 'merged' || act === 'split') return null;
  return <Status kind={kindOf(matter)} value={to} />;
}
