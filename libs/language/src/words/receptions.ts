/** How something was received, without anybody's verb of saying: "drew criticism from", "to the dismay of", "angered". */
import { listed } from '../phrases/notation.js';

export const receptions = {
  warmNoun: listed(`
    praise, plaudits, applause, acclaim, approval, admiration, gratitude, thanks, relief, joy, delight, satisfaction, jubilation, enthusiasm, elation, glee, optimism, congratulations, warm|enthusiastic|rapturous|positive|friendly|favourable|favorable reception|welcome|response|reaction`),
  coldNoun: listed(`
    criticism, condemnation, anger, outrage, fury, dismay, scorn, ridicule, derision, mockery, disappointment, protest, protests, alarm, rebuke, rebukes, consternation, indignation, horror, frustration, irritation, annoyance, disgust, contempt, anxiety, fury, resentment, hostile|cold|frosty|icy|angry|furious|negative reception|welcome|response|reaction, a? storm of protest|criticism|outrage, backlash`),
  coolNoun: listed(`
    doubt, doubts, scepticism, skepticism, caution, reservations, misgivings, unease, wariness, cool|mixed|lukewarm|muted|tepid|guarded|cautious|chilly|subdued|wary reception|welcome|response|reaction|reactions|responses`),
  /** With whoever feels it behind. */
  pleases: listed(
    'please|pleases|pleased, delight|delights|delighted, reassure|reassures|reassured, relieve|relieves|relieved, hearten|heartens|heartened, encourage|encourages|encouraged, cheers|cheered, impress|impresses|impressed, satisfied|satisfies, thrilled',
  ),
  angers: listed(
    'anger|angers|angered, infuriate|infuriates|infuriated, outrage|outrages|outraged, enrage|enrages|enraged, appal|appals|appalled, dismay|dismays|dismayed, disappoint|disappoints|disappointed, alarm|alarms|alarmed, horrify|horrifies|horrified, upset|upsets, irritate|irritates|irritated, annoy|annoys|annoyed, shock|shocks|shocked, stung|stings, rattle|rattles|rattled, exasperate|exasperates|exasperated, frustrate|frustrates|frustrated, disgust|disgusts|disgusted, embitter|embittered',
  ),
  puzzles: listed(
    'puzzle|puzzles|puzzled, unsettle|unsettles|unsettled, worry|worries|worried, perplex|perplexed, left .. cold|unconvinced|unmoved',
  ),
  /** Whose it is stands before it: "Smith's verdict on the summit". */
  verdictNoun: listed(
    'verdict, judgment, judgement, assessment, reaction, response, view, opinion, tone, mood, appraisal, conclusion, evaluation',
  ),
  showsIt: listed(
    'made|makes|make no secret of, not|hardly|barely|scarcely hide|conceal|disguise|contain|mask, did|do|does little|nothing to hide|conceal|disguise|mask, betrayed, betrays, radiated, radiates, showed, left no doubt about|of',
  ),
};
