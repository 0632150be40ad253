/** The addresses for feed readers and calendars, which cannot sign in. They hold a key, and so stand on no other page. */
import { Document } from './document.js';
import type { Paths } from './paths.js';
import type { DoorAddresses } from '../door-addresses.js';

export function SubscribePaper({ doors, paths }: { readonly doors: DoorAddresses; readonly paths: Paths }) {
  const rows = [
    ['Follow-up meetings, for calendars (iCalendar)', doors.calendar],
    ['Where it stands, for feed readers (Atom)', doors.brief.atom],
    ['Where it stands (JSON Feed)', doors.brief.json],
    ['What changes, for feed readers (Atom)', doors.changes.atom],
    ['What changes (JSON Feed)', doors.changes.json],
    ['Claims (JSON-LD)', doors.claims],
  ] as const;
  return (
    <Document title="Feeds and calendar" paths={paths} dashboard="/deliveries">
      <p className="faint">
        <a href={paths.brief}>Brief</a> / Feeds and calendar
      </p>
      <h1>Feeds and calendar</h1>
      <p className="lead">
        Whoever has one of these addresses can read what it shows: keep them to yourself. They open nothing else.
      </p>
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
    </Document>
  );
}
