/** Words that change what a claim in their reach is worth: denied, conditional, wished for, doubtful or not yet so. */
import { listed } from '../phrases/notation.js';

export const scopes = {
  negation: listed(`
    no, not, never, nowhere, neither, nor, none, without, cannot, nothing, nobody, hardly, scarcely, barely, little, few,
    fail|fails|failed|failing to, fail|fails|failed|failing, failure to, failure, lack|lacks|lacked|lacking of?, absence of, unable to,
    inability to, yet to, short of, far from, instead of, rather than, refuse|refuses|refused|refusing to, decline|declined|declines to,
    stop|stops|stopped short of, fell|fall|falls|falling short of, don't, doesn't, didn't, won't, wouldn't, isn't, aren't, wasn't, weren't, hasn't,
    haven't, hadn't, can't, couldn't, shouldn't, nowhere near, elusive, empty handed, much|any short of`),
  condition: listed(`
    if, unless, should, were to, provided that, in case, in the event of, in the event that, whether, until, once, as long as, on condition, otherwise,
    even if, or else, contingent on, depends|depend|depending on, what if, would have to, had he, had they, had it, had there been, assuming, supposing, so long as, providing that, failing, short of`),
  aim: listed(`
    too early to, too soon to, premature to, aim~, aimed at, in hope|hopes of, hope|hopes|hoping to, seek|seeks|sought|seeking, goal, goals, objective, in order to, designed to, intended to, want|wants|wanted,
    would like, wish|wishes to, push|pushes|pushed|pushing to, trying to, tried to, tries to, try to, attempt~, effort|efforts to, bid to, aspiration|aspirations, ambition, desire|desires|desired to|for,
    agenda, expected to discuss, prospect|prospects of|for, chance|chances of|for, hopes for|of|that, hope for|of, ready to, willing to,
    could, may, might, would, can, must, need|needs to, should, possible, potential, potentially, possibly, perhaps, likely, unlikely, pave|paves|paved|paving the way,
    lead to, ways to, way to, how to, path to, towards?, toward, call|calls|called for, in search of, discuss~, pursue~, work|works|worked|working on|towards|toward,
    refuse~ to?, urge~, ask~, demand~, until, before, when, press|presses|pressed|pressing for, secure|securing, need|needs|needed, awaiting, await~, predict~, seeing, warn~, enable~, allow|allows|allowed|allowing .. to, help|helps|helped|helping, appear|appears|appeared|seem|seems|seemed, expectation|expectations of|for?, suggestion|suggestions of, advice`),
  /** What is still to be done, wished for or thought best. */
  purpose: listed(`
    task|job|mission|mandate|purpose|intention|dream|wish|goal|aim|ambition|objective .. is|was|remains|remained to|that, determined|bent|keen|eager|anxious to|on, in search|pursuit|quest of`),
  /** Nobody knows; somebody thinks it might be. */
  guess: listed(`
    possible|conceivable|thinkable|imaginable that, mused|muses|guessed|guesses|speculated|speculates|reckoned|reckons|mulled|wondered|wonders, some|one day, in theory`),
  hedge: listed(
    'may, might, could, possibly, perhaps, potential, potentially, reportedly, allegedly, rumoured, rumored, unconfirmed, apparently, seemingly, would',
  ),
  hearsay: listed(`
    reportedly, allegedly, rumoured, rumored, rumours, rumors, unconfirmed, sources say, is said to, are said to, purportedly, supposedly, unverified, unsourced, ostensibly, is|are|was|were rumoured|rumored|believed|alleged|reputed|thought to, hearsay, if .. believed,
    whisper|whispers|whispered|whispering that|of, gossip, anonymous post|posts|account|accounts|message, unnamed channel|channels|blog|account, social media claim|claims|post|posts, speculation, speculated, speculates, some|many|people say, it is said that, they say, so the story goes, the story goes, legend has it, urban legend`),
  /** Of these nothing is told but that it goes round. */
  rumour: listed(`
    rumour|rumor|rumours|rumors has|have|had it that?, rumour|rumor|rumours|rumors that|of|about|spread|spreads|swirled|swirl|circulated|circulate|flew|fly, word has it, word is that, word on the street, the talk in|of, gossip has, gossip that|of|about, talk in the|town, whisper|whispers that|of, the grapevine, through the grapevine, speculation that|about|over|of,
    is|was|been rumoured|rumored, are|were rumoured|rumored, unverified|unconfirmed|unsourced|anonymous report|reports|claim|claims|post|posts|account|accounts|story, so the story goes, the story goes, legend has it, hearsay, tipped by bookmakers, bookmakers`),
  longAgo: listed(
    'earlier this summer|spring|winter|autumn|year|month, last year, years|months|weeks|days earlier, years ago, months ago, a decade ago, decades ago, in the past, during his first term, previously, last .. meeting|visit|encounter|summit, once before, back then, at the time, the last time, the previous round|summit|meeting, an earlier round|summit|meeting, predecessor|predecessors',
  ),
  beforehand: listed(`
    ahead of, in the run up to, before the summit|meeting|talks|trip|visit|flight|encounter, before .. landing|arriving|setting off, on the way to|there, on the flight|plane to, days|hours|weeks|day|week before|earlier, before .. summit, prior to, before meeting, on the eve of, days before, hours before, previously, last year,
    years ago, months ago, earlier this year, last month, in the past, former, during his first term, before the war`),
};
