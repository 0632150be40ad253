/** What may keep a subscription from being told, as far as it can be known now: nothing is refused for it. */
import { hintsOfUnheard, mattersView, type Matter, type NoticeFilter, type ServedViews, type Story } from '#core';
import { hintAboutName } from '../address/literal-address.js';

interface Desk {
  readonly story: Pick<Story, 'actors'>;
  readonly views: Pick<ServedViews, 'all'>;
  /** Ranges outside the public internet at which receivers may be. */
  readonly allowPrivate: { readonly webhook: readonly string[] };
}

/** Sentences; none where there is nothing to say. Without an address what it asks for alone is looked at. */
export async function hintsOn(
  { story, views, allowPrivate }: Desk,
  { url, filter }: { readonly url?: string; readonly filter: Pick<NoticeFilter, 'actors'> },
): Promise<string[]> {
  const isWeb = url !== undefined && !url.startsWith('mailto:');
  const ofAddress = isWeb ? await hintAboutName(url, 'webhook', allowPrivate.webhook) : undefined;
  // Whoever names nobody need not wait for all matters to be read.
  const names = filter.actors ?? [];
  const matters = names.length === 0 ? new Map() : ((await views.all(mattersView.name)) as ReadonlyMap<string, Matter>);
  return [...(ofAddress === undefined ? [] : [ofAddress]), ...hintsOfUnheard(filter, story, matters.values())];
}
