/** What the dot in the header stands for: each promise of the service, and whether it is kept. */
import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { Shape } from '../client.js';
import { Answer } from '../shell/answer.js';
import { useHealth } from '../shell/health-sign.js';
import { isMeasured, type MeasuredHealth } from '../shell/measured-health.js';
import { Section } from '../shell/page.js';
import { absoluteTime } from '../words/time.js';
import { figure, messageIn, sentence, wordsOf } from '../words/word.js';
import { oftenWords, queueWords } from '../words/words.js';

export function ServiceHealth() {
  const health = useHealth();
  return (
    <Section id="health" title={oftenWords.health}>
      <Answer query={health} what={queueWords.health} rows={1}>
        {(answer) => (
          <>
            <Promises health={answer} />
            {isMeasured(answer) ? <Figures health={answer} /> : <NotMeasured />}
            <Remarks health={answer} />
          </>
        )}
      </Answer>
    </Section>
  );
}

function Promises({ health }: { readonly health: Shape<'Health'> }) {
  const promises = [
    { kept: health.live && health.ready, yes: queueWords.ready, no: queueWords.notReady },
    ...(isMeasured(health) ? measuredPromises(health) : []),
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

/** Nothing is said of what nobody could look at. */
function measuredPromises({ fresh, parked }: MeasuredHealth) {
  return [
    { kept: fresh, yes: queueWords.fresh, no: queueWords.behind },
    { kept: parked === 0, yes: queueWords.whole, no: queueWords.notWhole },
  ];
}

function NotMeasured() {
  return <p className="mt-4 text-small text-soft">{queueWords.notMeasured}</p>;
}

function modelLine({ state, because, nextAt }: NonNullable<Shape<'Health'>['model']>): string {
  if (state === 'ready') return queueWords.readByModel;
  const next = nextAt === null ? '' : queueWords.modelAskedAgain(absoluteTime(nextAt) ?? nextAt);
  return queueWords.readByRules(messageIn(because) ?? because, next);
}

function Figures({ health }: { readonly health: MeasuredHealth }) {
  const figures = [
    [queueWords.toBeRead, figure(health.pending)],
    [queueWords.noticesOwed, figure(health.owed)],
    [queueWords.feedsWorking, queueWords.of(figure(health.feeds.ok), figure(health.feeds.total))],
  ] as const;
  return (
    <dl className="mt-4 grid grid-cols-2 gap-4 text-small sm:grid-cols-3">
      {figures.map(([term, value]) => (
        <div key={term}>
          <dt className="text-faint">{term}</dt>
          <dd className="text-lead">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** In plain words, with what the service calls it behind them. */
function durabilityOf({ durability }: Shape<'Health'>): string {
  const said = messageIn(durability) ?? durability;
  const [plain] = wordsOf('durable').filter(([promise]) => durability.startsWith(promise));
  return plain === undefined ? said : `${plain[1]} (${said})`;
}

function Remarks({ health }: { readonly health: Shape<'Health'> }) {
  return (
    <div className="mt-4 border-b border-line pb-4 text-small text-soft">
      <p>
        {queueWords.durability} {durabilityOf(health)}
      </p>
      {health.model !== null && (
        <p className={health.model.state === 'ready' ? 'mt-1' : 'mt-1 text-open'}>{modelLine(health.model)}</p>
      )}
      {health.clock !== '' && <p className="mt-1 text-open">{sentence(health.clock)}</p>}
    </div>
  );
}
