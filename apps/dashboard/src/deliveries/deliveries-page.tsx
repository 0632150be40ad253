/** Who is told of changes, and what became of each notice. */
import { Only } from '../session/only.js';
import { RoleNote } from '../session/role-note.js';
import { Page } from '../shell/page.js';
import { DeliveriesList } from './deliveries-list.js';
import { Doors } from './doors.js';
import { Subscriptions } from './subscriptions.js';
import { deliveryPageWords, oftenWords, roleWords } from '../words/words.js';

export function DeliveriesPage() {
  return (
    <Page title={oftenWords.deliveries} lead={deliveryPageWords.subscriptionsLead}>
      <RoleNote needs="operator">{roleWords.deliveries}</RoleNote>
      <Only needs="operator">
        <Subscriptions />
        <DeliveriesList />
      </Only>
      <Doors />
    </Page>
  );
}
