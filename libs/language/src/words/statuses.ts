/** What became of a topic. A negation in reach turns `agreed` and `progress` into their opposite. */
import { listed } from '../phrases/notation.js';

const words = (text: string): string[] => text.split(/\s+/);

/** Words that stand for one another in the phrases below. */
export const statusClasses = {
  /** What an agreement is called. */
  pact: words(
    `deal deals agreement agreements accord accords pact pacts understanding understandings consensus compromise treaty truce ceasefire cease halt settlement breakthrough bargain arrangement arrangements formula protocol memorandum roadmap framework convention solution resolution decision decisions armistice document documents statement declaration communique paper text charter`,
  ),
  /** What talks may bring short of that. */
  result: words(
    `result results outcome achievement achievements success substance specifics announcement announcements concession concessions commitment commitments pledge pledges promise promises guarantee guarantees assurance assurances undertaking headway progress advance advances gains conclusion conclusions deliverables rapprochement thaw easing relief movement`,
  ),
  /** Denies the verb behind it. */
  not: words(
    `not never don't doesn't didn't haven't hasn't hadn't isn't aren't wasn't weren't won't wouldn't can't cannot couldn't shouldn't`,
  ),
  /** How a question is closed. */
  settled: words(
    `settled resolved decided agreed solved determined negotiated finalised finalized clarified bridged worked ironed hammered thrashed`,
  ),
  /** How one comes by it. */
  reaching: words(
    `reach reaches reached reaching strike strikes struck striking seal seals sealed sealing clinch clinches clinched clinching conclude concludes concluded finalize finalized finalise finalised secure secures secured securing make makes made produce produces produced producing cut announce announces announced achieve achieves achieved yield yields yielded deliver delivers delivered broker brokered land landed get gets got obtain obtains obtained extract extracted win wins won gain gained hammer hammered thrash thrashed work worked forge forged find found sign signs signed signing ink inked initial initialled initialed cement cemented unveil unveils unveiled bring brings brought approve approved adopt adopts adopted issue issues issued release released endorse endorsed`,
  ),
  /** How talks end. */
  leaving: words(
    `left leave leaves leaving emerge emerges emerged emerging part parted parts depart departed departs return returned returns flew fly flies end ends ended ending close closed closes conclude concluded finish finished walk walks walked come comes came go goes went wrap wrapped break broke breaks adjourn adjourned`,
  ),
  talks: words(`talks summit meeting negotiations discussions encounter session conversation round dialogue day`),
};

export const statuses = {
  agreed: [
    `agreed on most|many|some|several|numerous|a|lots|almost|nearly|virtually|basically|pretty|various|much|all`,
    `agree|agrees|agreed with .. that|on`,
    `in a|their|the joint|final|closing statement|declaration|communique|communiqué`,
    `@pact reached|struck|concluded|sealed|signed in|at|by|with|during`,
    `have|has an? .. @pact on|about|over|that`,
    `lot|lots|many|most|several|some|number .. were|was|been settled|resolved|agreed|decided`,
    `the|its|a @talks ended|concluded|closed|finished with .. @pact`,
    ...listed(`
      agreed on, agreed to, agreed that, agreed upon, agreed in principle, have|has agreed, had agreed, were|was agreed, been agreed, we agreed, agree on, agree to, agrees to, agrees on, agreeing on|to,
      agreed most|many|some, agreement on|to|over|about .. points|issues|matters, largely aligned, aligned on, see|saw|seen eye to eye, today's agreements, agreements reached,
      shake|shook hands on, reached mutual understanding, sign~ .. agreement|deal|treaty|accord|declaration|statement|memorandum|document|communique|pact, signing of .. agreement|deal|declaration,
      issue~ a? joint statement|declaration|communique, adopted a? joint? declaration|statement, released a? joint statement, agree~ .. ceasefire|truce|deal, agreed`),
    ...listed(`
      settle|settles|settled on, settled|resolved|agreed a|most|many|much|lots|several|everything|all, has|have|had been settled|agreed|resolved|decided, gave|give|gives|given .. blessing|backing|nod to|for, commit|commits|committed themselves|itself|himself|herself|both to, put|puts|putting .. names|signatures|name to, win|wins|won|gained|obtained|secured .. agreement|consent|assent|pledge|promise|commitment from|of|to|on, hammered|worked|thrashed|drawn|drew out|up a .. plan|formula|roadmap|text, agreed|adopted|approved|signed|sealed a .. plan|roadmap|package|programme|program|timetable|list, accept~ that, consent~ to, both .. pledged|undertook|committed|promised to, two .. pledged|undertook|committed|promised to, sides pledged|undertook|committed|promised to, leaders pledged|undertook|committed|promised to, presidents pledged|undertook|committed|promised to,
      commits|committed|commit the two|both, restore|restored|restores .. contacts|channels|ties|communications, resume|resumed|resumption .. contacts|talks|dialogue, ambassadors .. return|back|returning, are|is to restart|resume|return|reopen, set|sets|setting up a? .. group|channel|commission|mechanism|hotline,
      establish~ a? .. group|channel|commission|mechanism|hotline|dialogue, joint paper|text, found common language, meeting of minds on, in full agreement, was|were announced by, adopt~ a .. declaration|statement|document`),
    `@reaching .. @pact`,
    `@leaving with|bearing|holding .. @pact`,
    `@pact .. was|were|is|are|has|have|had been? reached|struck|sealed|signed|concluded|finalised|finalized|announced|made|achieved|agreed|adopted|issued|approved|initialled|inked|found`,
    `@talks .. produced|yielded|brought|delivered .. @pact`,
    `@talks .. resulted|led in|to .. @pact`,
    ...listed(`
      put|puts .. names|name|signature|signatures to, affirm~ the need, endorse~ .. arrangement|plan|deal|agreement|proposal, provides for, is|are|was|were|has|have been|to? be? revived|restored|resumed|reopened|relaunched, will increase|resume|restart|reopen early|next|in|soon, resumption of .. cooperation|talks|contacts|dialogue|flights, establish~ .. working group|hotline|channel|commission,
      concur|concurs|concurred on|that|with, committed|pledged|undertook|vowed|promised jointly|together to?, jointly committed|pledged|undertook|agreed|promised, come|came|comes to terms, shook|shake hands on, see|saw|seeing eye to eye on,
      give|gave|gives .. green light|blessing|assent|consent, accept|accepts|accepted .. plan|proposal|idea|formula|offer, sign|signs|signed up to, sign|signs|signed off on, say|said yes to, are|were|is|was of one mind, found common ground on, in agreement on|that, are|were agreed,
      resolve~ .. dispute|issue|question|differences, resolved to, will be restored|resumed|reopened|relaunched|revived, was|were restored|resumed|reopened|relaunched|revived, be exchanged|released|returned|swapped, exchange of|swap of`),
    `strike|strikes|struck|striking|seal|seals|sealed|sealing|clinch|clinches|clinched|clinching|conclude|concluded|finalize|finalized|finalise|finalised|secure|secures|secured|make|makes|made|produce|produces|produced|cut|announce|announces|announced|achieve|achieved|yield|yielded|yields|deliver|delivers|delivered|broker|brokered|land|landed|get|got .. @pact`,
    `@pact was|were|is|are|has|have|had been? .. reached|struck|sealed|signed|concluded|finalised|finalized|announced|made|achieved`,
    `@pact reached|struck|sealed|signed|announced|agreed|clinched|inked|brokered|unveiled|hailed`,
    `come|came|comes to an agreement|accord|understanding`,
    `end|ends|ended|ending with a|an .. @pact`,
  ],
  progress: listed(`
    saw|see|seen|some|real|was|is movement,
    close to .. end|end, very|so|pretty|quite close to, pretty|quite close, closer to .. deal|agreement|settlement|peace|end|decisions|decision, closer than, moved .. closer, brought|brings|bring .. closer, way|road|door|path to .. opened, understanding between, an? understanding, further than|along, made|make|makes|making|offered|offers|granted|agreed .. concessions|concession, concessions were made,
    meaningful|constructive|productive|tangible|real|major|important|historic step|steps|advance|advances, breakthrough on|in, narrowed .. differences|gaps|gap, @talks .. moved|went forward, significant shift, positive dynamics|momentum,
    narrowing of .. differences|gaps, door .. open, not been slammed, enough headway, made|make|makes|making|some|much|real|good|great|significant|considerable|further strides|inroads|gains, step|steps in the right direction, step|steps closer|forward|toward|towards, bridge|bridged|bridging .. gap|gaps|differences, gained|gain|gaining ground|momentum, broke|break|breaking new ground, laid|lay|lays .. groundwork|foundation|foundations|basis,
    paved .. way, opened|opens|open .. door|way|road|path, ironed|iron out, movement on, constructive progress, a lot closer, much closer, nearer to|a, advanced .. towards|toward, softened|softening .. position|stance, in sight, within sight, down to|one .. issue|issues|points, mostly|largely|almost|nearly|virtually agreed|done|there|complete,
    got|get a lot done, lot was done, elements of convergence|agreement, convergence, moved the ball, inch|inched|inching closer|forward, good start|beginning, a start, edge|edged|edging closer|towards|toward, made some movement, narrowed, promising start,
    progress, headway, closer to, move|moves|moved|moving closer, close to .. deal|agreement|finalizing|finalising|settlement|peace, close|closer to finalizing|finalising|agreeing|reaching|sealing,
    near|nears|nearing .. deal|agreement, narrow|narrows|narrowed|narrowing .. differences|gaps|gap, common ground, step|steps forward, significant|major|important step, breakthrough, breakthroughs,
    advance|advanced .. talks|negotiations, foundation for, groundwork for .. agreement|deal, momentum towards|toward, on the verge of .. deal|agreement, within reach, new phase of, renewed phase of, thaw, break|broke|broken .. ice`),
  unresolved: listed(`
    @not been|yet|fully? resolve|resolved|settle|settled|solve|solved|bridge|bridged|overcome|reconcile|reconciled|narrowed,
    nothing|little was|is|has been? settled|resolved, few|couple|handful|several|two|three|some .. are|is|were|was left, points|point|issues|issue|things|thing|questions|question|matters|matter|items|ones|one|areas are|were|was|is|still|only left, few|couple|handful|two|three|several|some points|issues|things|questions|ones|matters|items left,
    left to resolve|settle|work|agree|discuss|negotiate|iron|sort|decide|go|do, one|two|few|couple .. ones remain|left, remain|remains|remained|still|needs|need to be resolved|settled|agreed|worked|negotiated|decided|ironed|sorted|clarified|determined|discussed|done, has|have|had yet to be @settled,
    still work|more|much|lots|a lot to do|be, lot|much|more work|left? to do|be done, work to be? do|done, work remains, long way|ways to go, @not quite|yet|fully? got|gotten .. there|way, @not gone all the way, @not quite|yet there, disagreement on|over|about, disagreements on|over|about, differences on|over|about|between, differences .. remain|remained|persist|persisted, obstacle remains|remained,
    left .. to ukraine|kyiv|kiev|others|experts|teams|negotiators|later|future, up to ukraine|kyiv|kiev, details|detail|terms|shape|form|specifics|status .. unclear|vague|sketchy|unknown|undecided|scarce, few|no details how, few|no details on|of|about how, @not immediately|yet? clear what|how|which|who, unclear what|how|which, remain|remains|remained .. matter|point|subject of dispute|contention,
    under discussion, still being discussed|negotiated|debated|worked, continue|continued|continues to differ|disagree|diverge|argue, no agreement yet on, nothing .. finalised|finalized, not final|finalised|finalized, sticking points, main obstacle, most significant one,
    has|have|been left for later|another day, remain|remains outstanding, divided|split|clash|clashed|clashes|diverge|diverged|differ|differed|differs|disagree over|on|about, at odds|loggerheads|variance, poles|worlds|miles apart, wide|deep gulf|gap|divide|rift, thorny|contentious|vexed|divisive issue|issues|question|questions, in dispute, hang|hangs|hung in the balance, up in the air, in limbo, undecided, no nearer,
    remain|remains|remained|stay|stays|stayed|still .. unresolved|open|unsettled|outstanding|contentious|disputed|divisive|stuck|deadlocked|thorny|unclear|elusive|divided|apart|undecided|unanswered|contested, sticking to .. positions|guns|lines, dug in, stood firm|fast, talk|talked|talking past, entrenched,
    areas|points of disagreement, big areas, remain|remained|remains|stay|stays|stayed apart|stuck|blocked, raised but left, left .. for later|another day, put off until, not settled, unsettled, kicked .. down the road, no clarity, unclear whether,
    unresolved, sticking point|points, remain|remains|remained .. open|apart|divided|unsolved|unsettled|undecided|disputed|unclear|unanswered|outstanding, remain|remains .. issues|disagreements|differences|obstacles|questions,
    haven't|hasn't|not quite|yet got|gotten there, didn't get there, disagree on|about|over?, disagree, disagreed, disagrees, differences remain|remained|persist|persisted|over|on, gaps remain|remained|persist, at odds over?, no meeting of minds, outstanding issues|questions,
    left|leave|leaves|leaving .. open|unresolved|unsettled|undecided|hanging|unanswered, left .. questions|issues .. unanswered|open|unresolved, yet to be resolved|settled|decided|agreed, still to be resolved|settled|decided|agreed|negotiated|worked, open question|questions|issue, unanswered,
    still far apart, far apart, stumbling block|blocks, bone of contention, remain|remains|remained a .. obstacle|hurdle, deadlock*, stalemate, impasse`),
  notAgreed: [
    `@not lead|led|result|resulted|amount|amounted|culminate|culminated|end|ended to|in|with .. @pact`,
    `@not lead|led|result|resulted|amount|amounted|culminate|culminated to|in .. @result`,
    `neither|nor .. @reaching .. @result`,
    `neither|nor .. @reaching .. @pact`,
    `@not announce|announced|secure|secured|win|won|extract|extracted|obtain|obtained|get|got any|a|the|anything`,
    `neither|nor announce|announced|secure|secured|win|won|extract|extracted|obtain|obtained|get|got any|a|the|anything`,
    `no mention of .. @pact`,
    `@pact .. @not been? mentioned|uttered|used|spoken|heard|raised|appeared|signed|reached|struck`,
    `@talks|visit|trip .. for nothing`,
    `@talks .. was|were a failure|flop|bust|dud`,
    `get|gets|got|gained|gain|won|yielded|conceded|obtained|secured|extracted nothing`,
    `@pact .. no closer|nearer`,
    `@pact was|were beyond|out`,
    `@talks .. without issue`,
    `no sign|signs|hint|trace of .. @pact`,
    `with no .. @pact`,
    `with no .. @result`,
    `@not get|got there`,
    `nothing in|on writing|paper`,
    `nothing concrete|tangible|substantive|firm|new|signed|agreed`,
    `nothing to announce|show`,
    `nothing came of`,
    `@not materialise|materialize`,
    `escape|escapes|escaped|avoid|avoids|avoided|dodge|dodges|dodged|evade|evades|evaded|duck|ducked|spared .. sanctions|tariffs|penalties|duties`,
    `with no|without .. sanctions|tariffs|penalties|duties`,
    `no|without|zero|scant|nor|neither any? .. @pact`,
    `no|without|little|few|scant|zero|hardly any? .. @result`,
    `@not @reaching .. @pact`,
    `@not @reaching .. @result`,
    `@not yet|even? agree|agreed|concur|accept|accepted|consent|consented`,
    `@pact .. elude|eludes|eluded|elusive|escaped|evaded|collapsed|unravelled|unraveled|foundered|failed|missing|absent|dead`,
    ...listed(
      '@pact .. out of reach, @pact .. off the table, @pact .. not come, @pact never came, @pact .. not forthcoming, @pact .. nowhere, @pact .. way|far off',
    ),
    ...listed(`@talks .. collapsed|foundered|failed|fizzled|stalled, @talks .. fell flat|apart, @talks .. went nowhere, @talks .. came to nothing, @talks .. break|breaks|broke|broken down, @talks .. broke up, @talks .. bore no fruit,
      @talks .. achieved|produced|yielded|settled|changed|solved nothing`),
    ...listed(
      '@leaving empty handed, @leaving with nothing|little, @leaving in failure|disarray|acrimony|deadlock, @leaving inconclusively|abruptly|early',
    ),
    `@leaving without .. @pact`,
    `@leaving without .. @result`,
    `fail|fails|failed|failing|failure|unable|inability|struggled|refused|powerless to @reaching|resolve|settle|bridge|overcome|narrow|close|agree|break`,
    `@not close|bridge|narrow|overcome|resolve|settle|reconcile the|their|its|a|any .. gap|gaps|gulf|differences|dispute|divide`,
    `@talks .. @leaving in stalemate|deadlock|impasse|failure|disagreement`,
    `@leaving in stalemate|deadlock|impasse|disagreement`,
    `fall|falls|fell|falling|stop|stops|stopped|stopping short`,
    `lack|lacks|lacked|lacking|absence|dearth|want of? .. @pact`,
    `lack|lacks|lacked|lacking|absence|dearth of? .. @result`,
    ...listed(`
    without one|any, remain|remains|remained|stay|stays|stayed in force|place|effect, remain|remains|remained|stay|stays|stayed .. for now, remain|remains|remained|stay|stays|stayed unchanged, came and went, went down with, dropped from the agenda, neither .. produced|yielded|brought|agreed|moved, no relief, no such decision, not adopted, not consulted, nowhere .. announced|mentioned|agreed, yielded nothing,
    not there yet?, long way|ways off|away, aren't|weren't there yet?, are|were not there, did|do|does not budge|move|yield|shift, didn't|don't|won't budge|move|yield, nowhere to be found|seen, statement|declaration|ceremony|signing .. scrapped|shelved|dropped|cancelled|canceled, never came|materialised|materialized, came|come|comes|went away|home empty|disappointed|with|without nothing?,
    fell|fall|falls|falling short, no .. was|were|is obtained|secured|won|forthcoming|made|given|offered|extracted, stay|stays|stayed|remain|remained where they are|were, without any|a .. commitment|promise|agreement|result|deal|concession, win|won|secure|secured|get|got no .. commitment|concession|easing|promise, nor did,
    not|n't .. precipice|verge|cusp|brink|edge of .., no meeting of minds, nothing .. signed|agreed|settled|decided, little to celebrate, no promise in writing, talks .. abandoned, abandon~ .. summit|talks|meeting, broke|break up early, cut short, closed|ended|broke|break|wrapped early, could not be reaching, no common ground, neither .. gave|yielded|budged,
    none was|were|is|are|has|had been? agreed|reached|signed|announced|forthcoming|struck|found, none came, none had|has come, no secret|final|formal|concrete|comprehensive|such|binding|written|trade|joint|big|major|immediate|clear|firm|grand|real deal|agreement|accord|breakthrough|decision|decisions|commitment|commitments,
    no .. was|were|is|has|have|had been? signed|reached|agreed|struck|issued|concluded|adopted|found|forthcoming|achieved|sealed, sign~ no .. statement|document|agreement|deal|treaty|paper|declaration, agree|agreed|agrees on nothing, settled|decided|achieved|agreed|resolved|signed|initialled|concluded|sealed nothing, came to nothing, come to nothing, bore no fruit,
    without .. statement|declaration|communique|document|handshake, left|leave|leaves|emerged|parted .. empty handed, part|parted|parts .. without, not agree|agreed on|to|that?, not sign|signed, not been? lifted|eased, no closer to, dashed hopes of|for, nothing to show, no deal|agreement in sight,
    no deal, no agreement|agreements, no accord, no breakthrough, no ceasefire, no peace deal|agreement, without .. deal|agreement|accord|breakthrough|ceasefire|result|results|resolution, inconclusive, inconclusively, empty handed, nothing was agreed|achieved|decided,
    ended|ends|end in failure, collapse|collapsed|collapses, break|broke|breaks up without, fell|fall|falls through, walked away, walk|walks away from .. talks|table, do|does|did not .. constitute .. deal|agreement, not .. final|formal deal|agreement, little to show,
    absence of .. accord|agreement|deal|ceasefire|truce, lack of .. agreement|progress|deal|breakthrough|results, deal .. elusive, agreement .. elusive, fail|fails|failed|failing to .. agree|reach|secure|produce|achieve|announce|clinch|strike|seal|deliver|bridge|break|win|get,
    fail|fails|failed|failing to .. deal|agreement|accord|ceasefire|breakthrough|truce|peace, failure to .. agree|reach|secure|produce|achieve, fell|fall|falls short of .. deal|agreement|ceasefire|breakthrough, stop|stops|stopped short of .. deal|agreement|ceasefire, yield|yields|yielded|produce|produced no|little|few,
    cut|cuts short, there's no deal, doesn't|does|did|didn't not? agree to|on, cannot|couldn't|can't agree, could not agree|reach|settle, unable to .. agree|reach|secure|bridge, fail to bring|end, fails to end|bring, failed to end|bring, no concrete .. results|outcome|agreement|deal|commitments?, nothing concrete|tangible, little progress, no progress, scant progress`),
  ],
  proposed: listed(`
    hand|hands|handed|given|gave|give a? list, give|gave|given .. list of, bring|brings|brought|bringing up, did bring up, hint|hints|hinted|hinting at, speak|speaks|spoke|spoken of .. potential|possibility|prospect, plan|proposal|offer under which, under .. plan|proposal|offer,
    back|backs|backed|support|supports|supported .. plan|proposal|idea|demand, revive|revived .. idea|proposal, want|wants|wanted all|the|more|full|control, insist~ that,
    seek|seeks|sought, want|wants|wanted, insist~, press~, plead|pleads|pleaded for, lobby|lobbied for, outline|outlines|outlined a? .. plan|proposal, unveil~ a .. plan|proposal, spell|spelled out .. plan|proposal|terms, submit|submitted, bring|brings|brought .. table, set|sets out .. conditions|terms|demands, demand that, stipulate~,
    invite|invited .. to join, trade .. for, in exchange for, broach~, pitch~, suggest~, recommend~,
    hand|hands|handed over a? .. list|proposal|draft|plan, lay|laid|lays out|down a? .. plan|proposal, want|wants|wanted the? .. lifted|eased|removed|recognised|recognized, ask|asks|asked|asking only? for, in return for, present~ a .. plan|proposal|draft, bring|brought up a, raise|raised the, moot~, submit~ a .. plan|proposal|draft,
    propose~, proposal to|for|on|of, propose|proposed that, suggest|suggests|suggested .. that?, put|puts|putting forward, float~, offer|offers|offered|offering to?, advocate~ .. for?, call|calls|called|calling for, push~ for, demand~, press~ for, urge~, ask|asks|asked for,
    table|tabled a, raise~ .. idea|possibility|proposal, plea for, insist~ on, request~, appeal|appealed|appeals for, readiness to, willingness to, would accept|consent`),
  announced: listed(`
    no longer see|sees|saw .. need for|to, see|sees|saw no need|reason|point for|to|in, set|sets|setting aside .. call|calls|demand|demands|insistence|push|idea, put|puts|putting off .. sanctions|tariffs|penalties|measures|duties, bypass|bypasses|bypassed|bypassing a|the, did|does|do not need|have to think about,
    shift|shifts|shifted|shifting|change|changes|changed|changing|alter|altered .. stance|position|view|mind|tune|line, revert|reverts|reverted to, adopt|adopts|adopted|embrace|embraces|embraced .. approach|terms|position|preference|plan|proposal|line, bow|bows|bowed to, align|aligns|aligned with,
    abandon~ .. demand|call|insistence|condition|push|goal|idea|plan|proposal, back|backs|backed away|off|down from?, give|gave|gives up .. demand|call|insistence, drop|drops|dropped|dropping .. demand|call|insistence|push|condition, walk|walked|walks back, retreat~ from,
    no longer needed|necessary|wants|want|wanted|demands|demanded|insists|insisted|seeks|sought|required|require, @not need a|any, @not want a|any .. ceasefire|truce, @not have|need to think|worry, @not think about|of, @not be thinking about|of, think .. about that, hold~ off, held off,
    @not .. immediately|now impose, no need for|to, reverse~ course, reversed|reversing .. position|demand|course, side|sided|sides with .. against, put|puts|putting .. on hold, on hold, move|moved|moves on from, moved from, skip|skipped|skips .. ceasefire|truce, rather than a ceasefire|truce, instead of a ceasefire|truce,
    ready|prepared|willing to .. help|provide|contribute|join|participate|take|guarantee|support|be|back, willingness|readiness to help|provide|contribute|join|participate|take|guarantee|support|be|back, signal|signals|signalled|signaled .. send|ready|willing,
    commit|commits|committed to|itself to help|send|buy|supply|provide, there will|would be no,
    grant|grants|granted, scrap|scraps|scrapped, drop|drops|dropped .. demand|sanctions|tariffs, cancel~ .. sanctions|tariffs|exercises, reverse~ .. ban|sanctions, unfreeze|unfroze,
    give|gives|gave up, back|backs|backed away|off from?, stave off, shelve|shelves|shelved, rescind~, roll|rolled|rolls back, tighten~, slap~ , double|doubled, expel|expels|expelled, recall|recalled .. ambassador|envoy, sanctioned, blacklist~, ban|banned|bans, open~ .. consulate|embassy,
    will not shrink, will|would also? move against|crack|act|be, would not be? resume|resuming, exclude~, excluded, ready to take part, ready to join|contribute|help|provide, help .. out with,
    not considering|imposing|planning|sending|lifting|easing|impose|consider|send|lift|ease, won't|wouldn't impose|consider|send|lift|ease|deploy, announce~, decide|decides|decided to|against|not|on, decision to|not, will|would not? be? impose|imposing|lift|lifting|ease|easing|postpone|postponing|delay|delaying|suspend|suspending|consider|hold|send|deploy|increase|release|resume|restore|withdraw,
    hold|holding|held off, lift|lifts|lifted|lifting, ease|eases|eased|easing, impose~, suspend~, waive~, postpone|postponed|postpones .. tariffs|sanctions, delay|delayed|delays .. tariffs|sanctions, extend~, freeze|freezes|froze, hold|holds|held back on?, halt|halts|halted, release|releases|released,
    approve~, order|orders|ordered, withdraw|withdraws|withdrew, pause|paused|pauses, resume|resumes|resumed, restore|restored|restores, shelve~, deploy|deployed|deploys`),
  /** Binds itself towards the other side, or takes what that has put forward. */
  committed: listed(`
    accept|accepts|accepted|accepting|conceded, commit|commits|committed|committing .. to, bind|binds|bound .. to, sign|signs|signed up|on to, agree|agrees|agreed that|to, agreeing that|to, give|gave|gives up .. claim|objection|veto, undertaking to, has agreed, drop|drops|dropped .. objection|objections|opposition|veto|resistance,
    pledge~ .. to?, vow~ .. to?, promise~ .. to?, commit|commits|committed|committing .. to, undertake|undertook|undertakes to|not, give|gave|gives .. word, bind|bound itself to, give|gave|gives an? undertaking|assurance, assure~ .. that, agree|agreed|agrees to lift|ease|resume|release|return|stop|halt|limit|curb|cut|buy|sell|open|reopen|restore|crack|send|withdraw|suspend|freeze|end, accept~ that, conceded that, consent~ to`),
  rejected: listed(`
    unacceptable, inadmissible, intolerable, a|the road to nowhere, impossible to .. give|cede|surrender|hand|accept|recognise|recognize, constitution .. forbid|forbids|impossible|bans|prohibits, no going|way|chance|question|room, @not .. give|cede|surrender|hand|trade|gift .. land|territory|territories, never .. give|cede|surrender|hand,
    refuse|refuses|refused|refusing to, refusal, reject|rejects|rejected|rejecting any|the|a|all|his|such|every, fend~ off, shy|shied away from, object|objects|objected to, will|would|must|can not be? accepted|tolerated|allowed|recognised|recognized, demand|demands .. rejected|refused,
    say|says|said it? .. will|would not be? discussing, not be discussing, will not be .. discussing, would not agree, won't agree, take|takes|took .. off the table, not prepared|ready|willing to, unwilling to, unwillingness to, balked, bristled at, stand|stood firm against, resist|resisted|resists .. calls|demand|demands|pressure,
    rejection of, off the table, refusal of, categorically rejects|rejected,
    baulk|baulked|balk~ at, scoff|scoffed at, knock|knocked|knocks back|down, shoot|shot down, pour|poured cold water on, wave|waved|waves away|aside, red line, unacceptable to?, will|would not|never countenance|entertain|contemplate|discuss|trade|hand|yield|bow|budge|consent|sign, won't|wouldn't countenance|entertain|contemplate|discuss|trade|hand|yield|bow|budge|consent|sign, throw|threw|thrown out, strike|struck down, stonewall~,
    refuse|refuses|refused to? discuss|consider|accept|sign|budge, repudiate~, disavow~, not up for negotiation|discussion, not negotiable, non negotiable, no to, a firm no, ruled out,
    rule|rules|ruled that|it|this|them|any out, couldn't|can't|cannot do that, could not do that, told no, was|were told no, said no, flatly refused, exclude|excludes|excluded, shut|shuts the door, close|closed|closes its door, no question of, out of the question, would not hear of, balk|balked|balks at, non starter, forbid|forbids|forbade,
    reject~, refuse~ .. to?, refusal to|of, turn|turns|turned|turning down, rebuff~, dismiss~, rule|rules|ruled|ruling out, spurn~, decline|declines|declined to, oppose~, say|says|said no to, snub|snubs|snubbed, vetoes|vetoed, brush|brushed|brushes off|aside,
    won't|wouldn't accept|give|cede|surrender|recognise|recognize|withdraw|concede|agree|allow|tolerate, will|would not accept|give|cede|surrender|recognise|recognize|withdraw|concede|agree|allow|tolerate, never accept|recognise|recognize|give|cede|agree|surrender, resist~`),
  denied: listed(`
    call|calls|called|calling|dismissed|described .. fake|fabrication|invention|lies|lie|rubbish|hoax, had|has|have not|never agreed|consented|promised|offered|discussed|signed|accepted|given to? any, hadn't|hasn't|haven't agreed|consented|promised|offered|discussed|signed|accepted to? any, @not agreed|consented to any, deny|denies|denied|denying, reports|report|claims|rumours|rumors .. untrue|false|wrong|fake|nonsense|baseless|unfounded|groundless, call|calls|called|dismissed|described .. baseless|unfounded|groundless|fabricated|invented|inaccurate|incorrect|absurd, no such deal|agreement|promise|offer|talk|discussion|commitment,
    rejected|rejects|dismissed|dismisses .. reports|report|claims|claim|suggestion|suggestions that?, never discussed|promised|agreed|offered|considered|raised,
    disclaim~, disput|disputes|disputed, knock|knocked down .. report|reports|story|claim|rumours|rumors, pushed back on|against .. report|reports|claim|claims, no truth in|to, nothing of the kind|sort was|had|has, never offered|agreed|promised|said|discussed|signed, did not offer|promise|discuss, had not offered|agreed|promised|signed|given,
    is|are|was|were|as|be false|untrue|wrong|fiction|nonsense|baseless|groundless|fabricated|invented|invention|fantasy|fake, is|are|was|were a lie|lies|hoax|fabrication|invention, is|are|was|were pure|sheer|complete|total fiction|invention|nonsense|fantasy, made up, made it up,
    contrary to .. report|reports|claims|rumours|rumors that|of, call|calls|called .. untrue|false|nonsense|fiction|a lie, deny|denies|denied|denying, refute|refutes|refuted, dismiss|dismissed|dismisses .. reports|report|rumours|rumors|claims|claim as?, untrue, not true, fake news, no such agreement|deal, false report|reports|claims, contradict|contradicted|contradicts, rebut|rebuts|rebutted, denial of, debunk~`),
};
