/**
 * The one line of truth for operators, on top of every page: whether all is well, in five seconds. Each figure leads to its
 * list; what is wrong says so by sign, words and colour, and is told once to those who listen.
 */
import { CircleCheck, LoaderCircle, OctagonAlert, TriangleAlert, type LucideIcon } from 'lucide-react';
import { Link } from 'react-router';
import type { Shape } from '../client.js';
import { useWorks, type LongWork } from '../work/use-work.js';
import { word } from '../words/word.js';
import { serviceWords as words, workWords } from '../words/words.js';
import { useHealth } from './health-sign.js';
import { isMeasured, type MeasuredHealth } from './measured-health.js';

type Grade = 'good' | 'moving' | 'open' | 'bad';

interface Part {
  readonly says: string;
  readonly to: string;
  readonly grade: Grade;
}

const looks: Readonly<Record<Grade, { readonly icon: LucideIcon; readonly ink: string; readonly sign: string }>> = {
  good: { icon: CircleCheck, ink: 'text-soft', sign: 'text-good' },
  moving: { icon: LoaderCircle, ink: 'text-soft', sign: 'text-moving' },
  open: { icon: TriangleAlert, ink: 'font-semibold text-open', sign: '' },
  bad: { icon: OctagonAlert, ink: 'font-semibold text-bad', sign: '' },
};

export function ServiceLine() {
  const { data, error } = useHealth();
  const work = useWorks().data?.filter(({ state }) => state === 'running') ?? [];
  const parts =
    error === null
      ? [...partsOf(data), ...workIn(work)]
      : [{ says: words.noConnection, to: '/queues', grade: 'bad' as const }];
  const wrong = parts.filter(({ grade }) => grade === 'open' || grade === 'bad').map(({ says }) => says);
  return (
    <nav aria-label={words.line} className="border-b border-line bg-surface">
      <ul className="mx-auto flex min-h-9 max-w-7xl flex-wrap items-center gap-x-4 px-4 py-0.5 text-note md:gap-x-5 md:px-8">
        {parts.map((part) => (
          <PartLink key={part.to} part={part} />
        ))}
        {data === undefined && error === null && <li className="text-faint">{words.asking}</li>}
      </ul>
      <p role="status" className="sr-only">
        {wrong.length > 0 && `${words.wrong} ${wrong.join(', ')}`}
      </p>
    </nav>
  );
}

function PartLink({ part: { says, to, grade } }: { readonly part: Part }) {
  const { icon: Icon, ink, sign } = looks[grade];
  return (
    <li>
      <Link
        to={to}
        className={`inline-flex min-h-8 items-center gap-1.5 whitespace-nowrap underline-offset-4 hover:underline ${ink}`}
      >
        <Icon size={14} strokeWidth={2.25} className={`shrink-0 ${sign}`} />
        {says}
      </Link>
    </li>
  );
}

/** Views that take longer than a moment to follow the log are behind; a moment is what a batch of events takes. */
const aMoment = 5000;

function partsOf(health: Shape<'Health'> | undefined): readonly Part[] {
  if (health === undefined) return [];
  if (!health.live || !health.ready || !isMeasured(health))
    return [{ says: words.notReady, to: '/queues', grade: 'bad' }];
  const parts = [sourcesIn(health), lagIn(health), parkedIn(health), receiversIn(health)];
  return health.clock === '' ? parts : [...parts, { says: words.clock, to: '/queues#health', grade: 'bad' }];
}

function sourcesIn({ feeds: { ok, total, failing } }: MeasuredHealth): Part {
  const says = words.sources(ok, total);
  if (failing === 0) return { says, to: '/feeds', grade: 'good' };
  return { says, to: '/feeds?show=trouble', grade: ok === 0 ? 'bad' : 'open' };
}

function lagIn({ behindMs, fresh }: MeasuredHealth): Part {
  const says = behindMs < 1000 ? words.upToDate : words.behind(behindMs);
  return { says, to: '/queues#views', grade: behindMs < aMoment ? 'good' : fresh ? 'open' : 'bad' };
}

function parkedIn({ parked }: MeasuredHealth): Part {
  return { says: words.parked(parked), to: '/queues/parked', grade: parked > 0 ? 'bad' : 'good' };
}

function receiversIn({ subscriptions: { failing, unsigned } }: MeasuredHealth): Part {
  const says = words.receivers(failing + unsigned);
  if (failing + unsigned === 0) return { says, to: '/deliveries', grade: 'good' };
  return { says, to: '/deliveries?receivers=failing', grade: 'bad' };
}

/** Only while something runs: of one how far it is, of several how many. */
function workIn(works: readonly LongWork[]): readonly Part[] {
  const [only, ...others] = works;
  if (only === undefined) return [];
  const { kind, done, total } = only;
  const percent = total === null || total === 0 ? null : Math.floor((100 * done) / total);
  const says = others.length > 0 ? workWords.line(works.length) : workWords.lineOf(word('workKind', kind), percent);
  return [{ says, to: '/queues/work', grade: 'moving' }];
}
