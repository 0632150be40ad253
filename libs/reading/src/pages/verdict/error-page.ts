/** Pages about the site itself: it is broken, shut, empty, suspended or for sale. */
import { saidIn, type Sign } from './evidence.js';
import { anyOf, wholly } from './words.js';

const headings = wholly(
  '(?:http )?(?:error\\s*)?(?:4(?:0[0135-9]|1[1-9]|2[1-9]|5\\d)|5\\d\\d)(?: error)?',
  '(?:bad request|unauthori[sz]ed|forbidden|too many requests|request timeout|internal server error|bad gateway|gateway time-?out|proxy error)(?: error)?',
  '(?:http )?(?:error )?\\d{3}[ :.–-]+(?:bad request|unauthori[sz]ed|forbidden|too many requests|internal server error|bad gateway|(?:service|server) (?:temporarily )?unavailable|gateway time-?out|backend fetch failed|first byte timeout|web server (?:is down|is returning an unknown error)|connection timed out|origin is unreachable|a timeout occurred|ssl handshake failed|invalid ssl certificate|error)',
  '(?:the )?(?:service|server|site|website|web ?page) (?:is )?(?:currently |temporarily )?(?:unavailable|down|offline|under maintenance|overloaded|not available)',
  '(?:web server is down|guru meditation|error \\d{3} .*|origin error|connection timed out|runtime error|server error(?: in .*)?|application error.*|database (?:connection )?error|error establishing a database connection|fatal error|an error (?:has )?occurred|unexpected error|unhandled exception|system error|temporary (?:error|failure))',
  '(?:oops|whoops|sorry|uh[- ]oh)?[,!. ]*(?:looks like )?something went wrong.*',
  "(?:we(?:’|')re sorry|oops)",
  "(?:(?:site|website|scheduled|planned|system|down for|under|in) )+maintenance.*|maintenance(?: mode)?|(?:we(?:’|')ll )?be (?:right )?back (?:soon|shortly)?|be right back|under construction|coming soon|website coming soon",
  '(?:this )?account (?:has been )?suspended|(?:site|website|bandwidth) (?:suspended|limit exceeded|disabled|expired)|(?:this )?site (?:has been )?suspended',
  '.{0,60}(?:is (?:for sale|parked)|domain (?:for sale|parking|is parked|has expired|expired))|buy this domain|domain (?:name )?(?:parking|parked|for sale|expired)|parked domain',
  'welcome to (?:nginx|openresty|centos|caddy)|apache2? .{0,20}default page.*|(?:iis|internet information services).{0,20}|it works|test page for .*|index of /.*|default (?:web )?(?:site|server) page|plesk .*default page',
  'wartungsarbeiten|wartungsmodus|(?:die )?seite (?:ist )?(?:wird )?(?:gerade |derzeit )?(?:gewartet|nicht erreichbar)|interner serverfehler|ein fehler ist aufgetreten|dienst nicht verfügbar',
  "(?:site )?en (?:cours de )?maintenance|erreur (?:interne )?(?:du )?serveur|une erreur (?:est survenue|s(?:’|')est produite)|service (?:temporairement )?indisponible",
  '(?:sitio )?en mantenimiento|error (?:interno )?del servidor|(?:se ha producido|ha ocurrido|ocurrió) un error|servicio no disponible|algo (?:ha salido|salió) mal',
  '(?:sito )?in manutenzione|errore (?:interno )?del server|si è verificato un errore|qualcosa è andato storto',
  '(?:site )?em manutenção|erro (?:interno )?(?:do|no) servidor|ocorreu um erro|algo deu errado',
  'onderhoud|er (?:is iets|ging iets|is een fout) (?:misgegaan|mis|opgetreden)|interne serverfout',
  'underhåll|något gick fel|ett fel (?:har )?(?:uppstod|uppstått)|noe gikk galt|noget gik galt|jotain meni pieleen',
  'przerwa techniczna|prace (?:serwisowe|konserwacyjne)|wystąpił błąd|coś poszło nie tak',
  'технические (?:работы|неполадки)|(?:на сайте )?ведутся технические работы|(?:внутренняя )?ошибка сервера|произошла ошибка|что-то пошло не так|сайт (?:временно )?недоступен|технічні роботи|сталася помилка',
  'bakım (?:çalışması|modu)|bir (?:hata oluştu|şeyler ters gitti)|sunucu hatası',
  '(?:حدث خطأ.*|الموقع تحت الصيانة|خطأ في الخادم)',
  '(?:系统维护|网站维护中|服务器错误|服务不可用|出错了)',
  '(?:メンテナンス中|ただいまメンテナンス中です|サーバーエラー|エラーが発生しました)',
  '(?:서비스 점검 ?중|시스템 점검|오류가 발생했습니다|서버 오류)',
);

const sentences = anyOf(
  'error establishing a database connection',
  'guru meditation',
  '(?:backend|cache) (?:fetch failed|server).{0,40}(?:varnish|xid)|varnish cache server',
  'the server encountered an (?:internal error|unexpected condition)',
  '(?:the )?server is temporarily unable to service your request',
  '(?:the )?(?:web )?server (?:reported|received|returned) an? (?:bad gateway|invalid response|unknown error)',
  'the proxy server (?:received|could not handle)',
  'an application error occurred|server error in .{1,40} application|a runtime error occurred',
  'there has been a critical error on (?:this|your) website',
  '(?:briefly |currently )?unavailable for scheduled maintenance',
  "(?:we(?:’|')re|we are|site is|website is|currently) (?:currently |performing |undergoing |down for )+(?:scheduled |planned |routine |some )?maintenance",
  'something went wrong.{0,60}(?:try again|refresh|reload|on our end)',
  '(?:an (?:unexpected )?error|a technical problem) (?:has )?occurred.{0,80}(?:try again|later|support|administrator)',
  'this account has been suspended|contact your hosting provider',
  '(?:this|the) (?:domain|website)(?: name)?.{0,60}(?:is (?:for sale|parked|available for purchase)|may be for sale|has expired)',
  'this (?:web ?page|domain) (?:is|was) (?:parked|generated by the domain owner|generated using sedo)',
  'if you (?:see|can read) this page,? the (?:nginx )?web server is (?:successfully )?(?:installed|working)',
  'host error.{0,40}cloudflare|cloudflare.{0,60}working.{0,80}(?:host|origin).{0,20}error',
  'sqlstate\\[|mysqli?_(?:connect|query)\\(|uncaught (?:pdo|error|exception|typeerror)|stack trace:\\s*#0',
  'wir führen (?:gerade|derzeit) wartungsarbeiten|ведутся технические работы|en cours de maintenance|estamos (?:realizando|en) (?:tareas de )?mantenimiento',
);

export const errorSign: Sign = ({ isVouched, isAlone, words, headings: told, text, seen }) => {
  if (isVouched || words > 250) return undefined;
  const said = saidIn(told, headings);
  if (said !== undefined) return said;
  if (!isAlone) return undefined;
  return (
    saidIn([text.slice(0, 600)], sentences) ??
    (words < 25 ? saidIn([seen.slice(0, 1500).replaceAll('\n', ' ')], sentences) : undefined)
  );
};
