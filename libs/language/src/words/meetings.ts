/** Meetings and calls, what makes one a further one, and what is said of its prospects. */
import { listed } from '../phrases/notation.js';

export const meetings = {
  meetingNoun: listed(`
    meeting, meetings, summit, summits, talks, round of .. talks|negotiations|consultations, negotiations, conversation, conversations, discussions, visit, visits, return visit, trip, encounter, encounters, contact, dialogue, sit down, gathering, get together, face to face,
    follow up, rematch, session, conference, conference call, summitry, round, next time, reunion, tete a tete, invitation, trilat, bilat, a|the|that|this|such|first trilateral|bilateral, trilateral|bilateral with|between|involving`),
  /** Talks that officials hold. */
  consultNoun: listed(`
    consultations, round of .. talks|negotiations|consultations, negotiations, working group*, technical|expert|trade|arms|ministerial|preparatory|exploratory|staff talks, technical|expert|ministerial|working level talks|meeting|meetings|consultations|contacts, strategic|security|military|political|trade|economic|stability|bilateral dialogue, dialogue on|about, task force, joint commission, military to military talks|contacts, begin|start|launch|open|resume .. talks|negotiations|consultations|dialogue on|about, military contacts|communications|channels, talks between officials|experts|ministers|envoys|negotiators|delegations|aides`),
  /** Those who meet for their states. */
  officials: listed(`
    officials, delegations, delegation, negotiating teams|team, teams, foreign ministers, foreign ministries, defence|defense|trade|finance ministers, ministers, ministries, envoys, special envoys, advisers, security advisers, national security advisers, ambassadors, negotiators, chief negotiators, diplomats, experts, specialists, working group*, aides, generals, military|army|defence|defense|navy|spy|intelligence|security chiefs, chiefs of staff|defence|defense, chiefs of general staff, top brass, planners, military planners, commanders, technical experts, counterparts, security officials, finance chiefs, diplomats, trade|peace negotiators, peace teams, staffs, sherpas, foreign policy advisers, political directors, special representatives, military officers, foreign ministry, state department, staffs, representatives, technical teams, expert level, working level, ministerial level, level of representatives`),
  phone: listed(
    `phone call|calls|conversation|conversations, by phone|telephone, on the phone, over the phone, telephone~, telephone call|calls|conversation|conversations, phone|phones|phoned|phoning, call up, calls up, called up, video call|conference|link|calls, videoconference, conference call, speak|speaks|spoke .. by phone, call|calls with|between|among, will|would|to call, virtually, virtual meeting, online meeting, video meeting, video conference, virtual summit, dial|dialed|dialled, 'll call, by video, via video, video meeting|session|talks|summit, by video link, by videoconference, video conferences, online meeting, online, phone talks, on the line, ring|rings|rang up?, 
    phone in, conversation by telephone|phone, call from|to|of, be calling, telephone talks, a call, another call, the call, the line, came|come|coming on the line, receive|receives|received|got|took|takes|take a call`,
  ),
  meetingVerb: listed(`
    meet|meets|met|meeting with?, host|hosts|hosted|hosting, sit|sits|sat down with?, visit|visits|visited|visiting, travel|travels|traveled|travelled|travelling|traveling to, hold|holds|held .. talks|meeting|call|consultations|negotiations|discussions,
    receive|receives|received, convene|convenes|convened, get together, speak|speaks|spoke|speaking with|to, talk|talks|talked|talking to|with, have|has|had a .. talk|talks with, talk|talks|talked for .. hours|hour|minutes, come|comes|coming to, fly|flies|flying|flew to?, go|goes|going to, call|calls|called|calling, report|reports|reported|reporting back? to, confer|confers|conferred|conferring with?, confer|confers|conferred among, exchange|exchanges|exchanged views|opinions, take|takes|took|taking part in .. talks|meeting|summit|call|discussions, see, seeing, receiving, reconvene|reconvenes|reconvened, return|returns|returned|returning to, face|faces each other, talk again, speak again, come together, come|comes|came face to face, take|takes|took up, work|works|working out, start|starts|begin|begins|resume|resumes|continue|continues|launch|open|opens talks|negotiations|consultations|discussions|work, sit around, negotiate, speak|spoke|talk|talked for|on|again|at|last|late|in|about, attend, attends, attended, call|calls|called up, phone|phones|phoned, gather|gathers|gathered, join|joins|joined, head|heads|heading|headed to|for|off, reunite~, regroup~, spoken with|to, convening, hosting, gathering in|at, welcome|receive at, accompany~, sit|sits|sat at|around|opposite, resume, resumes, resumed, work|works|working on, follow up in, is|are|was|were|be due in|at|back, arrive|arrives|arrived|arriving at|in, be|being at|in|back, saw, discuss|discusses|discussed|discussing it|this|that|them|matters with, bring|bringing .. together, bring|bringing|get|getting .. to|round|around one|same table`),
  briefing: listed(
    'report|reports|reported|reporting back? to, brief, briefs, briefed, briefing, debrief~, discuss|discusses|discussed .. outcomes|outcome|results|result|summit|talks with, consult|consults|consulted|consulting with?, consultation with, updated, coordinate~ with, inform|informs|informed|informing',
  ),
  further: listed(`
    next meeting|summit|conversation|round|talks|encounter|step|session|time, next .. meeting|summit|talks, another, second meeting|summit|round|encounter|time, second .. summit|meeting, follow up, follow ups, further, future, upcoming, new round|meeting|summit|talks, fresh, additional, meet again, again, return visit, continuation, continue|continuing|continued .. talks|dialogue|negotiations,
    trilateral, three way, three party, tripartite, quadrilateral, four way, potential, possible, possibility of, prospect of, planned, proposed, subsequent, later meeting, return|returning, return visit, next time, see .. again, speak again, talk again, reconvene, reconvenes, restart, direct talks|meeting|negotiations, resume|resumes|resumption .. talks|negotiations`),
  /** Plainly not the first: these hold even before the summit. */
  sequel: listed(
    `another, second, follow up, follow ups, next meeting|summit|round|conversation|talks, next .. meeting|summit, again, subsequent, trilateral, three way, return visit, next time, reconvene~, restart~, resume~, rematch, further talks|meeting|meetings|negotiations|round`,
  ),
  trilateral: listed(
    'trilateral, three way, three party, tripartite, trilat, three leaders, three presidents, all three, three sided, three cornered, of three, a trois, the three of them|us, the three',
  ),
  multilateral: listed(
    'multilateral, four way, five way, quadrilateral, g7, g20, coalition of the willing, european leaders, nato leaders, eu leaders, other leaders, leaders from, leaders of, expanded format, allies, european council',
  ),
  invite: listed(
    'invite~, must, invitation, invites, propose~, proposal, suggest|suggested|suggests|suggesting, float~, offer|offers|offered|offering, call|calls|called|calling for, call for, want|wants|wanted, urge~, idea of, possibility of, prospect of|for, push|pushes|pushed|pushing for, ready|readiness|willing|willingness to|for, open to, moot~, invite back, welcomes the idea, prepared to, in favour of, request~, ask~ for, demand~, seek|seeks|seeking|sought, consider~, challenge~, press~ for, venue, mention~ a|another|possible, mentioned a|another, mentions a|another, raise|raised|raises a|another, backs|backed, supports|supported, endorse~, favour~, favor~',
  ),
  expecting: listed(
    'expect|expects, expected, is|are|was|were expected, hope|hopes|hoped|hoping, hopeful, look|looks|looking|looked forward, anticipate|anticipates|anticipating, may, might, could, likely, probably, in sight, pave|paves the way, possibly, chance|chances, believe~, believes, should, ought to, confidence, prospects, being discussed|considered|explored|mulled|weighed, under discussion|consideration, on the table, on the cards, in the cards, eye~, weigh|weighs|weighing, remain|remains possible',
  ),
  arranging: listed(`
    will, 'll, was|were coming|travelling|traveling|flying|heading to, 'd meet|host|call|speak|talk|visit|travel|hold|sit|brief|fly|phone|receive, won't, shall, would, plan|plans|planned|planning to|for?, plans, announce|announces|announced|announcing, upcoming, set to, due to, going to, is to, are to, was to, set for, scheduled, schedule~, slated, arrange|arranges|arranged|arranging, arrangements, preparations, prepare|prepares|preparing|prepared, begin|began|begun|begins the? arranging|arrangements|preparing|preparations, begun, is|are|be due to?, due in|on|at, is|are|be travelling|traveling|flying|heading|going|meeting|hosting|receiving|visiting|coming|returning, head|heads to|for|off, follow|followed by, to follow, being|be prepared, in preparation, tasked with?, commit|commits|committed .. to, pledge~ .. to, launch~, told to, instruct~, accept|accepts|accepted, promise|promises|promised to?, vow|vows|vowed to, pencilled in, on the calendar|books, is|are planned, agreed on a|another|new|further|more, in the works|making, begin|began|begun .. arranging|arrangements|preparing|preparations, set|sets|setting up, agreed to, agree to, agrees to, agree|agrees|agreed .. to hold|reconvene, on his|her|their way to, intends|intend|intended to, called|calls|summoned|convened a|an .. meeting|summit|conference|call|session|videoconference, called|calls|summoned|convened a|an meeting|summit|conference|call|session|videoconference, underway, under way, being worked out, is|are expecting`),
  confirming: listed(
    'confirm|confirms|confirmed|confirming, has|have|been|is|was fixed, scheduled for|on, is|are set for, set for, will take place on|in, date has been set, agree|agrees|agreed to meet|hold|continue|resume, agree|agrees|agreed .. to meet|see|visit|host|receive|talk|speak|come|attend|negotiate, promise|promises|promised .. to meet|see',
  ),
  postponing: listed(
    'postpone~, put off, puts off, putting off, officially put off, delay|delays|delayed, push|pushed|pushes back, reschedule~, defer|defers|deferred, put|puts|putting on hold|ice, on hold, on ice, pushed to',
  ),
  cancelling: listed(
    `cancel|cancels|cancelled|canceled|cancelling|canceling, call|calls|called|calling off, scrap|scraps|scrapped, shelve~, abandon~, scuttle~, cancellation, cancels, no longer plan|plans|planned|planning|intends|intend|wants|wanted to, will|would not take place, will|would not happen, will|would not be held, will|would not go ahead, won't take|go place|ahead, won't happen, pull|pulls|pulled out of, axe|axed`,
  ),
  refusing: listed(`
    reject~, refuse~, rule|rules|ruled|ruling out, exclude~, decline|declines|declined, turn|turns|turned down, no plans|plan, not planned, won't|not meet, won't|not be meeting, no .. meeting|summit|talks|call|visit|trip .. planned|scheduled|agreed|arranged|foreseen|envisaged, no meeting, no such meeting|summit|talks|call|visit, no .. meeting|summit|talks|call|visit on the calendar|cards|agenda, no .. meeting|summit|talks|call in sight|preparation, be no .. summit|meeting|talks, is|was|are not coming, isn't|aren't|wasn't coming, not going to happen, snub*, dismiss~, wriggle out, not ready|prepared|willing to meet, won't commit, not commit, rebuff~, will|would|does|do|did not meet|attend, no need for, did|does not want, see|sees|saw no point|reason, rule|rules|ruled .. out, balk~ at, not interested in, without meeting`),
  /** Behind a meeting's word and a verb of what is to come: it is to be. */
  takingPlace: listed(
    'take place, takes place, be held, follow, follows, continue, resume, restart, carry on, go on, go ahead, begin, start, reconvene, happen, come off, meet, be convened, be hosted, include, involve, come',
  ),
  /** "The last meeting", "Friday's talks": what was, whatever is said of it. */
  gone: listed(
    'last, recent, latest, first, previous, earlier, lengthy, hastily, marathon, three hour, two hour, one hour, past, friday, three day',
  ),
  /** Of a report's order of events. */
  lately: listed('later, has|have since, has|have already, then, subsequently, in turn, once home, within hours'),
  happened: listed(
    `took place, held, met, spoke, spoken, rang, flew, joined, travelled, traveled, reported, conferred, saw, talked, talked to, talked with, exchanged views, took part, conferred, told, had a talk, telephoned, rung, briefed, hosted, phoned, called, visited, sat down, was held, were held, received, debriefed, discussed, consulted, convened, gathered, informed, updated`,
  ),
  afterwards: listed(
    'on the flight home|back, on the|his|her way home|back, aboard .. home, subsequently, next day, day after, day later, hours later, days later, no sooner, straight after, immediately after, from air force one, from the plane, from his|her plane, after leaving, on his|her return, back home, following day, after the summit|meeting|talks, following the summit|meeting|talks, after his meeting|talks|summit, after their meeting|talks|summit, after meeting, since the summit|meeting, days after, hours after, in the wake of, afterwards, on the heels of',
  ),
};
