/** Offices and callings that stand before or instead of a name, and words for people and bodies named together. */
import { listed } from '../phrases/notation.js';
import { states } from './geography.js';

/** "Russians", "Finns": the plural of a people is a group by itself, its adjective is none. */
const peoples = states.flatMap((state) => state.peoples.filter((name) => /[^s]s$/.test(name)));

export const roles = {
  role: listed(`
    counterpart, president, prime minister, prime ministers, pm, premier, leader, chancellor, foreign minister, defence minister, defense minister, finance minister, minister, secretary of state, secretary of defense, treasury secretary, defense secretary, defence secretary, foreign secretary, secretary, secretary general, under secretary, vice president,
    spokesman, spokeswoman, spokesperson, press secretary, envoy, special envoy, presidential envoy, special presidential envoy, ambassador, adviser, advisor, national security adviser, national security advisor, presidential aide, aide, diplomat, top diplomat, foreign policy chief, senator, sen, rep, representative, congressman, congresswoman, lawmaker, governor, gov, mayor, chief,
    chief of staff, general, gen, king, queen, prince, crown prince, pope, director, executive director, chief executive, ceo, professor, prof, dr, mr, mrs, ms, expert, analyst, economist, political scientist, historian, correspondent, journalist, reporter, columnist, commentator, editor, newspaper, magazine, broadcaster, researcher, fellow, official, activist, author, negotiator, chief negotiator, chairman, chairwoman, chair, head, commander, deputy,
    supreme leader, head of state, high representative, commissioner, commission president, speaker, candidate, critic, strategist, scholar, lawyer, attorney, sir, lady, lord, judge, pastor, host, anchor, soldier, resident, opposition leader, statesman, politician, chief diplomat, first lady, us president, mp, bishop, colonel, captain, admiral, consultant, nominee, founder, owner, pollster, prosecutor, attorney general, sheriff, officer, organizer, teacher, student, doctor, voter, republican, democrat, specialist, negotiator, lecturer, academic, scientist, campaigner, trader, farmer, banker, veteran, envoys, secretary general, general secretary, colleague, undersecretary, veteran diplomat, adviser, watcher, strategist, peer, baroness, campaign manager, campaign chairman, manager, donor`),
  group: listed(`
    coalition of the willing, leaders, allies, officials, analysts, experts, critics, observers, lawmakers, diplomats, senators, republicans, democrats, politicians, commentators, ministers, foreign ministers, envoys, advisers, aides, supporters, opponents, residents, veterans, soldiers, troops, media, newspapers, investors, economists, historians, activists, governments, capitals, nations, countries, partners, members, delegates, negotiators, ambassadors, sources, protesters,
    people, locals, islanders, conservatives, liberals, scholars, journalists, reporters, states, markets, presidents, spokespeople`).concat(
    peoples,
  ),
  bothLeaders: listed(`
    both leaders, both presidents, both sides, both men, both countries, both nations, both parties, the two leaders, the two presidents, the two sides, the two men, the two countries, the leaders, the presidents, two leaders, two presidents, the pair, the two, neither leader, neither side, neither president, the sides, both governments, both delegations`),
};
