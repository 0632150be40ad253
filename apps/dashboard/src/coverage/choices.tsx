/** Which time counts, and how long a step is: choices that live in the address. */
import { useSearchParams } from 'react-router';
import { Chip } from '../shell/chip.js';
import { coverageWords as words } from '../words/words.js';

const clocks = ['happened', 'learnt'] as const;
const steps = ['hour', 'six-hours', 'day', 'week'] as const;

/** What the address asks for; what it does not name is left to the service. */
export function useAsked() {
  const [params] = useSearchParams();
  const clock = clocks.find((each) => each === params.get('clock')) ?? 'happened';
  const step = steps.find((each) => each === params.get('step'));
  const from = params.get('from');
  return { clock, ...(step !== undefined && { step }), ...(from !== null && { from }) };
}

export function Choices() {
  const { clock, step } = useAsked();
  const search = useSearch();
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-3">
      <nav aria-label={words.clock}>
        <ul className="flex flex-wrap gap-2">
          {clocks.map((each) => (
            <Chip key={each} search={search({ clock: each, from: null })} isCurrent={each === clock}>
              {words.by[each]}
            </Chip>
          ))}
        </ul>
      </nav>
      <nav aria-label={words.step}>
        <ul className="flex flex-wrap gap-2">
          <Chip search={search({ step: null })} isCurrent={step === undefined}>
            {words.steps.auto}
          </Chip>
          {steps.map((each) => (
            <Chip key={each} search={search({ step: each })} isCurrent={each === step}>
              {words.steps[each]}
            </Chip>
          ))}
        </ul>
      </nav>
    </div>
  );
}

/** The address with some of it changed; null takes out. */
export function useSearch() {
  const [params] = useSearchParams();
  return (changes: Readonly<Record<string, string | null>>) => {
    const search = new URLSearchParams(params);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) search.delete(name);
      else search.set(name, value);
    }
    return `?${search.toString()}`;
  };
}
