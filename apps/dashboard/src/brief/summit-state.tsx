/** The state of the summit in at most a dozen lines. Each name leads to its matter. */
import { Fragment } from 'react';
import { stateOf } from '../words/word.js';
import type { StateLine } from '../../../../libs/telling/src/brief/state.js';
import type { Shape } from '../client.js';
import { MomentLink } from '../past/moment-link.js';
import { ContradictedFlag, Status } from '../shell/status.js';
import { When } from '../shell/when.js';
import { matterPath, nameAmongOthers } from '../words/matters.js';
import { briefPageWords, briefWords, oftenWords } from '../words/words.js';

export function SummitState({ brief }: { readonly brief: Shape<'Brief'> }) {
  const { parts, latest } = stateOf(brief);
  if (latest === null) return null;
  return (
    <section aria-label={briefWords.state} className="mt-5 space-y-2.5 print:mb-6">
      {parts.map(({ title, lines }) => (
        <div key={title} className="grid grid-cols-1 gap-x-6 lg:grid-cols-[7.5rem_1fr] print:grid-cols-[7.5rem_1fr]">
          <h2 className="pt-px text-small text-faint">{title}</h2>
          <dl className="space-y-2 sm:space-y-1">
            {lines.map((line) => (
              <StateRow key={`${line.value} ${line.parts[0]?.matter ?? ''}`} line={line} />
            ))}
          </dl>
        </div>
      ))}
      <p className="grid grid-cols-1 gap-x-6 text-small lg:grid-cols-[7.5rem_1fr] print:grid-cols-[7.5rem_1fr]">
        <span className="text-faint">{briefWords.changedLast}</span>
        <span className="text-soft">
          <MomentLink to={matterPath(latest.matter)} className="text-ink underline-offset-4 hover:underline">
            {nameAmongOthers(latest.about)}
          </MomentLink>
          , <When at={latest.since} />
        </span>
      </p>
    </section>
  );
}

function StateRow({ line: { kind, value, parts, more } }: { readonly line: StateLine }) {
  return (
    <div className="grid grid-cols-1 gap-x-6 sm:grid-cols-[12rem_1fr] print:grid-cols-[9rem_1fr]">
      <dt>
        <Status kind={kind} value={value} />
      </dt>
      <dd className="min-w-0">
        {parts.map(({ matter, words, contradicted }, place) => (
          <Fragment key={matter}>
            {place > 0 && <span className="text-faint"> · </span>}
            <span className={contradicted ? 'inline-block' : undefined}>
              <MomentLink to={matterPath(matter)} className="underline-offset-4 hover:underline">
                <bdi>{words}</bdi>
              </MomentLink>
              {contradicted && (
                <span className="text-small">
                  {' '}
                  <ContradictedFlag />
                </span>
              )}
            </span>
          </Fragment>
        ))}
        {more > 0 && (
          <span className="text-faint">
            {' '}
            {briefPageWords.and} {more} {oftenWords.more}
          </span>
        )}
      </dd>
    </div>
  );
}
