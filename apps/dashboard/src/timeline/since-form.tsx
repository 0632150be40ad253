/** "What changed since yesterday evening?": asked by a date and a time, or by one of the questions that are asked most. */
import { useState } from 'react';
import { localOf, momentOfLocal } from '../../../../libs/telling/src/brief/zone.js';
import { Button } from '../shell/button.js';
import { Field } from '../shell/field.js';
import { useZone } from '../shell/time-mode.js';
import { timesOf } from '../words/word.js';
import { paperWords, timelineWords as words } from '../words/words.js';
import { useTimelineAddress } from './address.js';
import { sinceChoices, sinceOf } from './since.js';

export function SinceForm() {
  const { since, showSince } = useTimelineAddress();
  const zone = useZone();
  return (
    <div className="off-paper mb-4 flex flex-wrap items-start gap-x-6 gap-y-3">
      {/* Another moment or another zone is another text in the field. */}
      <MomentField key={`${String(since)} ${zone}`} since={since} zone={zone} onAsk={showSince} />
      <div className="flex flex-wrap gap-2 lg:pt-6.5">
        {sinceChoices.map((choice) => (
          <Button
            key={choice}
            onPress={() => {
              showSince(sinceOf(choice, Date.now(), zone));
            }}
          >
            {words.sinceChoice[choice]}
          </Button>
        ))}
      </div>
    </div>
  );
}

interface Props {
  readonly since: number | null;
  readonly zone: string;
  readonly onAsk: (since: number) => void;
}

function MomentField({ since, zone, onAsk }: Props) {
  const [local, setLocal] = useState(since === null ? '' : localOf(since, zone));
  return (
    <form
      className="flex w-full flex-wrap items-start gap-2 *:first:w-full sm:w-auto sm:flex-nowrap sm:*:first:w-auto"
      onSubmit={(event) => {
        event.preventDefault();
        const moment = momentOfLocal(local, zone);
        if (moment !== null) onAsk(moment);
      }}
    >
      <Field label={words.since} hint={timesOf(zone)}>
        {(ties) => (
          <input
            {...ties}
            type="datetime-local"
            required
            value={local}
            onChange={(event) => {
              setLocal(event.currentTarget.value);
            }}
          />
        )}
      </Field>
      <div className="sm:pt-6.5">
        <Button type="submit">{paperWords.show}</Button>
      </div>
    </form>
  );
}
