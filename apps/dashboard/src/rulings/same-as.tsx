/** Says that a matter is the same as another one: chosen among all of its kind, with the sentences of both before it is decided. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { briefQuery } from '../brief/brief-query.js';
import type { Shape } from '../client.js';
import { kindOf, type Ruling } from '../review/proposals.js';
import { usePreview } from '../review/review-api.js';
import { Answer } from '../shell/answer.js';
import { sentOrLeft } from '../shell/sent-or-left.js';
import { BothSides } from './both-sides.js';
import { MatterChoice } from './matter-choice.js';
import { PanelEnd } from './panel-end.js';
import type { PanelProps } from './panel.js';
import { rulingWords } from '../words/words.js';

type Line = Shape<'BriefLine'>;

export function SameAs(props: PanelProps) {
  const query = useQuery(briefQuery(null));
  return (
    <Answer query={query} what={rulingWords.theOtherMatters} rows={3}>
      {(brief) => <SameAsForm {...props} lines={linesOf(brief, props.matter)} />}
    </Answer>
  );
}

function linesOf({ outcomes, meetings, reactions }: Shape<'Brief'>, matter: string): readonly Line[] {
  return { outcome: outcomes, meeting: meetings, reaction: reactions }[kindOf(matter)];
}

function SameAsForm({ lines, ...panel }: PanelProps & { readonly lines: readonly Line[] }) {
  const { matter, busy, onDecide, onClose } = panel;
  const [chosen, setChosen] = useState<string | null>(null);
  const [under, setUnder] = useState<string | null>(null);
  const own = lines.find((line) => line.matter === matter);
  const other = lines.find((line) => line.matter === chosen);
  const into = under ?? strongerOf(own, other);
  const preview = usePreview(busy || other === undefined ? null : mergeOf(matter, other.matter, into));
  return (
    <form
      aria-label={rulingWords.sameAsAnotherMatter}
      {...sentOrLeft(() => {
        if (preview.data) onDecide(preview.data);
      }, onClose)}
      className="mt-4 space-y-5 rounded-md border border-ink bg-surface p-4 sm:p-5"
    >
      <MatterChoice
        lines={lines.filter((line) => line !== own)}
        chosen={chosen}
        onChoose={(next) => {
          setChosen(next);
          setUnder(null);
        }}
      />
      {other !== undefined && <BothSides {...{ own, other, into }} matter={matter} onInto={setUnder} />}
      <PanelEnd {...panel} preview={preview} verb={rulingWords.theyAreOne} open={rulingWords.chooseMatterFirst} />
    </form>
  );
}

/** The one that more origins speak of keeps its name, unless a person says otherwise. */
function strongerOf(own: Line | undefined, other: Line | undefined): string | null {
  if (own === undefined || other === undefined) return other?.matter ?? null;
  return own.origins > other.origins ? own.matter : other.matter;
}

function mergeOf(matter: string, other: string, into: string | null): Ruling {
  return into === matter ? { act: 'merge', matter: other, into: matter } : { act: 'merge', matter, into: other };
}
