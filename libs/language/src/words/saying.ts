/** Verbs and phrases that pass on what somebody said, thought or felt. */
import { listed } from '../phrases/notation.js';

export const saying = {
  saying: listed(`
    say|says|said|saying, stated|stating, tell|tells|told|telling, add~, note~, mention~, declare~, emphasize~, emphasise~, stress~,
    suggest~, acknowledge~, indicate~, insist~, claim~, argue~, warn~, remark~, observe~, explain~, admit~,
    admitted|admitting, concede~, imply~, reveal~, believe~, think|thinks|thought, expect~, hope~, express~, speak|speaks|spoke of,
    speak|spoke about, write|writes|wrote|writing, reiterate~, confirm~, announce~, caution~, predict~, clarify~, respond~, reply~,
    assert~, comment~, conclude~, quip~, quipped, joke~, recall~, pledge~, vow~, promise~, maintain~, voice~, underline~,
    underscore~, highlight~, affirm~, repeat~, tweet~, posted|posts, ask~, urge~, deny|denies|denied|denying, lament~,
    continue|continued|continues, recount~, point|points|pointed out, make|made clear, making clear, boast~, complain~, muse~,
    muses|mused|musing, contend~, signal~, signalled, signaled, told reporters, told journalists, read|reads, fear|fears|feared,
    doubt|doubts|doubted, want|wants|wanted, wish|wishes|wished, vowed, exclaim~, shout~, testify~, elaborate~, hint~,
    wonder~, estimate~, assess~, speculate~, opine~, retort~, counter~, interject~, estimated, summarize~, chide~, allege~`),
  /** Needs the words it names: "called it", "described the talks as". */
  calling: listed(`
    call|calls|called|calling, describe~, characterize~, characterise~, label~, labelled|labelling, hail~, brand~, dub|dubs|dubbed|dubbing,
    refer|refers|referred|referring to, termed, deem~, denounce~, decry|decries|decried, dismiss~, praise~, welcome~,
    condemn~, slam|slams|slammed|slamming, blast~, criticize~, criticise~, laud~, applaud~, reject~, mock~, demand~, tout~, cite~,
    accuse~, thank~, propose~, cast|casts, portray~, offer|offered, advise~, rate|rates|rated, reassure~, rail|railed, bemoan~,
    question|questions|questioned, promise~, threaten~, urge~, defend~, refuse~, take|takes|took|taking note, give|gives|gave|giving it|the|him, is|are|was|were|be|remain|remains|remained|sounded|seemed skeptical|sceptical|doubtful|hopeful|optimistic|pessimistic|confident|worried|concerned|disappointed|pleased|glad|wary|cautious|furious|angry|outraged|relieved|alarmed|encouraged|unimpressed|supportive|critical|satisfied,
    play|plays|played down, brush|brushed off`),
  accordingTo: listed('according to, in the words of, in the view of, in the opinion of'),
  /** After these the speaker stands in the middle: "quoted Smith as saying". */
  citing: listed('cite|cites|cited|citing, quote|quotes|quoted|quoting'),
};
