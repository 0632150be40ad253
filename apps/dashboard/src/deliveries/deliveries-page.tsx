/** Who is told of changes, and what became of each notice. */
import { Page } from '../shell/page.js';
import { DeliveriesList } from './deliveries-list.js';
import { Doors } from './doors.js';
import { Subscriptions } from './subscriptions.js';
import { deliveryPageWords, oftenWords } from '../words/words.js';

export function DeliveriesPage() {
  return (
    <Page title={oftenWords.deliveries} lead={deliveryPageWords.subscriptionsLead}>
      <Subscriptions />
      <DeliveriesList />
      <Doors />
    </Page>
  );
}
