/** What a state will do, or what will be done: the words of measures, apart from what was said or agreed. */
import { listed } from '../phrases/notation.js';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Words that stand for one another in the phrases below. */
export const measureClasses = {
  modal: words(`will would shall 'll`),
  /** What a state does to, for or with another. */
  act: words(`
    buy sell supply send deploy provide give grant lift ease impose suspend cut reduce lower raise double triple halve extend delay postpone scrap
    drop remove waive freeze unfreeze release return repatriate free exchange swap restore reopen resume relaunch open close start begin launch
    stop end halt cease limit curb restrict ban allow permit support join contribute participate guarantee protect back arm fund finance increase
    maintain keep hold withdraw pull dismantle destroy mothball shut purchase import export approve scale expand tighten strengthen reinforce step
    establish create set renew prolong abolish cancel reverse phase sanction target crack clamp act cooperate invest build train equip monitor
    patrol police secure help offer hand transfer deliver notify inspect roll pause defer relax loosen reinstate rejoin refrain license
    issue shield cover pay drill enforce uphold sign ratify prosecute`),
  acted: words(`
    bought sold supplied sent deployed provided given granted lifted eased imposed suspended cut reduced lowered raised doubled tripled halved
    extended delayed postponed scrapped dropped removed waived frozen unfrozen released returned repatriated freed exchanged swapped restored
    reopened resumed relaunched revived opened closed started begun launched stopped ended halted limited curbed restricted banned allowed
    permitted supported guaranteed protected backed funded financed increased maintained kept held withdrawn pulled dismantled destroyed shut
    purchased imported exported approved scaled expanded tightened strengthened reinforced stepped established created set renewed prolonged
    abolished cancelled canceled reversed phased targeted built trained equipped monitored secured offered handed transferred delivered
    inspected rolled paused deferred relaxed loosened reinstated licensed issued covered paid enforced upheld formalised formalized finalised
    finalized drafted drawn written put fixed signed ratified stationed normalised normalized rebuilt`),
  prepared: words('ready prepared willing'),
};

export const measures = {
  /** Somebody's next step, in the active voice. */
  measure: listed(`
    @modal also|now|then|soon|instead|jointly|all|both|continue? @act, @modal be @prepared to @act, @modal be able|allowed|free to @act, is|are|am|was|were|be|'re|'s|'m @prepared to @act,
    is|are|am|was|were|'re|'s|'m going to @act, is|are|am|was|were|'re|'s to @act, @modal go after, @modal move against, @modal take part, is|are|was|were|'re @prepared to take part,
    is|are|was|were|'re @prepared to be part, @modal be part|sending|buying|selling|lifting|easing|suspending|stopping|ending|providing|giving|helping|involved|supplying|cutting|raising|withdrawing|returning|reopening|resuming|releasing|imposing,
    'm|'re|am|are|is|was|were stopping|ending|suspending|lifting|easing|imposing|withdrawing|pulling|cancelling|canceling|halting|cutting|scrapping|dropping|extending|raising|doubling|delaying|postponing|sending|buying|supplying|reopening|resuming|restoring|releasing|returning`),
  /** What is done to something, with the agent left out or behind. */
  measurePassive: listed(`
    @modal also|now|then|soon|both|all|again|gradually? be|get @acted, is|are|was|were also|now|soon? to be @acted, is|are|'re going to be @acted, @modal be back|part|up, @modal return|resume|restart|reopen|begin|start|expire|end|fall|drop|rise|go,
    @modal take effect|hold, @modal come|enter into force|effect, is|are|was|were to take effect,
    is|are|was|were to return|resume|restart|reopen|begin|start|fall|rise|end, has|have|had been @acted, is|are being @acted, is|are|was|were no longer needed|necessary|required, is|are|was|were|be not needed|necessary|required, isn't|wasn't needed|necessary|required, has|have|had no need`),
  /** "Will not send", "no longer planned". */
  /** Said of what a party will not have. */
  outOfQuestion: listed(`
    is|are|was|were|be|remain|remains|remained unacceptable|inadmissible|intolerable|impossible, is|are|was|were|be out of the question, is|are|was|were|be off the table, is|are|was|were|be not? a? road to nowhere, is|are|was|were a non starter, is|are|was|were a red line,
    is|are|was|were not negotiable, is|are|was|were non negotiable, is|are|was|were not up for negotiation|discussion|debate|sale, cannot|can't|must|could|should not? be accepted|tolerated|imposed|discussed|recognised|recognized|forced, lead|leads nowhere, will|would never happen, not going to happen`),
  measureNot: listed(`
    @modal not|never|n't be? @act, won't|wouldn't be? @act, is|are|'re|'s|was|were not going to @act, isn't|aren't|wasn't|weren't going to @act, @modal not|never be @acted|sending|imposing|joining|giving|ceding,
    won't|wouldn't be @acted|sending|imposing|joining|giving|ceding, is|are|was|were not to be @acted, @modal not|never be part|there|going, won't be part|there|going, no plans|intention|plan to @act, no plans|intention|plan of|for, no us|u.s.|american|ground|nato|western? boots|troops|soldiers|soldier`),
};
