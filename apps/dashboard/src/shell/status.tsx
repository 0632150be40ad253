/** A status as icon, word and colour; and the flags that stand beside one. */
import { BadgeCheck, CircleHelp, Hourglass, TriangleAlert, UserRoundCheck } from 'lucide-react';
import { word } from '../words/word.js';
import { inks, signOf, type StatusKind } from './signs.js';
import { lineWords } from '../words/words.js';

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
    <span className="inline-flex items-baseline gap-1 text-soft" title={lineWords.officialWhy}>
      <BadgeCheck size={15} className="shrink-0 self-center" />
      {lineWords.official}
    </span>
  );
}

export function OverdueFlag() {
  return (
    <span className="inline-flex items-baseline gap-1 text-soft" title={lineWords.overdueWhy}>
      <Hourglass size={15} className="shrink-0 self-center" />
      {lineWords.overdue}
    </span>
  );
}

export function ContradictedFlag() {
  return (
    <span className="inline-flex items-baseline gap-1 font-medium text-open" title={lineWords.contradictedWhy}>
      <TriangleAlert size={15} className="shrink-0 self-center" />
      {lineWords.contradicted}
    </span>
  );
}

/** With why: nothing else beside the sentence says that it moves no status. */
export function DoubtfulNote() {
  return (
    <p className="mt-2 flex items-start gap-1.5 text-small text-soft">
      <CircleHelp size={15} className="mt-1 shrink-0" />
      <span className="min-w-0">
        <span className="font-semibold text-ink">{lineWords.doubtful}</span>. {lineWords.doubtfulWhy}.
      </span>
    </p>
  );
}

/** In the narrow list of what was found. */
export function DoubtfulFlag() {
  return (
    <span className="inline-flex items-baseline gap-1 text-soft" title={lineWords.doubtfulWhy}>
      <CircleHelp size={15} className="shrink-0 self-center" />
      {lineWords.doubtful}
    </span>
  );
}

export function PersonFlag() {
  return (
    <span className="inline-flex items-baseline gap-1 text-soft" title={lineWords.personWhy}>
      <UserRoundCheck size={15} className="shrink-0 self-center" />
      {lineWords.person}
    </span>
  );
}
