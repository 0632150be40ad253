/** The story file's form, key by key. What holds between keys stands in `story-rules`. */
import { publisherKinds, type ActorKind } from '#core';
import { z } from 'zod';
import { shown } from './problems.js';
import { isInstant, isLanguage, isRegion, isTerm, isWebAddress, isZone } from './story-values.js';

const actorKinds = ['person', 'organization', 'country', 'group'] as const satisfies readonly ActorKind[];

const says =
  (allowed: string) =>
  (issue: { readonly input?: unknown }): string =>
    `is ${shown(issue.input)}; ${allowed}`;

/** Text that a test accepts; a missing value keeps zod's own issue. */
const text = (holds: (value: string) => boolean, allowed: string) => z.string().refine(holds, { error: says(allowed) });

const filled = text((value) => value.trim() === value && value !== '', 'text without blanks at its ends is expected');
const identifier = text(
  (value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
  'lower-case letters, digits and single hyphens are allowed',
);
const instant = text(isInstant, 'an ISO 8601 instant with its offset is expected, such as 2025-08-15T19:30:00Z');
const zone = text(isZone, 'a name from the IANA time zone database is expected, such as Europe/Vienna');
const language = text(isLanguage, 'a BCP 47 language tag is expected, such as en or pt-BR');
const country = text(isRegion, 'two capitals of ISO 3166-1 are expected, or EU or UN');
const address = text(isWebAddress, 'an absolute http or https address without credentials is expected');
const term = text(isTerm, 'a word or phrase is expected; * may stand only at its end, after a letter or digit');
const weight = z.number().refine((value) => value !== 0, { error: says('a number other than 0 is expected') });

const list = <Element extends z.ZodType>(element: Element, what: string) =>
  z.array(element).min(1, { error: `is empty; ${what} at least is expected` });

export const actorSchema = z.strictObject({
  name: filled,
  kind: z.enum(actorKinds),
  aliases: z.array(filled).default([]),
  role: filled.exactOptional(),
  affiliation: filled.exactOptional(),
  party: z.boolean().exactOptional(),
});

export const groupSchema = z.strictObject({ name: filled, weight, any: list(term, 'one term') });

const selectors = z.strictObject({
  item: filled,
  link: filled.exactOptional(),
  title: filled.exactOptional(),
  date: filled.exactOptional(),
  summary: filled.exactOptional(),
});

export const feedSchema = z.strictObject({
  id: identifier,
  url: address,
  publisher: filled,
  kind: z.enum(publisherKinds),
  country: country.exactOptional(),
  lang: language,
  tags: z.array(filled).exactOptional(),
  list: selectors.exactOptional(),
});

export const familySchema = z.strictObject({ name: filled, members: list(filled, 'one publisher or site') });

export const summitSchema = z.strictObject({
  leaders: list(filled, 'one leader'),
  place: filled,
  began: instant,
  ended: instant,
  zone,
});

export const storySchema = z.strictObject({
  id: identifier,
  title: filled,
  summit: summitSchema,
  actors: list(actorSchema, 'one actor'),
  relevance: z.strictObject({
    threshold: z.number().positive({ error: says('a number above 0 is expected') }),
    groups: list(groupSchema, 'one group'),
  }),
  feeds: z.array(feedSchema),
  families: z.array(familySchema).exactOptional(),
});
