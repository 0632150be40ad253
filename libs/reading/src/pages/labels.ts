/** What publishers call the parts of a page that are not its article, and the words such parts open with. */

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

/** Short lines that lead elsewhere or ask for something. */
const asking =
  /^(?:read (?:more|also|next|the full)|also read|see also|related(?: (?:stories|articles|news|posts|topics|content))?\b|more (?:from|on|stories|news|about)|recommended|you (?:may|might) (?:also )?(?:like|be interested)|don['’]t miss|sign up|subscribe|share (?:this|on|via)|follow (?:us|@)|click here|advertis?ements?|scroll to continue|story continues|continue reading|watch(?: now|:)|listen(?: now|:)|photos?:|image(?: credit)?:|photo by|getty images|copyright|©|all rights reserved|comments?$|leave a (?:comment|reply)|join the (?:conversation|discussion)|tags?:|topics?:|filed under|posted (?:in|by|on)|published|updated|last (?:updated|modified)|source:|credits?:|download (?:the|our)|print(?: this)?$|report (?:a typo|an error)|skip to|loading|lesen sie|mehr zum thema|zum thema|auch interessant|anzeige|weiterlesen|foto:|bild:|lire aussi|à lire|voir aussi|publicité|lee también|lea también|leer más|te puede interesar|leggi anche|читайте также|читать также|подписывайтесь|фото:|реклама|czytaj (?:też|także|również)|zobacz (?:też|także|również)|läs (?:mer|också)|annons|lees ook|advertentie|ayrıca|ilgili haber|关联阅读|相关阅读|関連記事|続きを読む|관련기사|무단전재)/i;

export function asksOrLeadsAway(text: string): boolean {
  return text.length < 160 && asking.test(text);
}

/** Headings of what follows an article: who wrote it, what readers say, what the publisher wants. */
const ending =
  /^(?:comments?|\d+ comments?|leave a (?:comment|reply)|responses|discussion|about the authors?|about (?:us|me)|share this|tags|topics|newsletter|sign up|subscribe|stay (?:informed|connected|up to date)|follow us|join our|kommentare|комментарии)/i;

/** Headings of links to elsewhere; they stand between paragraphs too. */
const listing =
  /^(?:related|more (?:from|on|stories|news|to read|like this)|read (?:more|next|also)|recommended|you (?:may|might) also|what to read next|most (?:read|popular|viewed)|trending|latest|popular|further reading|other (?:stories|news|articles)|editors?['’]? picks?|mehr zum thema|das könnte|auch interessant|meistgelesen|weitere (?:artikel|themen|news)|à lire aussi|sur le même (?:sujet|thème)|les plus lus|te puede interesar|lo más (?:leído|visto)|noticias relacionadas|leggi anche|читайте также|похожие|関連|おすすめ|관련)/i;

export function closesArticle(heading: string): 'ends' | 'lists' | undefined {
  if (heading.length >= 80) return undefined;
  return ending.test(heading) ? 'ends' : listing.test(heading) ? 'lists' : undefined;
}
