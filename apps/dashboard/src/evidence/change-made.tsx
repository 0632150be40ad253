/** The state before and after an event. */
import { ArrowRight } from 'lucide-react';
import type { Shape } from '../client.js';
import { MomentLink } from '../past/moment-link.js';
import { Quoted } from '../shell/quoted.js';
import { Status } from '../shell/status.js';
import { When } from '../shell/when.js';
import { eventWords } from '../words/words.js';
import { matterNameFromId, matterPath } from '../words/matters.js';
import { sentence, word } from '../words/word.js';

type Change = NonNullable<Shape<'EventDetail'>['change']>;

interface Props {
  readonly change: Change;
  /** Of the event. */
  readonly type: string;
}

export function ChangeMade({ change: { matter, kind, before, after, ruling }, type }: Props) {
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-lead">
        <MomentLink to={matterPath(matter)} className="font-serif font-bold hover:underline">
          {matterNameFromId(matter)}
        </MomentLink>
        {before === after ? (
          <span className="text-soft">
            {word('told', type)}, {eventWords.stays}:
          </span>
        ) : (
          <>
            {before === null ? (
              <span className="text-soft">{eventWords.nothing}</span>
            ) : (
              <Status kind={kind} value={before} />
            )}
            <ArrowRight
              size={16}
              role="img"
              aria-label={eventWords.became}
              className="shrink-0 self-center text-faint"
            />
          </>
        )}
        {after === null ? (
          <span className="text-soft">{eventWords.withdrawn}</span>
        ) : (
          <Status kind={kind} value={after} />
        )}
      </p>
      {ruling !== null && (
        <p className="mt-2 text-small text-soft">
          {eventWords.byRuling} <bdi className="font-semibold text-ink">{ruling.by}</bdi>,{' '}
          <When at={ruling.at} as="exact" />: <Quoted>{sentence(ruling.reason)}</Quoted>
        </p>
      )}
    </>
  );
}
