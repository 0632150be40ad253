/** Every way to subscribe, with its address. Those for programs that cannot sign in hold a key, and so stand on no other page. */
import type { Speech, Words } from '#telling';
import type { DoorAddresses } from '../doors/door-addresses.js';
import { Document } from './document.js';
import type { Paths } from './paths.js';

interface Shown {
  readonly doors: DoorAddresses;
  readonly stream: string;
  /** The addresses hold a filter. */
  readonly isNarrowed: boolean;
  readonly paths: Paths;
  readonly speech: Speech;
  /** Address of the page itself: path and query. */
  readonly here: string;
}

type Row = readonly [what: string, address: string];

export function SubscribePaper({ doors, stream, isNarrowed, paths, speech, here }: Shown) {
  const { doorWords: words, paperWords } = speech.words;
  return (
    <Document title={words.title} {...{ speech, here, paths }} dashboard="/deliveries">
      <p className="faint">
        <a href={paths.brief}>{paperWords.brief}</a> / {words.title}
      </p>
      <h1>{words.title}</h1>
      <Narrower isNarrowed={isNarrowed} words={words} />
      <section>
        <h2>{words.byAddress}</h2>
        <p>{words.keep}</p>
        <Addresses rows={keyed(doors, words)} />
      </section>
      <section>
        <h2>{words.withToken}</h2>
        <Addresses rows={[[words.stream, stream]]} />
      </section>
      <section>
        <h2>{words.told}</h2>
        <p>
          {words.toldHow} <a href="/deliveries">{words.inDashboard}</a> · <code>POST /api/v1/subscriptions</code> ·{' '}
          <code>npx summitwatch subscribe</code>. {words.toldBefore}
        </p>
      </section>
    </Document>
  );
}

type DoorWords = Words['doorWords'];

function Narrower({ isNarrowed, words }: { readonly isNarrowed: boolean; readonly words: DoorWords }) {
  if (!isNarrowed) {
    return (
      <p className="lead">
        {words.toAll} <code>/subscribe?topic=ceasefire&amp;origins=3</code>. {words.narrowedBy}
      </p>
    );
  }
  return (
    <p className="lead">
      {words.toPart} <a href="/brief/subscribe">{words.allOfIt}</a>
    </p>
  );
}

function keyed({ calendar, brief, changes, claims, mcp }: DoorAddresses, words: DoorWords): readonly Row[] {
  return [
    [words.calendar, calendar],
    [words.briefAtom, brief.atom],
    [words.briefJson, brief.json],
    [words.changesAtom, changes.atom],
    [words.changesJson, changes.json],
    [words.claims, claims],
    [words.mcp, mcp],
  ];
}

function Addresses({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <dl className="doors">
      {rows.map(([what, address]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>
            <a href={address}>{address}</a>
          </dd>
        </div>
      ))}
    </dl>
  );
}
