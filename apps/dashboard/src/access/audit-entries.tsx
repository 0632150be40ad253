/** The account of actions, one entry a line: what was done to what, how it ended, by whom and from where. */
import { Ban, CircleCheck } from 'lucide-react';
import { Fragment } from 'react';
import { Link } from 'react-router';
import { ownOf } from '../../../../libs/telling/src/brief/own.js';
import type { Shape } from '../client.js';
import { When } from '../shell/when.js';
import { actionWords } from '../words/actions.js';
import { spokenWords } from '../words/spoken.js';
import { word } from '../words/word.js';
import { accessWords } from '../words/words.js';
import { aboutOf, type About, type Named, type Names } from './told-about.js';
import { useNames } from './use-names.js';

type Entry = Shape<'AuditEntry'>;

export function AuditEntries({ entries }: { readonly entries: readonly Entry[] }) {
  const names = useNames();
  return (
    <ul className="ledger">
      {entries.map((entry) => (
        <EntryRow key={entry.position} entry={entry} names={names} />
      ))}
    </ul>
  );
}

function EntryRow({ entry, names }: { readonly entry: Entry; readonly names: Names }) {
  const about = aboutOf(entry, names);
  return (
    <li className="grid gap-x-6 gap-y-1 py-3 md:grid-cols-[9rem_1fr_16rem]">
      <p className="text-small text-faint">
        <When at={entry.at} as="hour" />
      </p>
      <p className="min-w-0 wrap-anywhere">
        <Did action={entry.action} did={about.did} /> <Target entry={entry} about={about} />
        <Ended status={entry.status} again={entry.count} />
      </p>
      <p className="text-small text-soft">
        <Who entry={entry} />
        <span className="block font-mono text-note text-faint">{entry.from}</span>
      </p>
    </li>
  );
}

/** The admin secret is a role and a way in, and needs no more words; of a token that was made with it there is more to say. */
function Who({ entry: { who, role, by } }: { readonly entry: Entry }) {
  const isSecret = who === null && role === 'admin' && by !== 'token';
  const nameless = role === null ? accessWords.nobodyKnown : accessWords.adminSecret;
  const asWhat = role === null ? '' : ` · ${word('role', role)}`;
  const cameBy = by === null ? '' : accessWords.by(word('knownBy', by));
  return (
    <>
      <bdi className="font-semibold">{who ?? nameless}</bdi>
      {!isSecret && asWhat + cameBy}
    </>
  );
}

interface DidProps {
  readonly action: string;
  /** Where it tells more than the route. */
  readonly did: string | undefined;
}

/** In words; the route stands behind them, and beside them where somebody only wanted to look. */
function Did({ action, did }: DidProps) {
  const words = did ?? actionWords(action);
  const [method, path] = action.split(' ');
  return (
    <>
      {words !== undefined && (
        <span className="font-medium" title={action}>
          {words}
        </span>
      )}{' '}
      {(words === undefined || method === 'GET') && (
        <code className="font-mono text-small">{words === undefined ? action : path}</code>
      )}
    </>
  );
}

/** Of many the first ones; the others are counted. */
const most = 6;

function Target({ entry, about }: { readonly entry: Entry; readonly about: About }) {
  return (
    <span className="text-small text-soft" title={entry.target}>
      {isWithSecret(entry) ? entry.role === null && accessWords.withAdminSecret : <NamedTargets about={about} />}
    </span>
  );
}

/** Who signs in with the admin secret has no name in the log; where it was the right one, it stands as who did it. */
function isWithSecret({ who, target }: Entry): boolean {
  return who === null && target === 'the admin secret';
}

function NamedTargets({ about: { named, more, join = ' · ' } }: { readonly about: About }) {
  const left = more === null ? null : more + Math.max(0, named.length - most);
  return (
    <>
      {named.slice(0, most).map((each, place) => (
        <Fragment key={each.path ?? each.name}>
          {place > 0 && join}
          <Name named={each} />
        </Fragment>
      ))}{' '}
      {left === null && accessWords.andOthers}
      {left !== null && left > 0 && accessWords.andMore(left)}
    </>
  );
}

function Name({ named: { name, path } }: { readonly named: Named }) {
  if (path === null) return <bdi>{name}</bdi>;
  return (
    <Link to={path} className="link">
      <bdi>{name}</bdi>
    </Link>
  );
}

function Ended({ status, again }: { readonly status: number; readonly again: number | undefined }) {
  const isRefused = status >= 400;
  const Icon = isRefused ? Ban : CircleCheck;
  return (
    <span className={`mt-0.5 flex items-start gap-1.5 text-small ${isRefused ? 'text-bad' : 'text-good'}`}>
      <Icon size={15} className="mt-1 shrink-0" />
      <span>
        {isRefused ? accessWords.refusedWith(String(status), refusedFor(String(status))) : accessWords.done}
        {again !== undefined && accessWords.again(again)}
      </span>
    </span>
  );
}

/** Empty for a status that has no words. */
function refusedFor(status: string): string {
  return ownOf(spokenWords().refusedFor, status) ?? '';
}
