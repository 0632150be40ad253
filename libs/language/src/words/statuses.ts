/** What became of a topic. A negation in reach turns `agreed` and `progress` into their opposite. */
import { listed } from '../phrases/notation.js';

const pact =
  'deal|deals|agreement|agreements|accord|accords|pact|understanding|consensus|compromise|treaty|truce|ceasefire|settlement|breakthrough';

export const statuses = {
  agreed: [
    ...listed(`
      agreed on, agreed to, agreed that, agreed upon, agreed in principle, have|has agreed, had agreed, were|was agreed, been agreed, we agreed, agree on, agree to, agrees to, agrees on, agreeing on|to,
      agreed most|many|some, agreement on|to|over|about .. points|issues|matters, largely aligned, aligned on, see|saw|seen eye to eye, today's agreements, agreements reached,
      shake|shook hands on, reached mutual understanding, sign~ .. agreement|deal|treaty|accord|declaration|statement|memorandum|document|communique|pact, signing of .. agreement|deal|declaration,
      issue~ a? joint statement|declaration|communique, adopted a? joint? declaration|statement, released a? joint statement, agree~ .. ceasefire|truce|deal, agreed`),
    ...listed(`
      settle|settles|settled on, accept~ that, consent~ to, both .. pledged|undertook|committed|promised to, two .. pledged|undertook|committed|promised to, sides pledged|undertook|committed|promised to, leaders pledged|undertook|committed|promised to, presidents pledged|undertook|committed|promised to,
      commits|committed|commit the two|both, restore|restored|restores .. contacts|channels|ties|communications, resume|resumed|resumption .. contacts|talks|dialogue, ambassadors .. return|back|returning, are|is to restart|resume|return|reopen, set|sets|setting up a? .. group|channel|commission|mechanism|hotline,
      establish~ a? .. group|channel|commission|mechanism|hotline|dialogue, joint paper|text, found common language, meeting of minds on, in full agreement, was|were announced by, adopt~ a .. declaration|statement|document`),
    `reach|reaches|reached|reaching .. ${pact}`,
    `strike|strikes|struck|striking|seal|seals|sealed|sealing|clinch|clinches|clinched|clinching|conclude|concluded|finalize|finalized|finalise|finalised|secure|secures|secured|make|makes|made|produce|produces|produced|cut|announce|announces|announced|achieve|achieved|yield|yielded|yields|deliver|delivers|delivered|broker|brokered|land|landed|get|got .. ${pact}`,
    `${pact} was|were|is|are|has|have|had been? .. reached|struck|sealed|signed|concluded|finalised|finalized|announced|made|achieved`,
    `${pact} reached|struck|sealed|signed`,
    `come|came|comes to an agreement|accord|understanding`,
    `end|ends|ended|ending with a|an .. ${pact}`,
  ],
  progress: listed(`
    got|get a lot done, lot was done, elements of convergence|agreement, convergence, concessions, some concessions, moved the ball, inch|inched|inching closer|forward, good start|beginning, a start, edge|edged|edging closer|towards|toward, made some movement, narrowed, promising start,
    progress, headway, closer to, move|moves|moved|moving closer, close to .. deal|agreement|finalizing|finalising|settlement|peace, close|closer to finalizing|finalising|agreeing|reaching|sealing,
    near|nears|nearing .. deal|agreement, narrow|narrows|narrowed|narrowing .. differences|gaps|gap, common ground, step|steps forward, significant|major|important step, breakthrough, breakthroughs,
    advance|advanced .. talks|negotiations, foundation for, groundwork for .. agreement|deal, momentum towards|toward, on the verge of .. deal|agreement, within reach, new phase of, renewed phase of, thaw, break|broke|broken .. ice`),
  unresolved: listed(`
    areas|points of disagreement, big areas, remain|remained|remains|stay|stays|stayed apart|stuck|blocked, raised but left, left .. for later|another day, put off until, not settled, unsettled, kicked .. down the road, no clarity, unclear whether,
    unresolved, sticking point|points, remain|remains|remained .. open|apart|divided|unsolved|unsettled|undecided|disputed|unclear|unanswered|outstanding, remain|remains .. issues|disagreements|differences|obstacles|questions,
    haven't|hasn't|not quite|yet got|gotten there, didn't get there, disagree on|about|over?, disagree, disagreed, disagrees, differences remain|remained|persist|persisted|over|on, gaps remain|remained|persist, at odds over?, no meeting of minds, outstanding issues|questions,
    left|leave|leaves|leaving .. open|unresolved|unsettled|undecided|hanging|unanswered, left .. questions|issues .. unanswered|open|unresolved, yet to be resolved|settled|decided|agreed, still to be resolved|settled|decided|agreed|negotiated|worked, open question|questions|issue, unanswered,
    still far apart, far apart, stumbling block|blocks, bone of contention, remain|remains|remained a .. obstacle|hurdle, deadlock*, stalemate, impasse`),
  notAgreed: listed(`
    not there yet?, aren't|weren't there yet?, are|were not there, did|do|does not budge|move|yield|shift, didn't|don't|won't budge|move|yield, nowhere to be found|seen, statement|declaration|ceremony|signing .. scrapped|shelved|dropped|cancelled|canceled, never came|materialised|materialized, came|come|comes|went away|home empty|disappointed|with|without nothing?,
    fell|fall|falls|falling short, no .. was|were|is obtained|secured|won|forthcoming|made|given|offered|extracted, stay|stays|stayed|remain|remained where they are|were, without any|a .. commitment|promise|agreement|result|deal|concession, win|won|secure|secured|get|got no .. commitment|concession|easing|promise, nor did,
    not|n't .. precipice|verge|cusp|brink|edge of .., no meeting of minds, nothing .. signed|agreed|settled|decided, little to celebrate, no promise in writing, talks .. abandoned, abandon~ .. summit|talks|meeting, broke|break up early, cut short, closed|ended|broke|break|wrapped early, could not be reaching, no common ground, neither .. gave|yielded|budged,
    none was|were|is|are|has|had been? agreed|reached|signed|announced|forthcoming|struck|found, none came, none had|has come, no secret|final|formal|concrete|comprehensive|such|binding|written|trade|joint|big|major|immediate|clear|firm|grand|real deal|agreement|accord|breakthrough|decision|decisions|commitment|commitments,
    no .. was|were|is|has|have|had been? signed|reached|agreed|struck|issued|concluded|adopted|found|forthcoming|achieved|sealed, sign~ no .. statement|document|agreement|deal|treaty|paper|declaration, agree|agreed|agrees on nothing, settled|decided|achieved|agreed|resolved nothing, came to nothing, come to nothing, bore no fruit,
    without .. statement|declaration|communique|document|handshake, left|leave|leaves|emerged|parted .. empty handed, part|parted|parts .. without, not agree|agreed on|to|that?, not sign|signed, not been? lifted|eased, no closer to, dashed hopes of|for, nothing to show, no deal|agreement in sight,
    no deal, no agreement|agreements, no accord, no breakthrough, no ceasefire, no peace deal|agreement, without .. deal|agreement|accord|breakthrough|ceasefire|result|results|resolution, inconclusive, inconclusively, empty handed, nothing was agreed|achieved|decided,
    ended|ends|end in failure, collapse|collapsed|collapses, broke|broken|break down, break|broke|breaks up without, fell|fall|falls through, walked away, walk|walks away from .. talks|table, do|does|did not .. constitute .. deal|agreement, not .. final|formal deal|agreement, little to show,
    absence of .. accord|agreement|deal|ceasefire|truce, lack of .. agreement|progress|deal|breakthrough|results, deal .. elusive, agreement .. elusive, fail|fails|failed|failing to .. agree|reach|secure|produce|achieve|announce|clinch|strike|seal|deliver|bridge|break|win|get,
    fail|fails|failed|failing to .. deal|agreement|accord|ceasefire|breakthrough|truce|peace, failure to .. agree|reach|secure|produce|achieve, fell|fall|falls short of .. deal|agreement|ceasefire|breakthrough, stop|stops|stopped short of .. deal|agreement|ceasefire, yield|yields|yielded|produce|produced no|little|few,
    cut|cuts short, there's no deal, doesn't|does|did|didn't not? agree to|on, cannot|couldn't|can't agree, could not agree|reach|settle, unable to .. agree|reach|secure|bridge, fail to bring|end, fails to end|bring, failed to end|bring, no concrete .. results|outcome|agreement|deal|commitments?, nothing concrete|tangible, little progress, no progress, scant progress`),
  proposed: listed(`
    hand|hands|handed over a? .. list|proposal|draft|plan, lay|laid|lays out|down a? .. plan|proposal, want|wants|wanted the? .. lifted|eased|removed|recognised|recognized, ask|asks|asked|asking only? for, in return for, present~ a .. plan|proposal|draft, bring|brought up a, raise|raised the, moot~, submit~ a .. plan|proposal|draft,
    propose~, proposal to|for|on|of, propose|proposed that, suggest|suggests|suggested .. that?, put|puts|putting forward, float~, offer|offers|offered|offering to?, advocate~ .. for?, call|calls|called|calling for, push~ for, demand~, press~ for, urge~, ask|asks|asked for,
    table|tabled a, raise~ .. idea|possibility|proposal, plea for, insist~ on, request~, appeal|appealed|appeals for, readiness to, willingness to`),
  announced: listed(`
    will not shrink, promise~ not to, undertake|undertook|undertakes to|not, will|would also? move against|crack|act|be, would not be? resume|resuming, exclude~, excluded, ready to take part, ready to join|contribute|help|provide, help .. out with,
    not considering|imposing|planning|sending|lifting|easing|impose|consider|send|lift|ease, won't|wouldn't impose|consider|send|lift|ease|deploy, announce~, decide|decides|decided to|against|not|on, decision to|not, will|would not? be? impose|imposing|lift|lifting|ease|easing|postpone|postponing|delay|delaying|suspend|suspending|consider|hold|send|deploy|increase|release|resume|restore|withdraw,
    hold|holding|held off, lift|lifts|lifted|lifting, ease|eases|eased|easing, impose~, suspend~, waive~, postpone|postponed|postpones .. tariffs|sanctions, delay|delayed|delays .. tariffs|sanctions, extend~, freeze|freezes|froze, hold|holds|held back on?, halt|halts|halted, release|releases|released,
    pledge~ .. to?, vow~ .. to?, promise~ .. to?, commit|commits|committed .. to, approve~, order|orders|ordered, withdraw|withdraws|withdrew, pause|paused|pauses, resume|resumes|resumed, restore|restored|restores, threaten~, shelve~, deploy|deployed|deploys`),
  rejected: listed(`
    rule|rules|ruled that|it|this|them|any out, couldn't|can't|cannot do that, could not do that, told no, was|were told no, said no, flatly refused, exclude|excludes|excluded, shut|shuts the door, close|closed|closes its door, no question of, out of the question, would not hear of, balk|balked|balks at, non starter, forbid|forbids|forbade,
    reject~, refuse~ .. to?, refusal to|of, turn|turns|turned|turning down, rebuff~, dismiss~, rule|rules|ruled|ruling out, spurn~, decline|declines|declined to, oppose~, say|says|said no to, snub|snubs|snubbed, veto|vetoes|vetoed, brush|brushed|brushes off|aside,
    won't|wouldn't accept|give|cede|surrender|recognise|recognize|withdraw|concede|agree|allow|tolerate, will|would not accept|give|cede|surrender|recognise|recognize|withdraw|concede|agree|allow|tolerate, never accept|recognise|recognize|give|cede|agree|surrender, resist~`),
  denied: listed(`
    is|are|was|were|as|be false|untrue|wrong|fiction|nonsense|baseless|groundless|fabricated|invented|invention|fantasy|fake, is|are|was|were a lie|lies|hoax|fabrication|invention, is|are|was|were pure|sheer|complete|total fiction|invention|nonsense|fantasy, made up, made it up,
    contrary to .. report|reports|claims, call|calls|called .. untrue|false|nonsense|fiction|a lie, deny|denies|denied|denying, refute|refutes|refuted, dismiss|dismissed|dismisses .. reports|report|rumours|rumors|claims|claim as?, untrue, not true, fake news, no such agreement|deal, false report|reports|claims, contradict|contradicted|contradicts, rebut|rebuts|rebutted, denial of, debunk~`),
};
