/** Every way to subscribe, with its address. Those for programs that cannot sign in hold a key, and so stand on no other page. */
import { Document } from './document.js';
import type { Paths } from './paths.js';
import type { DoorAddresses } from '../door-addresses.js';

interface Shown {
  readonly doors: DoorAddresses;
  readonly stream: string;
  /** The addresses hold a filter. */
  readonly isNarrowed: boolean;
  readonly paths: Paths;
}

type Row = readonly [what: string, address: string];

export function SubscribePaper({ doors, stream, isNarrowed, paths }: Shown) {
  return (
    <Document title="Subscribe" paths={paths} dashboard="/deliveries">
      <p className="faint">
        <a href={paths.brief}>Brief</a> / Subscribe
      </p>
      <h1>Subscribe</h1>
      <Narrower isNarrowed={isNarrowed} />
      <h2>By an address alone</h2>
      <p>Whoever has one of these can read what it shows: keep them to yourself. They open nothing else.</p>
      <Addresses rows={keyed(doors)} />
      <h2>With a token or signed in</h2>
      <Addresses rows={[['Changes as they happen (Server-Sent Events)', stream]]} />
      <h2>Told of each change</h2>
      <p>
        Webhooks, mail and chats (Slack, Discord, Teams, ntfy), at once or in digests, are asked for{' '}
        <a href="/deliveries">in the dashboard</a>, by <code>POST /api/v1/subscriptions</code>, or by{' '}
        <code>npx summitwatch subscribe</code>. What a wish would have told of late is shown before anybody is told.
      </p>
    </Document>
  );
}

function Narrower({ isNarrowed }: { readonly isNarrowed: boolean }) {
  if (!isNarrowed) {
    return (
      <p className="lead">
        To all that is watched. <code>/subscribe?topic=ceasefire&amp;origins=3</code> gives the addresses for a part of
        it; kind, to, topic, actor, origins and official narrow it.
      </p>
    );
  }
  return (
    <p className="lead">
      To the part of it that was asked for; claims and assistants have no filter, and the calendar only that of people.{' '}
      <a href="/brief/subscribe">All of it</a>
    </p>
  );
}

function keyed({ calendar, brief, changes, claims, mcp }: DoorAddresses): readonly Row[] {
  return [
    ['Follow-up meetings, for calendars (iCalendar)', calendar],
    ['Where it stands, for feed readers (Atom)', brief.atom],
    ['Where it stands (JSON Feed)', brief.json],
    ['What changes, for feed readers (Atom)', changes.atom],
    ['What changes (JSON Feed)', changes.json],
    ['Claims (JSON-LD)', claims],
    ['For assistants (Model Context Protocol)', mcp],
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
