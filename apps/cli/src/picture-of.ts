/** What people see now: the served views of matters and rulings. */
import { mattersView, rulingsView, type Matter, type Picture, type RulingDoc, type ServedViews } from '#core';

export async function pictureOf(views: ServedViews): Promise<Picture> {
  const rulings = (await views.all(rulingsView.name)) as ReadonlyMap<string, RulingDoc>;
  return { rulings, matters: (await views.all(mattersView.name)) as ReadonlyMap<string, Matter> };
}
