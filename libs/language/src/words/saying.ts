/** Verbs and phrases that pass on what somebody said, thought or felt. */
import { listed } from '../phrases/notation.js';

export const saying = {
  saying: listed(`
    say|says|said|saying, stated|stating, tell|tells|told|telling, add~, note~, mention~, declare~, emphasize~, emphasise~, stress~,
    suggest~, acknowledge~, indicate~, insist~, claim~, argue~, warn~, remark~, observe~, explain~, admit~,
    admitted|admitting, concede~, imply~, reveal~, believe~, think|thinks|thought, expect~, hope~, express~, speak|speaks|spoke only|merely|instead|again? of, feel|feels|felt that, reckon~, allow~ that, allow|allows|allowed however|only? that, let|lets it be known, be|was|is of the view,
    speak|spoke about, write|writes|wrote|writing, reiterate~, restate~, confirm~, announce~, caution~, predict~, clarify~, respond~, reply~,
    assert~, comment~, conclude~, quip~, quipped, joke~, recall~, pledge~, vow~, promise~, maintain~, voice~, underline~,
    underscore~, highlight~, affirm~, reaffirm~, grumble~, reassure~ that, repeat~, tweet~, posted|posts, ask~, urge~, deny|denies|denied|denying, lament~,
    recount~, point|points|pointed out, make|made clear, making clear, boast~, complain~, muse~,
    muses|mused|musing, contend~, signal~, signalled, signaled, told reporters, told journalists, read|reads, fear|fears|feared,
    doubt|doubts|doubted, want|wants|wanted, wish|wishes|wished, vowed, exclaim~, shout~, testify~, elaborate~, hint~,
    wonder~, estimate~, assess~, speculate~, opine~, retort~, counter~, interject~, estimated, summarize~, chide~, allege~, guess~, confess~, report~ that, relay~ that?, convey~ .. that, pass|passed on that|word, let|lets it slip, let slip, disclose~, divulge~, volunteer~ that, stipulate~, posit~, intimate~, venture~, ventured,
    strike|strikes|struck|sound|sounds|sounded a .. note|tone, be|is|was|were blunt|frank|candid|scathing|unsparing|curt|terse|emphatic|adamant|defiant`),
  /** Needs the words it names: "called it", "described the talks as". */
  calling: listed(`
    call|calls|called|calling, describe~, characterize~, characterise~, label~, labelled|labelling, hail~, brand~, dub|dubs|dubbed|dubbing,
    refer|refers|referred|referring to, termed, deem~, denounce~, decry|decries|decried, dismiss~, praise~, welcome~,
    condemn~, slam|slams|slammed|slamming, blast~, criticize~, criticise~, laud~, applaud~, reject~, mock~, demand~, tout~, cite~,
    accuse~, thank~, propose~, cast|casts, portray~, offer|offered, advise~, rate|rates|rated, reassure~, rail|railed, bemoan~,
    greet|greets|greeted .. as, is|are|was|were|remain|remains|remained critical|scathing|dismissive|contemptuous|distrustful|mistrustful|suspicious of, consider~, regard~, see|sees|seeing in|no|little, see|sees|saw .. as, find|finds|found it|them|him|her, view|views|viewed .. as|with, compare~ .. to|with, liken~, fault|faults|faulted, count|counts|counted .. among|as, celebrate~, distance~ himself|herself|itself|themselves, have|has|had his|her|their|its|no|serious|some|grave doubts|reservations|misgivings|illusions, appeal~ to,
    is|are|was|were|remain|remains|remained convinced|persuaded|certain|unconvinced|unsure|dismayed|delighted|unhappy|grateful|thankful|appalled|dissatisfied|frustrated|heartened|upbeat|gloomy|bullish|bearish|jubilant|thrilled|livid|incensed|seething, is|are|was|were more|less|very|deeply|quite|not|rather|visibly sure|sceptical|skeptical|doubtful|hopeful|optimistic|pessimistic|worried|disappointed|restrained|cautious|critical,
    question|questions|questioned, promise~, threaten~, urge~, defend~, refuse~, take|takes|took|taking note, give|gives|gave|giving it|the|him, is|are|was|were|be|remain|remains|remained|sounded|seemed skeptical|sceptical|doubtful|hopeful|optimistic|pessimistic|confident|worried|concerned|disappointed|pleased|glad|wary|cautious|furious|angry|outraged|relieved|alarmed|encouraged|unimpressed|supportive|critical|satisfied,
    play|plays|played down, brush|brushed off, congratulate~, compliment~, salute~, commend~, credit|credits|credited, ridicule~, deride~, lambast~, lambaste~, savage~, assail~, berate~, chastise~, extol|extols|extolled, deplore~, disparage~, scorn~, scorned, talk|talks|talked of, speaks|spoke of, upbraid~, rebuke~`),
  /** Only right beside a quotation, where whatever stands there tells how it was said. */
  besideQuote: listed(`
    continue~, report|reports|reported|reporting, begin|begins|began, finish~, go|goes|went on, agree~, offer~, offered, laugh~, sigh~, smile~, smiled, grin~, snap~,
    snapped, charge~, proclaim~, pronounce~, marvel~, marvelled, fume~, thunder~, implore~, plead~, pleaded, beg, begs, begged, rave~, gush~,
    enthuse~, tease~, whisper~, cry, cries, cried, yell~, scream~, answer~, instruct~, counsel~, counselled, volunteer~, correct~,
    deadpan~, deadpanned, caption~, put|puts it, sum|sums|summed up, explain~ further, insist~ again, ventured, intone~, growl~, bark~,
    demand~, fire|fires|fired back, shoot|shoots|shot back, hit|hits back, chime|chimes|chimed in, weigh|weighs|weighed in, tell|tells|told,
    recite~, state~ further, surmise~, reason~, reflect~, theorize~, theorise~, emphasized, confide~, relate~, describe~, inquire~, enquire~,
    question~, query|queries|queried, stammer~, mutter~, declaim~, decree~, rule~, order~, swear, swears, swore, say|says|said again, scoff~, sneer~, taunt~,
    interrupt~, object~, protest~, preach~, lecture~, scold~, rage~, seethe~, crow~, gloat~, gripe~, grumble~, hedge~, demur, demurred, parry|parries|parried,
    translate~, add~, email|emailed|emails, text|texts|texted, message~, share~, shared, urge~, tip|tips|tipped off, is|was|were quoted as saying,
    read|reads, state|states, open|opens|opened, close|closes|closed, end|ends|ended, close~ by saying, cheer~, chant~, sing, sings, sang, pray~`),
  accordingTo: listed(
    'according to, in the words of, in the view of, in the opinion of, as told by, as put by, in the version|words|telling|account told|given|offered|of by?, in the eyes of, in the judgement|judgment|estimation|reckoning of, in the phrase of, if you believe, as related|recounted|described|reported by, on the word|authority of, to hear',
  ),
  /** After these the speaker stands in the middle: "quoted Smith as saying". */
  citing: listed('cite|cites|cited|citing, quote|quotes|quoted|quoting'),
};
