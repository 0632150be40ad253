/** What the dot in the header stands for: each promise of the service, and whether it is kept. */
import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { Shape } from '../client.js';
import { Answer } from '../shell/answer.js';
import { useHealth } from '../shell/health-sign.js';
import { Section } from '../shell/page.js';
import { absoluteTime } from '../words/time.js';
import { figure, sentence } from '../words/word.js';

export function ServiceHealth() {
  const health = useHealth();
  return (
    <Section id="health" title="Health">
      <Answer query={health} what="The health of the service" rows={1}>
        {(answer) => (
          <>
            <Promises health={answer} />
            <Figures health={answer} />
          </>
        )}
      </Answer>
    </Section>
  );
}

function Promises({ health }: { readonly health: Shape<'Health'> }) {
  const promises = [
    {
      kept: health.live && health.ready,
      yes: 'Ready: the log and the views answer',
      no: 'Not ready: the log or the views do not answer',
    },
    { kept: health.fresh, yes: 'Fresh: the views hold the log', no: 'Behind: the views are catching up with the log' },
    {
      kept: health.parked === 0,
      yes: 'Whole: no event was set aside',
      no: 'Some events could not be shown and were set aside',
    },
  ];
  return (
    <ul className="flex flex-wrap gap-x-8 gap-y-2 border-t border-ink pt-4">
      {promises.map(({ kept, yes, no }) => (
        <li key={yes} className={`inline-flex items-center gap-2 font-medium ${kept ? 'text-good' : 'text-open'}`}>
          {kept ? <CircleCheck size={18} className="shrink-0" /> : <TriangleAlert size={18} className="shrink-0" />}
          {kept ? yes : no}
        </li>
      ))}
    </ul>
  );
}

function modelLine({ state, because, nextAt }: NonNullable<Shape<'Health'>['model']>): string {
  if (state === 'ready') return 'Articles are read by the model';
  const next = nextAt === null ? '' : `; it is asked again at ${absoluteTime(nextAt) ?? nextAt}`;
  return `Articles are read by the rules in the place of the model: ${because}${next}`;
}

function Figures({ health }: { readonly health: Shape<'Health'> }) {
  const figures = [
    ['Articles to be read', figure(health.pending)],
    ['Notices owed', figure(health.owed)],
    ['Feeds working', `${figure(health.feeds.ok)} of ${figure(health.feeds.total)}`],
  ] as const;
  return (
    <>
      <dl className="mt-4 grid grid-cols-2 gap-4 text-small sm:grid-cols-3">
        {figures.map(([term, value]) => (
          <div key={term}>
            <dt className="text-faint">{term}</dt>
            <dd className="text-lead">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-4 border-b border-line pb-4 text-small text-soft">
        <p>Durability: {health.durability}</p>
        {health.model !== null && (
          <p className={health.model.state === 'ready' ? 'mt-1' : 'mt-1 text-open'}>{modelLine(health.model)}</p>
        )}
        {health.clock !== '' && <p className="mt-1 text-open">{sentence(health.clock)}</p>}
      </div>
    </>
  );
}
