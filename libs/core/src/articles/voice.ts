/** Whose voice an article is, for those who count independent origins: an agency's that it is credited to, a house's, or one site's. */
import type { PublisherFamily } from '../story/story.js';
import type { CleanArticle } from './article.js';
import type { Publisher } from './events.js';
import { siteOf } from './site.js';

export interface Voice {
  /** Whose text it is, whoever printed it. */
  readonly agency?: string;
  /** The family that the story names, else the site; absent where neither is known. */
  readonly family?: string;
}

type Credits = Pick<CleanArticle, 'agency' | 'byline' | 'canonicalUrl'>;

export function voiceOf(
  page: Credits,
  { publisher, url }: { readonly publisher: Publisher; readonly url: string },
  families: readonly PublisherFamily[] = [],
): Voice {
  const agency = creditedAgency(page);
  if (agency !== undefined) return { agency, ...inFamily(familyNamed(families, agency, undefined)) };
  const site = siteOf(page.canonicalUrl ?? '') ?? siteOf(url);
  const family = familyNamed(families, publisher.name, site);
  // An aggregator's site says nothing of who wrote.
  return inFamily(family ?? (publisher.kind === 'aggregator' ? undefined : site));
}

function inFamily(family: string | undefined): Voice {
  return family === undefined ? {} : { family };
}

/** A piece signed by people is theirs, though an agency stands among its sources: unless the agency signs with them. */
function creditedAgency({ agency, byline }: Credits): string | undefined {
  if (agency === undefined || byline === undefined || byline.trim() === '') return agency;
  return byline.toLowerCase().includes(agency.toLowerCase()) ? agency : undefined;
}

function familyNamed(families: readonly PublisherFamily[], name: string, site: string | undefined): string | undefined {
  const own = [name.toLowerCase(), site];
  return families.find((family) => [family.name, ...family.members].some((each) => own.includes(each.toLowerCase())))
    ?.name;
}
