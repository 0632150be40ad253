/** Who is told of changes, and what became of each notice. */
import { Page } from '../shell/page.js';
import { DeliveriesList } from './deliveries-list.js';
import { Doors } from './doors.js';
import { Subscriptions } from './subscriptions.js';

export function DeliveriesPage() {
  return (
    <Page
      title="Deliveries"
      lead="Each change of state is one notice; each notice goes once to every subscription that wants it."
    >
      <Subscriptions />
      <DeliveriesList />
      <Doors />
    </Page>
  );
}
