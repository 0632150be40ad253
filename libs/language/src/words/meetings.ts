/** Meetings and calls, what makes one a further one, and what is said of its prospects. */
import { listed } from '../phrases/notation.js';

export const meetings = {
  meetingNoun: listed(`
    meeting, meetings, summit, summits, talks, round of .. talks|negotiations|consultations, negotiations, conversation, conversations, discussions, visit, trip, encounter, engagement, dialogue, sit down, contacts, gathering, get together, face to face,
    follow up, rematch, session, conference, conference call, summitry, round`),
  consultNoun: listed(
    `consultations, round of .. talks|negotiations|consultations, negotiations, working group*, delegations, negotiating teams, teams, technical talks, expert level, working level, foreign ministers, envoys, officials, aides, advisers, national security advisers`,
  ),
  phone: listed(
    `phone call|calls|conversation|conversations, by phone|telephone, on the phone, over the phone, telephone|telephoned|telephone call|calls|conversation, phone|phones|phoned|phoning, call up, calls up, called up, video call|conference|link|calls, videoconference, conference call, speak|speaks|spoke .. by phone, call|calls with|between|among, will|would|to call, virtually, virtual meeting, dial|dialed|dialled, 'll call`,
  ),
  meetingVerb: listed(`
    meet|meets|met|meeting with?, host|hosts|hosted|hosting, sit|sits|sat down with?, visit|visits|visited|visiting, travel|travels|traveled|travelled|travelling|traveling to, hold|holds|held .. talks|meeting|call|consultations|negotiations|discussions,
    receive|receives|received, convene|convenes|convened, get together, speak|speaks|spoke|speaking with|to, talk to|with, come|comes|coming to, fly|flies|flying to, call|calls|called, call|calls|called up, phone|phones|phoned, gather|gathers|gathered, join|joins|joined, head to, heads to, welcome|receive at, bring|bringing .. together`),
  briefing: listed(
    'brief, briefs, briefed, briefing, debrief~, discuss|discusses|discussed .. outcomes|outcome|results|result|summit|talks with, inform~ .. about|of|on, consult|consults|consulted|consulting with?, consultation with, update|updates|updated .. on, coordinate~ with',
  ),
  further: listed(`
    next meeting|summit|conversation|round|talks|encounter|step|session|time, next .. meeting|summit|talks, another, second meeting|summit|round|encounter|time, second .. summit|meeting, follow up, follow ups, further, future, upcoming, new round|meeting|summit|talks, fresh, additional, meet again, again, return visit, continuation, continue|continuing|continued .. talks|dialogue|negotiations,
    trilateral, three way, three party, tripartite, quadrilateral, four way, potential, possible, possibility of, prospect of, planned, proposed, subsequent, later meeting, return|returning, direct talks|meeting|negotiations, resume|resumes|resumption .. talks|negotiations`),
  /** Plainly not the first: these hold even before the summit. */
  sequel: listed(
    `another, second, follow up, follow ups, next meeting|summit|round|conversation|talks, next .. meeting|summit, again, subsequent, trilateral, three way, return visit, further talks|meeting|meetings|negotiations|round`,
  ),
  trilateral: listed(
    'trilateral, three way, three party, tripartite, trilat, three leaders, three presidents, all three',
  ),
  multilateral: listed(
    'multilateral, four way, five way, quadrilateral, g7, g20, coalition of the willing, european leaders, nato leaders, eu leaders, other leaders, leaders from, expanded format, european council',
  ),
  invite: listed(
    'invite~, invitation, invites, propose~, proposal, suggest|suggested|suggests|suggesting, float~, offer|offers|offered|offering, call|calls|called|calling for, call for, want|wants|wanted, urge~, idea of, possibility of, prospect of|for, push|pushes|pushed|pushing for, ready|readiness|willing|willingness to|for, open to, moot~, request~, ask~ for, demand~, seek|seeks|seeking|sought, consider~, challenge~, press~ for, venue',
  ),
  expecting: listed(
    'expect|expects, expected, is|are|was|were expected, hope|hopes|hoped|hoping, hopeful, look|looks|looking|looked forward, anticipate|anticipates|anticipating, may, might, could, likely, probably, in sight, pave|paves the way, possibly, chance|chances, believe~, believes, should, confidence, prospects',
  ),
  arranging: listed(`
    will, 'll, won't, shall, would, plan|plans|planned|planning to|for?, plans, announce|announces|announced|announcing, upcoming, set to, due to, going to, is to, are to, was to, set for, scheduled, schedule~, slated, arrange|arranges|arranged|arranging, arrangements, preparations, prepare|prepares|preparing|prepared, begin|began|begun .. arranging|arrangements|preparing|preparations, set|sets|setting up, agreed to, agree to, agrees to, intends|intend|intended to`),
  confirming: listed(
    'confirm|confirms|confirmed|confirming, has|have|been|is|was fixed, scheduled for|on, is|are set for, set for, will take place on|in, date has been set, agree|agrees|agreed to meet|hold|continue|resume',
  ),
  postponing: listed(
    'postpone~, put off, delay|delays|delayed, push|pushed|pushes back, reschedule~, defer|defers|deferred, on hold, on ice, pushed to',
  ),
  cancelling: listed(
    'cancel|cancels|cancelled|canceled|cancelling|canceling, call|calls|called|calling off, scrap|scraps|scrapped, shelve~, abandon~, scuttle~, cancellation, pull|pulls|pulled out of, axe|axed',
  ),
  refusing: listed(`
    reject~, refuse~, rule|rules|ruled|ruling out, decline|declines|declined, turn|turns|turned down, no plans|plan, not planned, won't|not meet, won't|not be meeting, no .. meeting .. planned|scheduled, no meeting, no date, snub*, dismiss~, wriggle out, not ready|prepared|willing to meet, won't commit, not commit, rebuff~, will|would|does|do|did not meet|attend, no need for`),
  happened: listed(
    `took place, held, met, spoke, briefed, hosted, phoned, called, visited, sat down, was held, were held, received, debriefed, discussed, consulted, convened, gathered, informed, updated`,
  ),
  afterwards: listed(
    'after the summit|meeting|talks, following the summit|meeting|talks, after his meeting|talks|summit, after their meeting|talks|summit, after meeting, since the summit|meeting, days after, hours after, in the wake of, afterwards, on the heels of',
  ),
};
