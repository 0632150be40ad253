/** Decisions, the newest first, each apart from what the machine believes. */
import { useState } from 'react';
import { MomentLink } from '../past/moment-link.js';
import type { Ruling } from '../review/proposals.js';
import { Only } from '../session/only.js';
import { Quoted } from '../shell/quoted.js';
import { Said } from '../shell/said.js';
import { CitedSentence } from '../shell/cited-sentence.js';
import { When } from '../shell/when.js';
import { matterNameFromId, matterPath, passagePath } from '../words/matters.js';
import { count, foreign, sentence, word } from '../words/word.js';
import { Beside } from './beside.js';
import type { Decision } from './decisions-api.js';
import { DecisionSign } from './decision-sign.js';
import { UndoDecision } from './undo-decision.js';
import { oftenWords, rulingWords } from '../words/words.js';

interface Props {
  readonly decisions: readonly Decision[];
  /** Where the page around it tells what was taken back. */
  readonly onUndone?: (decision: Decision, undo: Ruling) => void;
}

export function DecisionList({ decisions, onUndone }: Props) {
  const [said, setSaid] = useState('');
  return (
    <>
      <Said said={said} />
      <ul className="ledger">
        {decisions.map((decision) => (
          <li key={decision.id} className="grid grid-cols-1 gap-x-8 gap-y-3 py-5 lg:grid-cols-[15rem_1fr]">
            <DecisionSign decision={decision} />
            <div className="min-w-0 space-y-3">
              <What decision={decision} />
              <Sentences decision={decision} />
              <Beside decision={decision} />
              <Ended decision={decision} />
              {decision.undo !== null && (
                <Only needs="analyst">
                  <UndoDecision
                    decision={decision}
                    undo={decision.undo}
                    onUndone={(undo) => {
                      if (onUndone === undefined) setSaid(rulingWords.tookBack(word('decisionAct', decision.act)));
                      else onUndone(decision, undo);
                    }}
                  />
                </Only>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What it concerns, and who says so and why. */
function What({ decision }: { readonly decision: Decision }) {
  const { matters, source, by, reason } = decision;
  return (
    <div>
      <h3 className="text-body font-semibold">
        {source === null ? <Matters matters={matters} act={decision.act} /> : <bdi>{source}</bdi>}
      </h3>
      <p className="text-small wrap-anywhere text-soft">
        <bdi className="font-semibold text-ink">{by}</bdi>: <Quoted>{sentence(reason)}</Quoted>
      </p>
    </div>
  );
}

const joins: Readonly<Partial<Record<Decision['act'], string>>> = {
  merged: rulingWords.countedUnder,
  split: rulingWords.reportsOfItAre,
  corrected: rulingWords.isAbout,
};

function Matters({ matters, act }: Pick<Decision, 'matters' | 'act'>) {
  return (
    <span className="flex flex-wrap items-baseline gap-x-2">
      {matters.map((matter, place) => (
        <span key={matter} className="contents">
          {place > 0 && <span className="font-normal text-faint">{joins[act] ?? oftenWords.and}</span>}
          <MomentLink to={matterPath(matter)} className="link">
            {matterNameFromId(matter)}
          </MomentLink>
        </span>
      ))}
    </span>
  );
}

/** Of many the first ones; the others are counted. */
const most = 3;

function Sentences({ decision: { evidence } }: { readonly decision: Decision }) {
  if (evidence.length === 0) return null;
  return (
    <ul className="space-y-2">
      {evidence.slice(0, most).map((each) => (
        <li key={`${each.article} ${each.start} ${each.value}`} className="border-l-2 border-line pl-3">
          <CitedSentence evidence={each} />
          <p className="text-small text-faint">
            <bdi>{each.publisher.name}</bdi> ·{' '}
            <MomentLink to={passagePath(each)} className="link">
              <bdi lang={foreign(each.lang)}>{each.title}</bdi>
            </MomentLink>
          </p>
        </li>
      ))}
      {evidence.length > most && (
        <li className="text-small text-faint">
          {oftenWords.and} {count(evidence.length - most, 'more report')}
        </li>
      )}
    </ul>
  );
}

function Ended({ decision: { ended, state } }: { readonly decision: Decision }) {
  if (ended === null) return null;
  return (
    <p className="text-small wrap-anywhere text-soft">
      {word('decisionState', state)} {oftenWords.by} <bdi className="font-semibold text-ink">{ended.by}</bdi>,{' '}
      <When at={ended.at} as="exact" />: <Quoted>{sentence(ended.reason)}</Quoted>
    </p>
  );
}
