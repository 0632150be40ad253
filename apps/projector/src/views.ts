/** The views that are projected together. Raise a view's version and all of them rebuild beside the served ones. */
import { deliveriesView, feedsView, mattersView, pendingView, subscriptionsView, type View } from '#core';

export interface ParkedEvent {
  readonly position: number;
  readonly type: string;
  readonly because: string;
}

/** Events that could not be projected, with their cause; filled by the projector itself. */
export const parkedView: View<ParkedEvent> = { name: 'parked', version: 1, keys: () => [], evolve: (doc) => doc };

export const projectedViews = [
  mattersView,
  pendingView,
  feedsView,
  subscriptionsView,
  deliveriesView,
  parkedView,
] as readonly View[];
