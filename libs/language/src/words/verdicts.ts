/** Verbs that carry a stance themselves, whatever follows; who gained by a summit; what is still to come. */
import { listed } from '../phrases/notation.js';

const words = (text: string): string[] => text.split(/\s+/);

/** Words that stand for one another in the phrases below. */
export const verdictClasses = {
  /** What is not yet, or not the first. */
  coming: words(
    `next another second third future further new such any trilateral bilateral direct four-way three-way peace planned proposed possible potential early quick coming upcoming subsequent expert`,
  ),
  gathering: words(
    `meeting meetings summit summits talks round rounds encounter contact contacts step steps stage phase negotiations conversation format formats dialogue`,
  ),
  intends: words(`would will ll planned plans intends intended`),
  doing: words(
    `meet call phone brief inform host hold travel fly visit speak chair attend join send return receive arrive`,
  ),
};

export const verdicts = {
  /** "Smith hailed", "threw its weight behind". */
  praising: listed(`
    give|gives|gave|rate|rates|rated|score|scored|award|awarded .. 10|12|11|9|ten|twelve|eleven|nine|highest|marks,
    welcome~, praise~, hail~, laud~, applaud~, commend~, congratulate~, salute~, endorse~, embrace~, extol~, extolled, celebrate~, cheer~, toast~, champion~, back|backs|backed|backing,
    support|supports|supported|supporting, thank|thanks|thanked|thanking, tout~, trumpet~, defend~, greet|greets|greeted .. with relief|satisfaction|joy|optimism, greet|greets|greeted .. as important|key|big|first|major|historic|vital|step|opening|chance, express|expresses|expressed|voice|voices|voiced|convey|conveyed .. gratitude|thanks|support|satisfaction|relief|optimism|confidence|appreciation|admiration|solidarity|delight|joy,
    tip|tips|tipped .. hat|cap to, doff|doffs|doffed .. hat, give|gives|gave .. full|top|high marks, give|gives|gave .. thumbs up, have|has|had nothing but praise,
    pay|pays|paid tribute, give|gives|gave|lend|lends|lent .. backing|support|blessing|credit to|for?, throw|throws|threw .. weight|support behind, rally|rallies|rallied behind|around, stand|stands|stood behind|by, side|sides|sided with, take|takes|took heart|comfort|pride, speak|speaks|spoke highly|warmly|approvingly of?, sing|sings|sang .. praises, heap|heaps|heaped|lavish|lavished|shower|showered praise, have|has|had .. praise|praises for, offer|offers|offered .. praise|support|congratulations|thanks, be|is|are|was|were full of praise, see|sees|saw hope|progress, draw|draws|drew .. comfort|hope|encouragement, credit|credits|credited .. with|for, appreciate~, admire~`),
  /** "Smith slammed", "rounded on", "cried foul". */
  blaming: listed(`
    take|takes|took .. to task, let|lets fly, let|lets rip, give|gives|gave .. failing grade|marks, give|gives|gave .. thumbs down, heap|heaps|heaped|pour|pours|poured scorn|derision|contempt|ridicule on|upon, shake|shakes|shook .. head over|at, make|makes|made short work of, take|takes|took .. apart, pull|pulls|pulled no punches,
    be|is|are|was|were|remain|remains|remained critical|scathing|dismissive|contemptuous of, criticise~, criticize~, condemn~, slam|slams|slammed|slamming, blast~, denounce~, decry|decries|decried|decrying, deplore~, lambast|lambasts|lambasted|lambasting, lambaste, castigate~, berate~, excoriate~, assail~, attack|attacks|attacked|attacking, rebuke~, reprimand~, reproach~, chide~, chastise~, scold~, censure~, savage~, pillory|pillories|pilloried, vilify|vilifies|vilified, accuse~, blame~, fault|faults|faulted, deride~, mock~, ridicule~, lampoon~, scorn~, scoff|scoffs|scoffed at?, sneer~ at?, dismiss~, reject~, rebuff~, repudiate~, spurn~, dispute~, contest~, challenge~, object|objects|objected to, oppose~, protest~, resist~, refute~, rule|rules|ruled out, warn~ of|that|against|about?, threaten~, lament~, bemoan~, bewail~, mourn~, regret|regrets|regretted, rue|rues|rued, fear|fears|feared, complain~ of|that|about?, rail~ against|at, fume~, lash|lashes|lashed out, hit|hits out|back, take|takes|took issue|aim|exception, pour|pours|poured cold|scorn, put|puts|putting|laid|lays|pin|pins|pinned .. blame .. on|upon|with|at, hold|holds|held .. responsible, point|points|pointed .. finger at, express|expresses|expressed|voice|voices|voiced|raise|raises|raised .. concern|concerns|alarm|anger|outrage|dismay|regret|disappointment|fear|fears|frustration|indignation|disgust|worry|worries|objections|opposition|disapproval|displeasure|criticism, sound|sounds|sounded the? alarm, cry|cries|cried foul, rage~ against|at, round|rounded on, pan|pans|panned, trash|trashes|trashed, disown~, distance|distances|distanced itself|himself|herself|themselves, balk~ at, bristle~ at, hit back at, speak|speaks|spoke of .. disappointment|failure|betrayal|defeat|humiliation`),
  /** Always of somebody, whoever that is: "accused the visitors", "laid the blame on". */
  accusing: listed(`
    accuse~, fault~ the|their|his|her|its, blame~, put|puts|putting|laid|lays|lay|pin|pins|pinned|heaped .. blame .. on|upon|with|at, hold|holds|held .. responsible, point|points|pointed .. finger at, accusation|accusations against, scold~, berate~, lectured, tell|tells|told off`),
  /** "Smith played down", "urged caution". */
  reserving: listed(`
    play|plays|played|playing down, downplay|downplays|downplayed|downplaying, temper~ .. expectations|hopes|optimism|enthusiasm, lower~ .. expectations, caution~, counsel|counselled|counseled caution|patience, urge~ .. caution|patience|restraint|vigilance, call|calls|called for caution|patience|prudence|restraint|vigilance, doubt|doubts|doubted, wonder~ whether|if|how|why?, question|questions|questioned|questioning, query|queried, express|expresses|expressed|voice|voices|voiced|raise|raises|raised .. doubt|doubts|scepticism|skepticism|caution|reservations|questions|uncertainty, cast|casts doubt, insist~ on, stop|stops|stopped short, react|reacts|reacted cautiously|coolly|warily|guardedly, reserve|reserves|reserved judgment|judgement, pour~ .. water, withhold|withholds|withheld judgment|judgement, demand|demands|demanded, hedge~, hold|holds|held back, give|gives|gave .. cautious|cool|lukewarm|guarded|muted|mixed welcome|response|reception|reaction`),
  /** "Took note of". */
  takingNote: listed('take|takes|took|taking note, note~ the result|results|outcome|outcomes'),
  /** "Had said ahead of the talks". */
  beforehand: listed(`
    before|until .. summit|meeting|talks|trip|visit|encounter, ahead of|to .. summit|meeting|talks|trip|visit|encounter, prior to .. summit|meeting|talks|trip|visit, in the run up, on the eve of, earlier in the week|month|year, earlier this|that week|month|year, the day|week before, days|weeks|hours before, last week|month|year`),
  /** What somebody will do next. */
  plan: listed(`
    @intends to? also|soon|probably|first|then|later? @doing, would|will take part|place, would|will|could be held|offered|provided|put|formalised|formalized|published|released|announced|sent|followed|signed|discussed|briefed|resumed|opened, could|may|might take|be held|begin|start|follow within|in|on|next|as`),
  /** What another promised or told, passed on. */
  promised: listed(`
    had|has|have also|not? agreed|promised|told|accepted|offered|assured|pledged|asked|invited|demanded|requested|proposed|suggested|raised|discussed|spoken|met|called|committed|decided`),
  /** Position taken, none judged: "called for", "took note of". */
  noting: listed(`
    call|calls|called|calling for|on, urge~, appeal~ for|to, reiterate~, restate~, reaffirm~, implore~, exhort~, invite both|them to, remind~, advise~, encourage~ both|the|them|further`),
  /** Who comes out ahead: praise where it is one's own side, blame where it is another's. */
  gain: listed(`
    win|victory|triumph|coup|success|gift|present|boon|godsend|prize|trophy for|to, win|wins|won, winner|winners, victor, victory, victorious, triumph, triumphed, triumphant, get|gets|got .. everything|what|all he|she|they|it? wanted|want|needed|asked, hand|hands|handed|handing|give|gives|gave|given|giving|grant|grants|granted|offer|offered|award|awarded|provide|provided .. legitimacy|platform|stage|recognition|respectability|win|victory|prize|gift|stage|propaganda|victory|audience|welcome|everything|spotlight|equal|status|time, legitimacy, legitimis*, legitimiz*, rehabilitat*, platform, global stage, world stage, red carpet, royal treatment|welcome, out of isolation|the cold, isolation is|was|has|had|are|were .. over|ended|end|history, end|ends|ended|ending|break|breaks|broke|breaking .. isolation, no longer isolated|a pariah, come out|came out on top|ahead, came|come|comes away with everything|more, on his|her|its|their terms, upper hand, outplay*, outfox*, outmanoeuvr*, outmaneuver*, outwit*, outsmart*, played him|her|them, on points, scored .. points|win|victory|goal, advantage .. moscow|beijing|pyongyang, buys|bought|buying time, diplomatic win|coup|victory, reset of .. standing|image|reputation, back in from, back on the .. stage, restored .. standing|status|image, return|returned to the .. stage|fold, without giving|paying|conceding, not have to give|pay|concede, did not|didn't give|concede|yield .. inch|anything|thing`),
  /** What a meeting brought: nothing. */
  emptiness: listed(`
    nothing|little|zero|none in return|to show, for nothing, in vain, get|gets|got|gotten|getting|receive|received|secure|secured|achieve|achieved|accomplish|accomplished|produce|produced|yield|yielded|bring|brought|deliver|delivered|gain|gained|change|changed .. nothing|little|none, empty handed, with nothing, empty promises|words|phrases, not come|came away|home|back with, did not|didn't get|achieve|produce|deliver|bring|secure|win|extract .. anything|concession|concessions|result|results, nothing|little of substance, nothing|little has|had|was|is|came|comes .. changed|achieved|come|agreed|decided, no substance|deliverables|concessions|result|results|outcome, waste|wasted .. time|trip|opportunity|chance|day|weekend, missed opportunity|chance, lost opportunity|chance, damp squib, washout, non event, anticlimax, flop, fiasco, debacle, farce, charade, sham, circus, theatre, theater, pantomime, photo op|opportunity|ops, photo opportunity, stunt, show without, spectacle, poorly|badly|ill prepared, left with nothing, without a deal|result|results|agreement|anything, leave|leaves|left|leaving .. without a? deal|truce|ceasefire|result`),
  /** "Is ready to", "stands ready", "at your disposal". */
  readiness: listed(`
    ready|prepared|willing|happy|glad|keen|eager|determined to, ready|open|prepared for, committed to, open to, more than ready, ready in|at any, not refuse|reject|exclude|oppose|object|mind, not rule out, no objection|objections, not against, not opposed to, nothing against, would .. like|love to,  stand|stands|stood ready|prepared|by|with|behind, readiness, willingness, at .. disposal, offer|offers|offered|offering to host|help|mediate, at|on .. side, doing everything, do everything, do all, work|works|working closely with?, working together, will continue to? support|supporting|help|stand, continues to support, full support, in favour|favor of, supports|supported|support the process|efforts|initiative|talks|idea|plan|proposal|continuation, look|looks|looking forward, count|counts|counting on, can be found|solved|resolved|settled|achieved|ended, is|are|was|were|remains possible, sure|certain|convinced|confident .. can|could|will|would, very? good chance|chances, within reach, let's work|get, help make, make it happen, make .. happen, started .. work, active work, sincere interest, genuinely interested, look|looks forward`),
  /** What has to be: "must", "is essential", "cannot do without". */
  demanding: listed(`
    must, should, ought, shall, have|has|had to be|come|stay|remain|include|involve|stop|end|continue|improve|take|agree|accept|lead|respect|bring, need|needs|needed to, there has|have|needs|need to be, essential, indispensable, imperative, crucial that, vital that, is|are|was|were|be .. necessary, requires|require, insist|insists|insisted that, prerequisite, precondition, condition for, no .. without, nothing .. without, not .. without, urgent, no option|choice but, have .. say, at .. table, be heard, insist|insists|insisted on|that, cannot be decided|imposed|taken|made|discussed, will not|never accept|recognise|recognize|give|cede|surrender|trade|swap|agree, unless, until, first step`),
  /** What another party said or how it behaved. */
  conductWord: listed(`
    remark, remarks, comment, comments, claim, claims, accusation, accusations, allegation, allegations, insinuations, slander, rhetoric, behaviour, behavior, conduct, attitude, tactics, double standards, refusal, lies, threat, threats, account, unwillingness, intransigence, stance, ambitions, appetite, intentions, motives, demands, provocation, provocations, strikes, attacks, bombing, bombardment, word is, word cannot, promises`),
  /** Talks that have not been: no summit of the past. */
  aheadWord: listed(`
    right track|path|direction, on track, getting there, get there, getting .. done, close to .. deal|agreement, precipice of, verge of, pressure on,
    talk of, hopes for, continue|continues|continued|continuing|continuation .. talks|dialogue|contacts|negotiations|diplomacy|conversation|of, idea, proposal, proposals, plan, plans, notion, suggestion, demands, scenario, @coming .. @gathering, three way .. summit|meeting|talks, meeting in|of any|all|three, trilateral, trilat, quadrilateral, security guarantees|guarantee, guarantees, ceasefire, truce, armistice, cessation of hostilities, peace, peaceful, peacekeepers, settlement, ending|end|ends|ended|stop|stopping|resolve|resolving|settle .. war|conflict|killing|fighting|bloodshed|crisis, end of the war|fighting|conflict|killing, sanctions, territory, territories, territorial, land, borders, border, concessions on, root causes, constitution, donbas, donbass, crimea, occupied, boots on the ground, troops, peacekeeping, membership, weapons, armed forces, reunification, denuclearisation, denuclearization, compromise, compromises, road ahead, days|weeks|months ahead, coming|next days|weeks|months|couple, the process, process, efforts, willingness, future, way forward, long term, will continue|come|take|depend|remain, going to`),
};
