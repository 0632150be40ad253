/** Pages for a film or a broadcast, with a few words about it. */
import { typesOf } from '../json-ld.js';
import { select, type Page } from '../page.js';
import { pathOf, type Sign } from './evidence.js';

export const videoSign: Sign = (evidence) => {
  const { page, words } = evidence;
  if (words >= mostWords || (isArticle(page) && words >= caption)) return undefined;
  const declares = page.meta.get('og:type')?.some((type) => /^video/i.test(type)) === true;
  return declares ? 'it declares itself a video' : filmSign(page);
};

function filmSign(page: Page): string | undefined {
  const path = filmPath.test(pathOf(page.url) ?? '');
  if (isArticle(page) && !path) return undefined;
  if (typesIn(page).some((type) => filmTypes.test(type))) return 'it describes a video and little else';
  return path && select(page, players).length > 0 ? 'it holds a player and little else' : undefined;
}

/** In words: no more is a film's description. */
const mostWords = 110;
/** What an article about a film is at least. */
const caption = 60;
const filmTypes = /^(?:VideoObject|TVEpisode|Clip|Movie|BroadcastEvent)$/;
const filmPath = /\/(?:videos?|watch|v[ií]deos?|mediathek|tv|player|embed|live-tv|livestream|podcasts?|audio)(?:\/|$)/i;

function typesIn(page: Page): string[] {
  return page.jsonLd.flatMap(typesOf);
}

function isArticle(page: Page): boolean {
  return (
    page.meta.get('og:type')?.includes('article') === true ||
    typesIn(page).some((type) => /Article$|Posting$/.test(type))
  );
}

const players =
  'video, audio, [class*="video-player"], [class*="jwplayer"], [class*="player-container"], [id*="player"], iframe[src*="youtube"], iframe[src*="vimeo"], iframe[src*="dailymotion"], iframe[src*="/embed"]';
