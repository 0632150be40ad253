/** Which language this page is in: as it was chosen in this browser, else as the browser wishes. The pages without script read the same cookie. */
import { choiceCookie, isTongue, tongueFor, type Tongue } from '../../../../libs/telling/src/languages/languages.js';

const year = 365 * 24 * 60 * 60;

export function chosenTongue(): Tongue {
  const kept = document.cookie.split('; ').find((cookie) => cookie.startsWith(`${choiceCookie}=`));
  const chosen = kept?.slice(choiceCookie.length + 1);
  return isTongue(chosen) ? chosen : tongueFor(navigator.languages);
}

/** The page is loaded anew: each of its parts took its words in when it came. */
export function chooseTongue(tongue: Tongue): void {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${choiceCookie}=${tongue}; Path=/; Max-Age=${String(year)}; SameSite=Lax${secure}`;
  location.reload();
}
