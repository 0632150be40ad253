/** Where the article stands on its site, and for whom: its section, and what is declared of a paywall. */
import type { CleanArticle } from '#core';
import { isObject, listOf, stringOf, typesOf, type JsonLd } from '../json-ld.js';
import { metaValue, type Page } from '../page.js';
import { textOf } from './text-of.js';
import type { Witnesses } from './witnesses.js';

const sectionNames = [
  'article:section',
  'og:article:section',
  'section',
  'parsely-section',
  'cxenseparse:category',
  'sailthru.section',
  'dc.subject.section',
  'category',
  'content_category',
];

export function sectionOf(page: Page, node: JsonLd | undefined, { byItemprop }: Witnesses): string | undefined {
  const shown = byItemprop.get('articleSection')?.[0]?.element;
  const told = [
    stringOf(node?.articleSection),
    metaValue(page, sectionNames),
    shown?.attribs.content,
    textOf(shown, 60),
    inBreadcrumb(page, node),
  ];
  return told.find((section) => section !== undefined && isSection(section));
}

function isSection(section: string): boolean {
  return (
    section.length > 1 && section.length < 60 && !/^https?:|^(?:home|uncategorized|startseite|article)$/i.test(section)
  );
}

/** The last step before the article itself. */
function inBreadcrumb({ jsonLd }: Page, node: JsonLd | undefined): string | undefined {
  const list = jsonLd.find((other) => typesOf(other).includes('BreadcrumbList'));
  const names = listOf(list?.itemListElement)
    .slice(0, 10)
    .filter(isObject)
    .flatMap((step) => stringOf(step.name) ?? (isObject(step.item) ? stringOf(step.item.name) : undefined) ?? []);
  const steps = names.slice(1).filter((name) => name !== stringOf(node?.headline));
  const last = names.length > 2 ? steps.at(steps.length === names.length - 1 ? -2 : -1) : undefined;
  return last;
}

const tiers: readonly (readonly [RegExp, NonNullable<CleanArticle['access']>])[] = [
  [/^(?:metered|registered|registration|freemium)$/, 'metered'],
  [/^(?:locked|premium|paid|subscribers?|subscription|plus|paywall|closed)$/, 'closed'],
  [/^(?:free|open|public)$/, 'free'],
];

/** A tier is more exact than a yes or no: search engines are told "not free" of metered pages too. */
export function accessOf(page: Page, node: JsonLd | undefined): CleanArticle['access'] {
  const tier = metaValue(page, [
    'article:content_tier',
    'og:content_tier',
    'content_tier',
    'content-tier',
  ])?.toLowerCase();
  const named = tiers.find(([words]) => words.test(tier ?? ''))?.[1];
  return named ?? declared(page, node);
}

function declared(page: Page, node: JsonLd | undefined): CleanArticle['access'] {
  const parts = listOf(node?.hasPart).filter(isObject);
  const told = [node, ...parts].flatMap((each) => each?.isAccessibleForFree ?? []);
  const said = [...told, metaValue(page, ['isaccessibleforfree'])].map((value) =>
    typeof value === 'boolean' ? String(value) : (stringOf(value) ?? '').toLowerCase(),
  );
  if (said.some((value) => /^(?:false|no|0)$|\/false$/.test(value))) return 'closed';
  return said.some((value) => /^(?:true|yes|1)$|\/true$/.test(value)) ? 'free' : undefined;
}
