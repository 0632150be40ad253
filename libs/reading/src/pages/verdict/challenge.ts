/** Pages that want to know whether we are human, or that a script must open. */
import { countOf, partsOf, saidIn, type Evidence, type Sign } from './evidence.js';
import { anyOf, wholly } from './words.js';

const headings = wholly(
  'just a moment',
  'one moment,? please',
  'attention required.*',
  'access (?:to this page has been )?denied',
  'security (?:check|verification)(?: required)?',
  '(?:robot|bot|human|browser) (?:check|verification|detection)',
  "verif(?:y|ying) (?:that )?you(?: a|’|')re (?:a )?human",
  "(?:confirm|verify|prove) (?:that )?you(?:’|'| a)re (?:not a robot|(?:a )?human)",
  'are you (?:a )?(?:robot|human)',
  "(?:i(?:’|')m|you(?:’|')re) not a robot",
  'one more step',
  'pardon our interruption',
  'please (?:wait|verify)',
  '(?:request|you have been|your request has been|sorry,? you have been) blocked',
  '(?:ddos-guard|ddos protection by .+|captcha|human challenge|validate|vercel security checkpoint)',
  'unusual traffic(?: detected)?',
  'проверка (?:браузера|безопасности)',
  'вы не робот',
  'доступ (?:ограничен|запрещ[её]н)',
  'einen moment,? bitte',
  '(?:sicherheits|roboter)(?:überprüfung|prüfung|abfrage)',
  'zugriff (?:verweigert|blockiert)',
  'vérification de sécurité',
  'un (?:instant|moment)',
  'accès (?:refusé|bloqué|temporairement restreint)',
  'un momento',
  'acceso denegado',
  'verificación de seguridad',
  'accesso negato',
  'um momento',
  'acesso negado',
  'erişim engellendi',
  '(?:安全验证|人机验证|请稍候|访问(?:被拒绝|验证))',
  '(?:アクセスが拒否されました|少々お待ちください)',
  '(?:접근이 거부되었습니다|잠시만 기다리십시오)',
);

const sentences = anyOf(
  'checking (?:if the site connection is secure|your browser)',
  'verif(?:y|ying) (?:that )?you are (?:a )?(?:human|not a (?:ro)?bot)',
  'you are (?:human|not a (?:ro)?bot) by completing',
  'enable javascript and (?:disable any ad ?blocker|cookies)',
  '(?:please )?(?:enable|turn on|activate) (?:cookies|js|javascript)(?: and cookies)?(?: in your browser)? (?:to|and|before) (?:continue|proceed|reload|access|view|disable)',
  'javascript is (?:disabled|required|not enabled)',
  '(?:needs?|requires?) (?:to enable )?javascript to (?:be enabled|run|work|verify)',
  'review the security of your connection',
  'complete the (?:security check|captcha|challenge)',
  '(?:solve|enter) (?:the|this) captcha',
  'unusual (?:traffic|activity) from your',
  '(?:your (?:browser|activity|behaviou?r)|something about your browser|we think you might be).{0,60}(?:made us think|(?:ro)?bot)',
  'press (?:&|and) hold',
  "don(?:’|')t have permission to access",
  'you have been blocked',
  '(?:automated|suspicious) (?:access|requests?|traffic).{0,40}(?:from your|detected|blocked)',
  'you will be (?:redirected|connected) (?:to .{1,60} )?(?:once|in just a moment|shortly|after)',
  'incapsula incident id|cloudflare ray id|reference #\\d+\\.[0-9a-f]+|your support id is',
  'подтвердите,? что (?:вы не робот|запросы отправляли вы)',
  'проверя(?:ем|ется) ваш браузер',
  'включите javascript',
  'bestätigen sie,? dass sie (?:kein roboter|ein mensch)',
  'ihr browser wird (?:über)?prüf',
  'javascript (?:in ihrem browser )?aktivieren,? um',
  "confirme[zr] que vous (?:êtes|n(?:’|')êtes) (?:bien )?(?:humain|un humain|pas un robot)",
  'activer javascript',
  '(?:confirm[ae]|verific(?:a|ar|amos)) que (?:eres|es|no eres|usted es) (?:un )?(?:humano|robot)',
  'habilit[ae]r? (?:el )?javascript',
  'non sei un robot',
  'você (?:é humano|não é um robô)',
  'je (?:bent )?geen robot bent',
  'potwierdź,? że (?:jesteś człowiekiem|nie jesteś robotem)',
  'robot olmadığınızı',
  '请(?:完成|进行)(?:安全)?验证|您的访问(?:过于频繁|被拦截)|请启用 ?javascript',
  'ロボットではない|javascript を有効に',
  '로봇이 아닙니다',
);

/** Their parts stand on ordinary pages too: they decide only where there is next to nothing to read. */
const vendors = {
  Cloudflare:
    /id=(?:challenge-(?:form|stage)|cf-(?:challenge-running|wrapper)) |\bcf-(?:browser-verification|turnstile)\b|challenge-platform|challenges\.cloudflare/,
  DataDome: /captcha-delivery|datadome/i,
  HUMAN: /id=px-captcha|px-c(?:dn|loud)\.|\/captcha\.js\?a=c/,
  Imperva: /_Incapsula_Resource|id=main-iframe /,
  Akamai: /id=(?:sec-if-container|sec-cpt-if) |\/_sec\/cp_challenge|bm-verify/,
  'AWS WAF': /id=(?:challenge|captcha)-container |awswaf\.com/,
  reCAPTCHA: /\bg-recaptcha\b|id=recaptcha |src=\S*\/recaptcha\//,
  hCaptcha: /\bh-captcha\b|hcaptcha\.com/,
  'Friendly Captcha': /\bfrc-captcha\b/,
};

export const challengeSign: Sign = (evidence) => {
  if (!evidence.isAlone) return undefined;
  const said = saidIn(evidence.headings, headings) ?? saidIn([evidence.text.slice(0, 600)], sentences);
  return said ?? (evidence.words < 40 ? behindTheText(evidence) : undefined);
};

function behindTheText(evidence: Evidence): string | undefined {
  const { page, seen, marks } = evidence;
  const vendor = countOf(page, 'p') < 8 ? partsOf(marks, vendors) : undefined;
  if (vendor !== undefined) return `it holds the challenge of ${vendor}`;
  return saidIn([seen.slice(0, 1500).replaceAll('\n', ' ')], sentences) ?? scriptSign(evidence);
}

/** What a browser without scripts is told, on a page that has nothing else to tell. */
function scriptSign({ page, words, seen, headings: told }: Evidence): string | undefined {
  if (words > 0 || told.length > 4 || page.meta.has('og:title')) return undefined;
  const without = page.elements.filter(({ name }) => name === 'noscript').slice(0, 5);
  const asks = without.some((element) => /javascript/i.test(page.$(element as never).text()));
  return asks && seen.length < 200 ? 'it shows nothing to a browser without scripts' : undefined;
}
