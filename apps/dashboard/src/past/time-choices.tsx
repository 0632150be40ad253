/** Which clock is meant, and in whose time it is told: chosen once, and kept for every page that tells of time. */
import { useId } from 'react';
import { keptChoice } from '../shell/kept-choice.js';
import { Radio } from '../shell/radio.js';
import { useZones, zoneChoice, zoneNames } from '../shell/time-mode.js';
import { placeIn } from '../words/time.js';
import { clock as clockWords, pastWords } from '../words/words.js';
import type { Clock } from './moment.js';

const clocks = ['learnt', 'happened'] as const;

/** What is meant where an address says nothing. */
export const clockChoice = keptChoice<Clock>('clock', ['happened', 'learnt']);

interface Props {
  readonly clock: Clock;
  readonly onChoose: (clock: Clock) => void;
}

export function TimeChoices({ clock, onChoose }: Props) {
  const choose = (next: Clock) => {
    clockChoice.choose(next);
    onChoose(next);
  };
  return (
    <>
      <ClockChoice clock={clock} onChoose={choose} />
      <ZoneChoice />
    </>
  );
}

function ClockChoice({ clock, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset>
      <legend className="sr-only">{pastWords.whichClockIsMeant}</legend>
      <div className="grid gap-2 md:grid-cols-2 md:gap-6">
        {clocks.map((each) => (
          <Radio
            key={each}
            name={name}
            isChosen={clock === each}
            onChoose={() => {
              onChoose(each);
            }}
            explained={clockWords[each].explained}
          >
            {clockWords[each].name}
          </Radio>
        ))}
      </div>
    </fieldset>
  );
}

function ZoneChoice() {
  const chosen = zoneChoice.use();
  const zones = useZones();
  const name = useId();
  return (
    <fieldset className="mt-3 text-small">
      <legend className="mb-1 text-faint sm:float-left sm:mr-4 sm:mb-0 sm:py-0.5">{pastWords.timesIn}</legend>
      <div className="flex flex-wrap gap-x-5">
        {zoneNames.map((each) => (
          <Radio
            key={each}
            name={name}
            isChosen={chosen === each}
            onChoose={() => {
              zoneChoice.choose(each);
            }}
          >
            {pastWords.zone[each]}
            {placeIn(zones[each])}
          </Radio>
        ))}
      </div>
    </fieldset>
  );
}
