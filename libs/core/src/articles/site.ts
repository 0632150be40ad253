/**
 * The site that an address belongs to: the part of its host that one owner registers. Pure and by rule, for want of the public suffix list
 * (publicsuffix.org): where in doubt more labels are kept, which takes two hosts of one owner for two sites and never two owners for one.
 */

/** Second labels under which countries register: `example.co.uk`, `example.com.au`. */
const secondLevel =
  /^(?:ac|co|com|edu|gob|gouv|gov|govt|go|id|in|info|gen|kiev|lg|ltd|me|mil|msk|ne|net|nhs|nom|or|org|plc|police|sch|spb|web)$/;

/** Hosts of many owners, and those that pass on what others publish: they say nothing of who wrote. */
const shared =
  /(?:^|\.)(?:blogspot\.\w+|wordpress\.com|substack\.com|medium\.com|tumblr\.com|github\.io|livejournal\.com|wixsite\.com|weebly\.com|beehiiv\.com|ghost\.io|telegra\.ph|t\.me|x\.com|twitter\.com|facebook\.com|instagram\.com|youtube\.com|reddit\.com|vk\.com|linkedin\.com|google\.\w+(?:\.\w+)?|googleusercontent\.com|ampproject\.org|msn\.com|yahoo\.com|apple\.com|apple\.news|flipboard\.com|smartnews\.com|newsbreak\.com|headtopics\.com|feedburner\.com|archive\.org|archive\.is|dzen\.ru|yandex\.ru)$/;

/** Undefined for what is no web address of a named host, and for hosts of many. */
export function siteOf(url: string): string | undefined {
  const host = hostOf(url);
  if (host === undefined || /^[\d.]+$|^\[/.test(host) || shared.test(host)) return undefined;
  const labels = host.replace(/^www\d?\./, '').split('.');
  return labels.length < 2 ? undefined : labels.slice(hasThree(labels) ? -3 : -2).join('.');
}

function hostOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? hostname : undefined;
}

function hasThree(labels: readonly string[]): boolean {
  const [second = '', suffix = ''] = labels.slice(-2);
  // `europa.eu` is the address of many institutions.
  return suffix === 'eu' ? second === 'europa' : suffix.length === 2 && secondLevel.test(second);
}
