/** What publishers call the parts of a page that are not its article. */

/** Tags whose content is never prose. */
export const silentTags: ReadonlySet<string> = new Set(
  'script style noscript template svg canvas iframe object embed audio video picture map head link meta button input select textarea option datalist dialog menu math progress'.split(
    ' ',
  ),
);

/** Tags that usually frame the article rather than hold it. */
export const framingTags: ReadonlySet<string> = new Set('nav aside footer header figure figcaption form'.split(' '));

/** Parts that never hold the article, however much they say. */
const foreignWords =
  'cookies?(?![a-z])|cli-(?:modal|bar)|consent|gdpr|cmp(?:[-_]|$)|comments?(?![a-z])|comment-?(?:list|area|body|section|thread)|commenting|disqus|respond$|newsletter|related|recirc|recommend|outbrain|taboola|trending|most-?(?:read|viewed|popular)|popular-?(?:posts|stories|news)|breadcrumb|more-?(?:from|stories|news|articles)|read-?(?:next|also)|up-?next';

const asideWords =
  'side-?bar|shar(?:e|es|ing)(?:[-_]|$|bar|buttons?|tools?|links?)|social|subscri|sign-?up|promo|foot(?:er|nav)|byline|authors?(?:[-_]|$)|author-?(?:box|bio|info|card)|bio(?:[-_]|$)|tag-?(?:list|s|cloud|links)(?:[-_]|$)|tags?$|topics?(?:[-_]|$)|keywords|advert|ads?(?:[-_]|$)|adsense|dfp|sponsor|caption|credit|teasers?(?:[-_]|$)|paywall|toolbar|paginat|pager|nav(?:[-_]|$|bar|igation)|menu|masthead|modal|pop-?up|overlay|see-?also|further-?reading|also-?(?:read|like)|read-?more|jump-?to|toc(?:[-_]|$)|table-of-contents|meta-?data|(?:post|entry|article)-?meta|meta$|dateline|timestamp|pub-?date|published|print(?:[-_]|$)|donat|support-us|follow-?us|copyright|disclaimer|skip(?:[-_]|$|to)|visually-?hidden|sr-only|screen-?reader|gallery|carousel|slider|slideshow|lightbox|player|banner|login|poll(?:[-_]|$)|quiz|feedback|survey|app-?(?:download|promo)|eyebrow|kicker|contentinfo|complementary|trackback|pingback|prev-?next|next-?(?:post|article|story)|latest|story-?list|article-?list|link-?(?:box|list)|links$|info-?box|fact-?box|call-?to-?action|cta(?![a-z])|swiper|slick-|testimonial|(?:condition-)?invisible|is-hidden|recent-?(?:posts?|news|articles|stories)|after-?(?:post|article|content|entry)|below-?(?:post|article|content)|app-?(?:bottom|banner)|widget-?area|inline-?(?:promo|cta|newsletter|related)|mc4wp|mailchimp|hubspot|opt-?in';

/** What stands at a picture: who is on it, who took it. */
const mediaWords =
  '(?:images?|img|photos?|pictures?|media|videos?|fig)[-_]*(?:wrap(?:per)?|info|desc(?:ription)?|text|details?|container|holder|legend|title|source|meta|inline|box|block)(?![a-z])';

const starting = (words: string): RegExp => new RegExp(`(?:^|[_-]|(?<=[a-z])(?=[A-Z]))(?:${words})`, 'i');
const foreign = starting(foreignWords);
const aside = starting(asideWords);
const media = starting(mediaWords);
const prose =
  /(?:^|[_-])(?:article-?(?:body|content|text)|story-?(?:body|content|text)|entry-?content|post-?(?:body|content|text)|body-?(?:copy|text|content)|main-?content|paywall-?content|rich-?text)/i;
/** Publishing systems write categories, tags and layout into classes; those say nothing about the part. */
const telling =
  /^(?!(?:category|tag|type|status|format|elementor|wp(?!-caption)|has|is|no|js|page|theme|template|single|post-\d|col|row|grid|flex|md:|lg:|sm:|xl:)-)[\w-]{3,60}$/i;

export type LabelKind = 'prose' | 'aside' | 'media' | 'foreign' | 'none';

/** What one word of a class, id or role says about the part that bears it. */
export function kindOf(label: string): LabelKind {
  if (!telling.test(label)) return 'none';
  if (prose.test(label)) return 'prose';
  if (foreign.test(label)) return 'foreign';
  if (aside.test(label)) return 'aside';
  return media.test(label) ? 'media' : 'none';
}
