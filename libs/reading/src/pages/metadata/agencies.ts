/** The world's news agencies, each under the name it goes by, with the spellings that credit it. */

/** Name, then spellings parted by "|"; those in capitals or with a capital inside are taken in that spelling only. */
const agencies: readonly string[] = [
  'Reuters|Thomson Reuters',
  'AP|Associated Press|The Associated Press',
  'AFP|Agence France-Presse|Agence France Presse|afp',
  'dpa|Deutsche Presse-Agentur|DPA|dpa-AFX|dpa-infocom',
  'APA|Austria Presse Agentur|apa',
  'Keystone-SDA|SDA|sda|Schweizerische Depeschenagentur|ATS',
  'epd|Evangelischer Pressedienst',
  'KNA|Katholische Nachrichten-Agentur',
  'SID|Sport-Informations-Dienst',
  'UPI|United Press International',
  'PA Media|Press Association|PA',
  'ANSA|Adnkronos',
  'EFE|Agencia EFE|Agência EFE',
  'Europa Press',
  'Lusa|Agência Lusa|LUSA',
  'Belga|BELGA',
  'ANP',
  'NTB',
  'TT|TT Nyhetsbyrån',
  'Ritzau',
  'STT|STT-Lehtikuva',
  'PAP|Polska Agencja Prasowa',
  'ČTK|CTK|Česká tisková kancelář',
  'TASR',
  'SITA',
  'MTI|Magyar Távirati Iroda',
  'Agerpres|AGERPRES',
  'Mediafax',
  'BTA|БТА|Bulgarian News Agency',
  'Tanjug|TANJUG|Танјуг',
  'Hina|HINA',
  'FENA',
  'STA|Slovenska tiskovna agencija',
  'ANA-MPA|AMNA|ΑΠΕ-ΜΠΕ',
  'BNS|Baltic News Service',
  'LETA',
  'ELTA',
  'TASS|ТАСС|ITAR-TASS',
  'RIA Novosti|РИА Новости|РИА «Новости»|RIA',
  'Interfax|Интерфакс|ИНТЕРФАКС|INTERFAX|INTERFAX.RU',
  'Interfax-Ukraine|Інтерфакс-Україна',
  'Ukrinform|Укрінформ|Укринформ|УКРІНФОРМ',
  'UNIAN|УНІАН|УНИАН',
  'BelTA|БЕЛТА|BELTA',
  'Kazinform|Казинформ',
  'Armenpress|ARMENPRESS',
  'Azertac|AZERTAC',
  'Trend News Agency',
  'Anadolu Agency|Anadolu Ajansı|Anadolu|AA',
  'DHA|Demirören Haber Ajansı',
  'İHA|IHA|İhlas Haber Ajansı',
  'Xinhua|Xinhua News Agency|新华社|新華社',
  'China News Service|中新社|中国新闻社|中新网',
  'CNA|Central News Agency|中央社',
  'KCNA|朝鮮中央通信',
  'Kyodo|Kyodo News|共同通信|共同|共同通信社',
  'Jiji Press|Jiji|時事|時事通信|時事通信社',
  'Yonhap|Yonhap News Agency|연합뉴스|聯合ニュース',
  'Newsis|뉴시스',
  'News1|뉴스1',
  'PTI|Press Trust of India|पीटीआई',
  'ANI|Asian News International|एएनआई',
  'IANS|Indo-Asian News Service|आईएएनएस',
  'UNI|United News of India|वार्ता',
  'APP|Associated Press of Pakistan',
  'BSS|Bangladesh Sangbad Sangstha',
  'Antara|ANTARA',
  'Bernama|BERNAMA',
  'VNA|TTXVN|Vietnam News Agency',
  'AAP|Australian Associated Press',
  'The Canadian Press|Canadian Press|La Presse Canadienne|CP',
  'SPA|Saudi Press Agency|واس',
  'WAM|Emirates News Agency|وام',
  'QNA|Qatar News Agency|قنا',
  'KUNA|Kuwait News Agency|كونا',
  'Bahrain News Agency|BNA',
  'Petra|بترا',
  'MENA|Middle East News Agency|أ ش أ',
  'SANA|سانا',
  'WAFA|وفا',
  'IRNA|ایرنا|إرنا',
  'ISNA|ایسنا',
  'Tasnim|تسنیم',
  'Fars News Agency|فارس',
  'Mehr News Agency|مهر',
  'MAP|Maghreb Arabe Presse',
  'APS|Algérie Presse Service',
  'TAP|Tunis Afrique Presse',
  'NAN|News Agency of Nigeria',
  'ENA|Ethiopian News Agency',
  'GNA|Ghana News Agency',
  'SAnews',
  'Agência Brasil',
  'Estadão Conteúdo',
  'Folhapress',
  'Télam|TELAM|Telam',
  'Notimex',
  'Prensa Latina',
  'Andina',
  'Bloomberg|Bloomberg News',
  'awp',
  'Tribune News Service|TNS',
];

const exact = new Map(
  agencies.flatMap((line) => {
    const spellings = line.split('|');
    return spellings.map((spelling) => [spelling, spellings[0] ?? ''] as const);
  }),
);
/** Long names are known in any case; abbreviations are words or names in another. */
const anyCase = new Map(
  [...exact].filter(([spelling]) => spelling.length > 6).map(([key, name]) => [key.toLowerCase(), name]),
);

/** The agency that the whole of `credit` names: "Reuters", "AFP Deutschland", "by Associated Press". */
export function agencyNamed(credit: string): string | undefined {
  const told = credit
    .trim()
    .replace(
      /^(?:by|von|par|por|di|da|from|agencia|agence|agentur|agency|source|quelle|fuente|kaynak|mit material von|mit)[:\s]\s*/i,
      '',
    )
    .replace(/^(?:the|die|der|la|l')\s*(?=\p{Lu})/iu, '')
    .replace(
      /[.\s]+$|\s+(?:staff|news(?: agency)?|deutschland|france|españa|italia|sport|[ée]conomie|writer|reporters?)$/gi,
      '',
    );
  return exact.get(told) ?? anyCase.get(told.toLowerCase());
}

/** The first of the agencies that share one credit: "dpa/afp", "(AP, Reuters)", "ORF.at/Agenturen" none. */
export function agencyIn(credit: string): string | undefined {
  if (credit.length > 120) return undefined;
  const bare = credit.replace(/^[\s(（【/]+|[\s)）】/.]+$/g, '');
  for (const part of [bare, ...bare.split(/\s*[/,;|&+=、]\s*|\s+(?:and|und|et|y|e|и|mit|with|ve|via)\s+|\s[-–—]\s/)]) {
    const found = agencyNamed(part);
    if (found !== undefined) return found;
  }
  return undefined;
}
