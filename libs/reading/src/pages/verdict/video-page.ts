/** Pages for a film or a broadcast, with a few words about it. */
import { typesOf } from '../json-ld.js';
import { select } from '../page.js';
import { pathOf, type Sign } from './evidence.js';

const mostWords = 110;

export const videoSign: Sign = ({ page, words }) => {
  if (words >= mostWords) return undefined;
  const types = page.jsonLd.flatMap(typesOf);
  const isArticle =
    types.some((type) => /Article|Posting$/.test(type)) || page.meta.get('og:type')?.includes('article') === true;
  const isFilmPath =
    /\/(?:videos?|watch|v[ií]deo[s]?|mediathek|tv|player|embed|live-tv|livestream|podcasts?|audio)(?:\/|$)/i.test(
      pathOf(page.url) ?? '',
    );
  if (page.meta.get('og:type')?.some((type) => /^video/i.test(type)) === true && (!isArticle || words < 60))
    return 'it declares itself a video';
  if (isArticle && !(isFilmPath && words < 60)) return undefined;
  if (types.some((type) => /^(?:VideoObject|TVEpisode|Clip|Movie|BroadcastEvent)$/.test(type)))
    return 'it describes a video and little else';
  return isFilmPath && select(page, players).length > 0 ? 'it holds a player and little else' : undefined;
};

const players =
  'video, audio, [class*="video-player"], [class*="jwplayer"], [class*="player-container"], [id*="player"], iframe[src*="youtube"], iframe[src*="vimeo"], iframe[src*="dailymotion"], iframe[src*="/embed"]';
