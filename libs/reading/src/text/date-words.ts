/** Month names of the languages our feeds and pages come in, and the zone names that mail and news software writes. */
const months: readonly string[] = [
  'jan january januar janvier enero ene gennaio gen janeiro januari janúar stycznia styczeń sty января янв січня ocak ιαν ιανουαρίου január tammikuuta leden ledna januára ianuarie janvāris sausio gener януари ianuar يناير जनवरी',
  'feb february februar février févr fév fevrier febrero febbraio fevereiro fev februari lutego luty lut февраля фев лютого şubat φεβ φεβρουαρίου február helmikuuta únor února februarie febrer februārī vasario февруари فبراير फ़रवरी फरवरी',
  'mar march märz mär maerz mars marzo março maart mrt marca marzec марта мар березня mart μάρ μαρ μαρτίου március marec maaliskuuta březen března martie març marts maret kovo март مارس मार्च',
  'apr april avril avr abril abr aprile kwietnia kwiecień kwi апреля апр квітня nisan απρ απριλίου április apríl huhtikuuta duben dubna aprilie balandžio април أبريل ابريل अप्रैल',
  'may mai mayo maggio mag maio mei maj maja мая травня mayıs μαΐ μάι μαϊ μαι μαΐου május toukokuuta květen května maig gegužės май مايو मई',
  'jun june juni juin junio giugno giu junho czerwca czerwiec cze июня июн червня haziran ιουν ιούν ιουνίου június kesäkuuta červen června iunie juny birželio юни يونيو जून',
  'jul july juli juillet juil julio luglio lug julho lipca lipiec lip июля июл липня temmuz ιουλ ιούλ ιουλίου július heinäkuuta červenec července iulie juliol liepos юли يوليو जुलाई',
  'aug august août aout agosto ago augusti sierpnia sierpień sie августа авг серпня ağustos αυγ αύγ αυγούστου augusztus elokuuta srpen srpna agost agustus rugpjūčio август أغسطس اغسطس अगस्त',
  'sep sept september septembre septiembre settembre set setembro września wrzesień wrz сентября сен вересня eylül σεπ σεπτεμβρίου szeptember syyskuuta září septembrie setembre rugsėjo септември سبتمبر सितंबर सितम्बर',
  'oct october oktober okt octobre octubre ottobre ott outubro out października październik paź октября окт жовтня ekim οκτ οκτωβρίου október lokakuuta říjen října octombrie spalio октомври أكتوبر اكتوبر अक्टूबर अक्तूबर',
  'nov november novembre noviembre novembro listopada listopad lis ноября ноя листопада kasım νοε νοέ νοεμβρίου marraskuuta noiembrie novembris lapkričio ноември نوفمبر नवंबर नवम्बर',
  'dec december dezember dez décembre déc diciembre dic dicembre dezembro grudnia grudzień gru декабря дек грудня aralık δεκ δεκεμβρίου joulukuuta prosinec prosince decembrie desembre desember gruodžio декември ديسمبر दिसंबर दिसम्बर',
];

const monthByName = new Map(months.flatMap((names, at) => names.split(' ').map((name) => [name, at + 1] as const)));

export function monthOf(word: string): number | undefined {
  return monthByName.get(word.toLowerCase().replaceAll('.', ''));
}

/** Hours from UTC. CST and IST are read as the feeds mean them most: North America, India. */
const zoneHours: Readonly<Record<string, number>> = {
  Z: 0,
  UT: 0,
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 1,
  BST: 1,
  IST: 5.5,
  CET: 1,
  MET: 1,
  MEZ: 1,
  CEST: 2,
  MEST: 2,
  MESZ: 2,
  EET: 2,
  EEST: 3,
  MSK: 3,
  MSD: 4,
  SGT: 8,
  HKT: 8,
  AWST: 8,
  KST: 9,
  JST: 9,
  ACST: 9.5,
  AEST: 10,
  AEDT: 11,
  NZST: 12,
  NZDT: 13,
  EST: -5,
  EDT: -4,
  ET: -5,
  CST: -6,
  CDT: -5,
  CT: -6,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  PT: -8,
  AKST: -9,
  AKDT: -8,
  HST: -10,
  AST: -4,
  AT: -4,
  MT: -7,
  ADT: -3,
  NST: -3.5,
  NDT: -2.5,
  BRT: -3,
  ART: -3,
};

export function zoneMinutes(name: string): number | undefined {
  const hours = zoneHours[name.toUpperCase()];
  return hours === undefined ? undefined : hours * 60;
}
