/** German: verbs of saying with those parted from their prefix ("teilte … mit"), and the phrases of reported speech. */
import { words, type Tongue } from './tongue.js';

export const german: Tongue = {
  saying: words(`
    sagte sagten sagt sagen erklärte erklärten erklärt betonte betonten betont teilte teilten teilt fügte fügten fügt meinte meinten meint
    äußerte äußerten äußert schrieb schrieben schreibt kündigte kündigten kündigt warnte warnten warnt kommentierte kommentierten
    unterstrich unterstrichen unterstreicht ergänzte ergänzten ergänzt bekräftigte bekräftigten bekräftigt versicherte versicherten
    versichert räumte räumten antwortete antworteten antwortet fragte fragten fragt forderte forderten fordert behauptete behaupteten
    behauptet berichtete berichteten berichtet sprach sprachen spricht urteilte urteilten urteilt mahnte mahnten mahnt lobte lobten lobt
    kritisierte kritisierten kritisiert erwiderte erwiderten erinnerte hob stellte beklagte klagte klagten versprach versprachen
    argumentierte argumentierten gab gaben rief riefen resümierte spottete scherzte bestätigte bestätigten bestätigt dementierte
    verkündete verkündeten verkündet hieß heißt konstatierte prophezeite vermutete vermutet glaubt glaubte wetterte drohte drohten
    titelte titelten titelt gesagt erklärt mitgeteilt geschrieben bezeichnet`),
  calling: words(`
    nannte nannten nennt bezeichnete bezeichneten bezeichnet beschrieb beschrieben beschreibt wertete werteten wertet würdigte
    begrüßte begrüßten wies verurteilte verurteilten verurteilt warf tat lehnte sah`),
  sources: [
    ...[
      'laut',
      'nach angaben von',
      'nach angaben des',
      'nach angaben der',
      'nach den worten von',
      'nach den worten des',
    ],
    ...[
      'nach worten von',
      'nach worten des',
      'nach worten der',
      'nach den worten der',
      'nach ansicht von',
      'nach ansicht des',
    ],
    ...[
      'nach ansicht der',
      'nach meinung von',
      'nach einschätzung von',
      'in den worten von',
      'so',
      'unter berufung auf',
    ],
  ],
  tags: words('so'),
  behindSpeaker: words('zufolge'),
  citing: words('zitierte zitierten zitiert zitieren'),
  citedWords: words('worte'),
  impersonal: /^(?:hieß|heißt|verlautete)$/u,
  inverting: words('so'),
  pronouns: words('er sie'),
  prepositions: words(`
    in im an am auf aus bei beim von vom zu zum zur mit nach vor über unter gegen für durch um ohne seit während wegen zwischen neben
    hinter bis ab trotz gegenüber laut`),
  ends: words('dass daß weil wenn als ob und aber doch während obwohl dem den damit'),
  office:
    /(?:präsident|präsidentin|minister|ministerin|kanzler|kanzlerin|sprecher|sprecherin|chef|chefin|experte|expertin|professor|professorin|diplomat|diplomatin|analyst|analystin|botschafter|botschafterin|herr|frau|beauftragte|beauftragter|leiter|leiterin|forscher|forscherin|vorsitzende|vorsitzender|abgeordnete|abgeordneter|senator|senatorin|general|generalin|könig|königin|papst|berater|beraterin|politiker|politikerin|historiker|historikerin|ökonom|ökonomin|gesandte|gesandter|premier|gouverneur|gouverneurin|sekretär|sekretärin|bürgermeister|bürgermeisterin|direktor|direktorin|journalist|journalistin|regierung|ministerium|amt|sicherheitskreise|kreise|veteran|bewohner|bewohnerin|beobachter|wissenschaftler|wissenschaftlerin)(?:s|n|en|e)?$/u,
  openers: words(`
    der die das ein eine einer dies diese dieser er sie es wir ich man auch zuvor später dann damit dabei dazu außerdem zudem am im in
    an auf nach vor bei mit laut so wie als wenn aber doch und gestern heute montag dienstag mittwoch donnerstag freitag samstag sonntag`),
  capitalNouns: true,
};
