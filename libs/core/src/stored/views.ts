/** The views, by name. Raise a view's version and all that are projected rebuild beside the served ones. */
import { Refusal } from '../errors.js';
import { deliveriesView } from '../notices/deliveries.js';
import { standingsView } from '../notices/standing.js';
import { subscriptionsView } from '../notices/subscriptions.js';
import type { View } from '../view.js';
import { auditView } from '../views/audit.js';
import { decisionsView } from '../views/decisions.js';
import { erasuresView } from '../views/erasures.js';
import { feedsView } from '../views/feeds.js';
import { itemsView } from '../views/items.js';
import { mattersView } from '../views/matters.js';
import { modelDueView } from '../views/model-due.js';
import { pendingView } from '../views/pending.js';
import { relevanceRulesView } from '../views/relevance-rules.js';
import { rereadsView } from '../views/rereads.js';
import { rulingsView } from '../views/rulings.js';

export interface ParkedEvent {
  readonly position: number;
  readonly type: string;
  readonly because: string;
}

/** Events that could not be projected, with their cause; filled by the projector itself. */
export const parkedView: View<ParkedEvent> = { name: 'parked', version: 1, keys: () => [], evolve: (doc) => doc };

/** Projected together, with one checkpoint. */
export const projectedViews = [
  mattersView,
  pendingView,
  feedsView,
  subscriptionsView,
  deliveriesView,
  standingsView,
  erasuresView,
  rereadsView,
  rulingsView,
  decisionsView,
  relevanceRulesView,
  modelDueView,
  auditView,
  parkedView,
] as readonly View[];

/** Those that can be asked for any past moment. Items are not projected: each process that lists them keeps an index. */
export const datedViews = [
  mattersView,
  itemsView,
  pendingView,
  feedsView,
  subscriptionsView,
  deliveriesView,
  rulingsView,
  decisionsView,
] as readonly View[];

/** Throws a `Refusal` that names them all for a view that is none of them. */
export function datedView(name: string): View {
  const view = datedViews.find((each) => each.name === name);
  if (view !== undefined) return view;
  const names = datedViews.map((each) => each.name).join(', ');
  throw new Refusal('not-found', `there is no view ${name}; there are ${names}`);
}
