/** What a page says about its article: first what needs no text, then what the text itself settles. */
import type { CleanArticle } from '#core';
import { articleNode } from '../json-ld.js';
import type { Page } from '../page.js';
import { accessOf, sectionOf } from './standing.js';
import { agencyOf } from './agency-credit.js';
import { bylineOf, signedOn } from './byline.js';
import { datelineOf } from './dateline.js';
import { headlineOf } from './headline.js';
import { canonicalUrlOf, siteNameOf } from './identity.js';
import { languageOf } from './language.js';
import { datesOf } from './published-at.js';
import { witnessesOf } from './witnesses.js';

type Fact<K extends keyof CleanArticle> = { readonly [P in K]: CleanArticle[P] | undefined };

/** What needs no text. */
export type Facts = Fact<
  'title' | 'byline' | 'publishedAt' | 'modifiedAt' | 'siteName' | 'canonicalUrl' | 'section' | 'access'
>;

type InText = Fact<'lang' | 'langConfidence' | 'dateline' | 'agency'>;

interface Told extends Facts {
  /** The headline as it stands above the text. */
  readonly shownTitle: string | undefined;
  readonly ofText: (text: string) => InText;
}

export function factsOf(page: Page): Told {
  const node = articleNode(page.jsonLd);
  const witnesses = witnessesOf(page);
  const siteName = siteNameOf(page);
  const section = sectionOf(page, node, witnesses);
  const place = { siteName, section, url: page.url };
  const { text: title, shown: shownTitle, heading } = headlineOf(page, node, witnesses, place);
  const signed = signedOn(page, node, witnesses, heading);
  return {
    title,
    shownTitle,
    byline: bylineOf(signed, siteName),
    ...datesOf(page, node, witnesses, heading),
    siteName,
    canonicalUrl: canonicalUrlOf(page, witnesses.canonical),
    section,
    access: accessOf(page, node),
    ofText: (text) => {
      const dateline = datelineOf(text);
      const { lang, langConfidence } = languageOf(page, text);
      return { lang, langConfidence, dateline: dateline.place, agency: agencyOf(text, dateline.agency, signed, node) };
    },
  };
}
