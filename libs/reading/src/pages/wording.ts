/**
 * The words that lines open with which are not the article's: they lead elsewhere, ask for something, or say who worked on it.
 * A list per language, each in the order of the English one; a phrase must be one that no sentence of an article opens with.
 */

const opening = (...languages: readonly string[]): RegExp =>
  new RegExp(`^[^\\p{L}\\p{N}©]*(?:${languages.join('|')})`, 'iu');

/** The phrase and nothing but punctuation, a number or a colon behind it. */
const alone = (...languages: readonly string[]): RegExp =>
  new RegExp(`^[^\\p{L}\\p{N}]*(?:${languages.join('|')})[^\\p{L}]*$`, 'iu');

/** Short lines that lead elsewhere or ask for something. */
const asking = opening(
  "read (?:more|also|next|the full)|also read|see also|related(?: (?:stories|articles|news|posts|topics|content|reading|coverage))?\\b|more (?:from|on|stories|news|about)|recommended|you (?:may|might) (?:also )?(?:like|be interested)|don['’]t miss|sign up|subscribe|share (?:this|on|via)|follow (?:us|@)|click here|scroll to continue|story continues|continue reading|watch(?: now|:)|listen(?: now|:)|photos?:|image(?: credit)?:|photo by|getty images|copyright|©|all rights reserved|comments?$|leave a (?:comment|reply)|join the (?:conversation|discussion)|tags?:|topics?:|filed under|posted (?:in|by|on)|published|updated|last (?:updated|modified)|source:|credits?:|download (?:the|our)|print(?: this)?$|report (?:a typo|an error)|skip to|loading",
  'lesen sie (?:auch|hier|mehr|dazu)|lies(?: auch|:)|mehr (?:zum thema|dazu|aus)|zum thema|auch interessant|das könnte sie|weiterlesen|jetzt (?:abonnieren|anmelden)|foto:|fotos:|bild:|bildrechte|quelle:|teilen(?: auf|:)|zur startseite|stand:|video:|hier geht es',
  "lire (?:aussi|également|la suite)|à (?:lire|voir|écouter)(?: aussi)?|voir aussi|sur le même|partager (?:sur|cet)|s’abonner|s'abonner|abonnez-vous|crédit photo|photo :|publié le|mis à jour",
  'lee también|lea también|leer más|lea más|leé también|te puede interesar|le puede interesar|ver también|más información|suscríbete|síguenos|compartir (?:en|esta)|foto:|publicado el',
  'leggi anche|leggi (?:tutto|di più)|guarda anche|potrebbe interessarti|iscriviti|condividi|foto:',
  'leia (?:também|mais)|saiba mais|veja (?:também|mais)|inscreva-se|assine|compartilhe|foto:',
  'lees (?:ook|meer|verder)|bekijk ook|meer over|deel dit|foto:|abonneer',
  'czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również|więcej)|przeczytaj (?:też|także|również)|fot\\.|źródło:|udostępnij',
  'läs (?:mer|också|även)|les (?:også|mer)|læs (?:også|mere)|se også|dela (?:artikeln|på)|del (?:artikkelen|på)|foto:|följ (?:oss)',
  'ayrıca (?:bakınız|okuyun)|ilgili haber|bunlar da|devamını oku|haberin devamı|paylaş$|kaynak:|abone ol',
  'читайте (?:также|ещё|еще|нас)|читать (?:также|далее)|смотрите также|подписывайтесь|подпишитесь|поделиться|фото:|источник:|читайте також|підписуйтесь|джерело:',
  '关联阅读|相关阅读|延伸阅读|推荐阅读|责任编辑|編集部|関連記事|あわせて読みたい|続きを読む|写真[:：]|관련\\s?기사|무단\\s?전재|ⓒ|저작권자|기자\\s|اقرأ (?:أيضا|أيضًا|المزيد)|यह भी पढ़ें|ये भी पढ़ें|baca juga|xem thêm|διαβάστε (?:ακόμη|επίσης)|přečtěte si|olvass(?:a el|on) (?:is|még)',
);

/** Standing alone, they announce an advertisement. */
const advertising = alone(
  'advert(?:s|isements?|ising)?|ads?|sponsored(?: content)?|promoted(?: content)?|anzeige|werbung|publicité|publicidad(?:e)?|pubblicità|advertentie|reklam[ae]?|annons|annonse|реклама|广告|広告|광고|إعلان|विज्ञापन|διαφήμιση|hirdetés',
);

export function asksOrLeadsAway(text: string): boolean {
  return (text.length < 160 && asking.test(text)) || (text.length < 30 && advertising.test(text));
}

const credits =
  /^\W*(?:additional )?reporting by\b|contributed (?:reporting|to this (?:report|story|article))|can be reached (?:at|on|by)|^this (?:story|article|post|report) (?:was |has been )?(?:originally|first|last) (?:published|posted|appeared|updated)|^dieser (?:artikel|beitrag) wurde (?:ausgedruckt|zuletzt)|^cet article a été (?:publié|modifié)/i;
const inviting =
  /\b(?:sign(?:ing)? up|subscrib(?:e|ing)|register|get|receive|join|delivered)\b.{0,100}\b(?:inbox|newsletters?|mailing list|e?mail updates|latest posts|push notifications|letterbox)\b|\bnewsletter\b.{0,60}(?:anmelden|abonnieren|bestellen)|(?:abonnieren|bestellen) sie .{0,60}newsletter|\bfollow\b.{0,60}\bon (?:twitter|x|facebook|instagram|whatsapp|telegram|pinterest|linkedin|google news)\b|inscrivez-vous à .{0,40}newsletter|suscríbete a .{0,40}(?:newsletter|boletín)|iscriviti alla newsletter/i;

const commenting =
  /\b(?:moderat\p{L}+|netiquette|house rules|community guidelines|themenbezogen)\b.{0,100}\b(?:comments?|kommentare?)\b|\b(?:comments|kommentare)\b.{0,100}\b(?:moderat\p{L}+|netiquette|guidelines|themenbezogen)\b/iu;

/** Remarks of the publisher's, whole paragraphs long. */
export function isRemark(text: string): boolean {
  if (text.length >= 320) return false;
  return credits.test(text) || inviting.test(text) || (/[ck]omment/i.test(text) && commenting.test(text));
}

/** Headings of what follows an article: who wrote it, what readers say, what the publisher wants. */
const ending = opening(
  'comments?|\\d+ comments?|leave a (?:comment|reply)|responses|discussion|about the authors?|about (?:us|me)|share this|tags|topics|newsletter|sign up|subscribe|stay (?:informed|connected|up to date)|follow us|join our|get in touch',
  'kommentare|leserkommentare|\\d+ kommentare|über (?:den autor|die autorin|die autoren|uns)|zur person|schlagworte|themen$|diskutieren sie',
  "commentaires|à propos de l[’']auteur|mots[- ]clés|comentarios|sobre (?:el autor|la autora|o autor)|etiquetas|temas$|commenti|reacties|over de auteur|komentarze|kommentarer|yorumlar|etiketler|комментарии|коментарі|теги|об авторе|コメント|댓글|评论|タグ",
);

/** Headings of links to elsewhere; they stand between paragraphs too. */
const listing = opening(
  "related|more (?:from|on|stories|news|to read|to explore|like this)|read (?:more|next|this next|also)|recommended|you (?:may|might) also|what to read next|most (?:read|popular|viewed)|trending|latest|popular|further reading|also of interest|other (?:stories|news|articles)|editors?['’]? picks?|up next|don['’]t miss|top stories",
  'mehr (?:zum thema|aus|zu|lesen)|das könnte|auch interessant|meistgelesen|weitere (?:artikel|themen|news|nachrichten)|lesen sie auch|lesetipps|zum weiterlesen|empfehlungen|passend dazu',
  'à (?:lire|voir) aussi|sur le même (?:sujet|thème)|les plus lus|nos derniers|te puede interesar|le puede interesar|lo más (?:leído|visto)|noticias relacionadas|más noticias|leggi anche|potrebbe interessarti|articoli correlati|leia (?:também|mais)|mais lidas|lees ook|meest gelezen|czytaj (?:też|także|również)|zobacz (?:też|także|również)|läs (?:också|mer)|les også|læs også|mest læste|mest lest|ilgili haberler|çok okunanlar|читайте также|похожие|другие новости|最新|関連|おすすめ|관련|많이 본|相关|推荐|اقرأ أيضا',
);

export function closesArticle(heading: string): 'ends' | 'lists' | undefined {
  if (heading.length >= 80) return undefined;
  return ending.test(heading) ? 'ends' : listing.test(heading) ? 'lists' : undefined;
}
