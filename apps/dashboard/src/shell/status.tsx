/** A status as icon, word and colour; and the flags that stand beside one. */
import { BadgeCheck, Hourglass, TriangleAlert, UserRoundCheck } from 'lucide-react';
import { word } from '../words/word.js';
import { inks, signOf, type StatusKind } from './signs.js';

interface Props {
  readonly kind: StatusKind;
  readonly value: string;
  readonly large?: boolean;
}

export function Status({ kind, value, large = false }: Props) {
  const { icon: Icon, tone } = signOf(kind, value);
  return (
    <span className={`inline-flex items-baseline gap-1.5 font-semibold ${inks[tone]} ${large ? 'text-title' : ''}`}>
      <Icon size={large ? 24 : 16} strokeWidth={2.25} className="shrink-0 self-center" />
      {word(kind, value)}
    </span>
  );
}

export function OfficialFlag() {
  return (
    <span
      className="inline-flex items-baseline gap-1 text-soft"
      title="An official publication or the actor’s own words are among the support"
    >
      <BadgeCheck size={15} className="shrink-0 self-center" />
      Official
    </span>
  );
}

export function OverdueFlag() {
  return (
    <span
      className="inline-flex items-baseline gap-1 text-soft"
      title="Its last day is over, and nobody tells that it was held or called off"
    >
      <Hourglass size={15} className="shrink-0 self-center" />
      Not heard of since
    </span>
  );
}

export function ContradictedFlag() {
  return (
    <span className="inline-flex items-baseline gap-1 font-medium text-open" title="Other reports say the opposite">
      <TriangleAlert size={15} className="shrink-0 self-center" />
      Contradicted
    </span>
  );
}

export function PersonFlag() {
  return (
    <span
      className="inline-flex items-baseline gap-1 text-soft"
      title="By a person’s decision, not the machine’s alone"
    >
      <UserRoundCheck size={15} className="shrink-0 self-center" />
      Person
    </span>
  );
}
