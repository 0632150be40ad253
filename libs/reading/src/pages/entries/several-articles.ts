/**
 * Pages of several articles: whole posts of a blog one under another, or a digest of stories. Sub-headings make no articles of an
 * article: each piece must have a mark of its own, or the page must call itself a digest.
 */
import type { Block } from '../blocks.js';
import { textAt, type Page } from '../page.js';
import { isDeclared } from '../verdict/evidence.js';
import { linkIn } from './live-blog.js';
import type { Group, Post } from './posts.js';

const leastWords = 40;

export function isSeveral(page: Page, group: Group): boolean {
  const { posts, share } = group;
  if (share < 0.6 || posts.length < 2) return false;
  const whole = posts.filter(({ title, blocks }) => title !== undefined && wordsIn(blocks) >= leastWords);
  if (whole.length < posts.length * 0.7 || whole.length < 2) return false;
  if (isTeased(page, posts) || isOneWithMore(whole)) return false;
  return whole.filter((post) => isMarked(page, post, isDeclared(page))).length >= whole.length * 0.7;
}

/** Who and when, or a page of its own: a list of hotels links its headings too, so a declared article needs the first. */
function isMarked(page: Page, post: Post, isArticle: boolean): boolean {
  if (post.time !== undefined && /\d/.test(textAt(page, post.time) + (post.time.attribs.datetime ?? ''))) return true;
  if (
    page.$(post.element as never).find('[rel~="author"], [itemprop~="author"], [class*="byline"], [class*="author"]')
      .length > 0
  )
    return true;
  return !isArticle && post.heading !== undefined && linkIn(page, post.heading)?.startsWith('#') === false;
}

/** The first piece bears the page's headline and the others hang below: an article with more to read. */
function isOneWithMore(posts: readonly Post[]): boolean {
  const [first, ...others] = posts;
  return first?.heading?.name === 'h1' && others.every(({ heading }) => heading?.name !== 'h1');
}

const cutOff =
  /(?:…|\.\.\.|\[(?:…|\.\.\.|&hellip;)\])\W*$|(?:continue reading|read (?:more|on|the (?:full|whole))|weiterlesen|mehr lesen|lire la suite|leer más|seguir leyendo|leggi tutto|continua a leggere|ler mais|lees (?:meer|verder)|läs mer|les mer|læs mere|lue lisää|czytaj (?:dalej|więcej)|číst (?:dále|více)|tovább|читать (?:далее|дальше|полностью)|читати далі|devamını oku|阅读(?:全文|更多)|続きを読む|더 보기)\W*$/iu;

function isTeased(page: Page, posts: readonly Post[]): boolean {
  const teased = posts.filter(({ element }) => cutOff.test(textAt(page, element).slice(-120)));
  return teased.length >= posts.length * 0.4;
}

export function wordsIn(blocks: readonly Block[]): number {
  const text = blocks.map((block) => block.text).join(' ');
  const wordless = text.match(/[\u3040-\u30FF\u3400-\u9FFF\u0E00-\u0E7F]/g)?.length ?? 0;
  return Math.ceil(wordless / 2) + (text.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0);
}

const digestWords =
  /\b(?:(?:daily|morning|evening|weekly|noon|nightly|world|news) (?:briefing|brief|digest|bulletin|round-?up|wrap|headlines)|(?:news|headlines?) (?:in brief|digest|round-?up|summary|at a glance)|(?:us|uk|world|top) (?:news )?headlines|top stories|press review|week in review|in brief|(?:presse|nachrichten)(?:schau|überblick|übersicht)|das wichtigste (?:am|vom|in kürze)|revue de presse|l(?:’|')essentiel de l(?:’|')actualité|(?:resumen|boletín|titulares) (?:de noticias|del día|de la (?:jornada|semana))|rassegna stampa|notizie in breve|nieuwsoverzicht|przegląd (?:prasy|wydarzeń|tygodnia))\b|(?:дайджест|обзор (?:прессы|новостей)|главное (?:к|за)|огляд преси)|新闻(?:摘要|早报|晚报)|ニュースまとめ|뉴스 브리핑/iu;

/** Pieces by headings of one level, of a page that calls itself a digest: where each begins among the blocks. */
export function digestStarts(title: string | undefined, blocks: readonly Block[]): number[] {
  if (!digestWords.test(title ?? '')) return [];
  for (const level of ['h2', 'h3', 'h4']) {
    const starts = blocks.flatMap(({ element }, at) => (element.name === level ? [at] : []));
    if (starts.length < 3) continue;
    const whole = starts.filter((start, at) => wordsIn(blocks.slice(start + 1, starts[at + 1])) >= 30);
    return whole.length >= starts.length * 0.7 && whole.length >= 3 ? starts : [];
  }
  return [];
}
