/** What an outcome is about. The names are those of the vocabulary. */
import { listed } from '../phrases/notation.js';

export const topics = {
  ceasefire: listed(`
    stop|end|halt|stopping|ending|halting the? killing|shooting|shelling|bloodshed, silence|silencing the? guns, guns .. silent, lay|laying down arms, pause in the? fighting, air truce, halt to strikes, halt|end|stop|pause to|in the? air|missile|drone raids|strikes|attacks,
    ceasefire*, cease fire*, truce*, armistice, halt|end|stop|pause to|in the? fighting|hostilities|attacks|strikes|bombing, cessation of hostilities,
    halt|halting|stop|stopping the? fighting|hostilities|bombing, pause in fighting, stop the killing, end the fighting, end of hostilities`),
  'peace-agreement': listed(`
    peace agreement|agreements|deal|deals|accord|accords|treaty|plan|settlement|pact, peace, settlement, final deal|agreement|settlement, comprehensive deal|agreement, political solution,
    end|ending|ends|ended|stop|stopping the? war|conflict, end|ending of?|to the war|conflict, resolve|resolving|resolution|settle|settling of? the .. conflict|war|crisis,
    conflict, war, crisis`),
  territory: listed(`
    about|on|over land, its|their|our|ukrainian|ukraine's|more|any|some|no|'s|of|cede|ceding|occupied|trade|trading land|lands|soil, hand|handing|handed|give|giving|gave|gives .. land|territory|territories, de facto control, recognition of .. crimea|donbas, the donetsk, donetsk region, partition, the line of contact, demarcation, disputed border, status of jerusalem|crimea|kashmir, swap of land, land for peace, donetsk, donbas, donbass, luhansk, crimea, kherson, zaporizhzhia, regions, territorial integrity, gift of territory, give|giving up land, exchange|exchanges of territory|territories|land, the line of contact, redraw*,
    territory, territories, territorial, frontier, frontiers, land swap*, land swapping, swap|swaps|swapping of? land|territory, swapping land|territory, cede~ .., ceding, borders, border, annex*, frontline*, front line|lines,
    land concessions, concede land|territory, give|gives|gave|given|giving up|away .. claim|claims|right|title to|on|over, relinquish|relinquished|relinquishing|renounce|renounced|renouncing|drop|dropped|waive|waived|abandon|abandoned .. claim|claims|right|rights|title to|on|over, sovereignty, enclave*, occupied land|lands|regions|region, cede, disputed islands, line of control`),
  'security-guarantees': listed(`
    guarantees for, guarantee for, guarantees, guarantee, nato style|like, protections?, nato|alliance membership|accession|bid, into|in|of nato, security of|for ukraine|kyiv|europe, ukraine's|country's|kyiv's security, ukraine|kyiv|country 's security, security .. ensured|guaranteed|assured, collective defence|defense, protect|protecting|defend|defending ukraine|kyiv, reassurance force|forces|package, security guarantor|guarantors|umbrella|pledge|pledges|package, guarantor|guarantors, safeguards for, article 5|five, like article 5|five, line of defence|defense, security commitments|pledges|arrangements, protection for, alliance .. door, joining the alliance, join the alliance, reassurance force,
    security guarantee|guarantees|assurance|assurances, guarantee|guarantees|guaranteeing .. security, nato membership, membership of|in nato, join|joining nato, article 5|five, neutrality, neutral status,
    ensure|ensuring .. security, article 5 like|style, safety guarantees, security umbrella`),
  sanctions: listed(
    'economic pressure, partial|tariff relief, relief from, asked for relief, punitive duties|measures, penalties, duties on, secondary tariffs|sanctions, economic penalties|measures|pressure|restrictions, restrictions on|against, punish|punishing buyers, easing of restrictions, tariff rate|rates|relief|truce|cuts, customs duties, duties, asset freeze, sanctions relief, sanction, sanctions, sanctioned, sanctioning, tariff, tariffs, embargo*, export controls|control, price cap, frozen assets, levies, levy, secondary duties, blacklist*',
  ),
  'arms-control': listed(`
    nuclear|missile|rocket test|tests|testing|launches, denuclearis*, denucleariz*, nuclear complex|complexes|reactor|facility|facilities|site|sites|material|fuel|stockpile|ambitions|deterrent, yongbyon, nuclear disarmament, arsenals, arsenal, missiles, space|anti shield, missile shield, arms limits, weapons cuts, cuts in .. arms|weapons|missiles|warheads, arms agreement|treaty|accord|accords, nuclear war, strategic arsenals|forces|offensive, medium range|intermediate missiles|weapons|forces,  strategic stability, missiles, enrichment, uranium enrichment, plutonium, nuclear programme|program|sites|facilities, space weapons, star wars, strategic defense|defence initiative, intermediate range, ballistic missiles, arms talks, arms race,
    arms control, arms reduction, disarmament, new start, start treaty, start ii, start iii, nuclear weapons|arms|arsenal|arsenals|warheads|missiles|treaty|tests|testing, denuclearisation, denuclearization,
    denuclearize~, missile limits|treaty, strategic weapons|arms|stability, nonproliferation, non proliferation, warheads, missile tests, inf treaty, missile defence|defense, salt treaty`),
  'military-posture': listed(`
    military police, border guards, heavy weapons|weaponry, militia*, mercenaries, demilitari*, buffer zone*, military to military, militaries, armed forces, us|american|western|european|british|foreign|nato|more|allied|ground soldiers|soldier|troops|forces|boots, boots on, peacekeeping, arms sales|deliveries|supplies|shipments|exports|purchases|package, arming, weapons, weaponry, missile defence|defense|shield, tomahawk*, patriot|patriots, fighter jets, air support|cover|power, peace force|mission, war games, military cooperation|contacts|talks|communication|communications, stand off|standoff of?, patrolling, disengagement, de escalation, military hotline|hotlines|contacts|dialogue|lines, defence|defense ministers, exercises, soldiers, forces on, naval patrols, patrols, maritime, theatre commanders, theater commanders, no fly zone,
    troop, troops, troop deployment|deployments, boots on the ground, deployment, deployments, deploy~, military base|bases, military alliance, defense|defence pact|treaty|cooperation, peacekeeper, peacekeepers, peacekeeping,
    military exercises|drills, security pact, weapons|arms deliveries|supplies|shipments|sales, military aid|assistance|support, joint exercises|drills, war games, withdraw|withdrawal forces, military communications|channels, air defence|defense`),
  energy: listed(
    'oil, crude, gas, gas transit, fuel, petroleum, refineries, power grid, power stations, nuclear fuel, power of siberia, nord stream, lng, pipeline*, energy, nuclear power, nuclear plant, power plant, nuclear energy, electricity, uranium, opec',
  ),
  trade: listed(`
    overcapacity, trade deficit, economic|commercial|business relations|deals|projects|dialogue|exchanges, joint projects, projects in, business, rare earth|earths, soya*, soybean*, beef, grain, planes, jets, trade talks|war|truce|barriers|imbalance|balance, invest, investors, investment rules, port fees, shipping fees, tiktok, joint .. projects|ventures, arctic|space projects, economic ties|relations|cooperation,  deficit, electric cars|vehicles, subsidies, exporters, companies, export permits|licences|licenses|restrictions, restrictions on .. earths|exports|chips, american|us|farm goods, permits for, commerce, aircraft orders, boeing, farm goods, agricultural, supply chains, market,
    trade, trade deal|agreement|pact, investment, investments, economic cooperation|ties|projects|partnership, business cooperation|deals|ties|projects, joint ventures, minerals, arctic cooperation,
    exports, imports, purchases of, soybeans, market access, semiconductors, chips`),
  'diplomatic-relations': listed(`
    their contacts, mechanism for meetings|contacts|talks, in touch, communication between, communications between, contacts at, dialogue between, regular contacts|talks|meetings|consultations, working contacts, high level contacts|dialogue|exchanges|communication, relations between, ties between, relations with, repair|repairing|mend|mending|improve|improving|normalise|normalising|reset|resetting .. relations|ties, air links, journalist visas, return of .. property, consular services, keep|keeping|stay|staying|remain|remaining in close? contact|touch, envoys, ambassador, return|returning of? .. ambassadors|envoys|diplomats, diplomats, consular, consulates, pick up the phone, lines|line|channels|channel of communication, communication channels, direct line, contacts between, people to people,
    diplomatic relations|ties|contacts|missions, embassy, embassies, ambassadors, consulate*, normalization|normalisation of?, normalize~, normalise~, bilateral relations|ties|relationship, direct flights, direct air links,
    visas, restore|restoring|rebuild|rebuilding relations|ties, liaison office*, diplomatic property, phase of .. engagement, hotline`),
  humanitarian: listed(`
    release of .. prisoners|hostages|detainees|americans|children, captive, abductions, deportees, the|their|of|soldiers remains, remains returned|repatriated, humanitarian corridor*, prisoner swaps|releases|exchanges, swap of prisoners, all for all, family visits, aid deliveries, food aid, wounded, bodies, deported, abducted, kidnapped, jailed, detained americans|citizens, deported, abductees, exchange of captives, captives, prisoner|prisoners exchange, missing soldiers, fallen soldiers, bodies of, civilians,
    prisoner|prisoners, prisoner swap|exchange, prisoners of war, pows, detainee*, hostage*, abducted|deported|kidnapped children, children, refugee*, humanitarian, aid corridor|corridors, remains of, family reunions?, reunite|reuniting|reunion .. families,
    return of .. children|bodies|remains|detainees, political prisoners, evacuation*, evacuate~`),
  communique: listed(
    'sign~ no? document|documents|paper|statement|papers, no document|documents|statement|paper, joint paper|text|communique, slim|short|one page paper|document|declaration|statement, statement .. scrapped|shelved|dropped, document|documents was|were signed, joint statement|declaration|communique|communiqué, communique, communiqué, final statement|declaration|document, joint|agreed|common document|text|paper|draft, jointly worded, memorandum, declaration',
  ),
  /** What talks between states are about beside all these. */
  other: listed(`
    fentanyl, drugs, narcotics, precursor*, taiwan, climate, emissions, methane, artificial intelligence, ai, cyber*, cyberattack*, ransomware, hacking, hackers, human rights, election interference, pandemic, health, students, scientific cooperation, science, space cooperation, counter narcotics, terrorism, counterterrorism,
    piracy, fisheries, fishing, water, flights, tourism, culture, cultural, pandas, afghanistan, syria, iran, middle east, hong kong, xinjiang, tibet`),
  /** The meeting's result as a whole. */
  deal: listed(
    `deal, deals, agreement, agreements, accord, accords, pact, treaty, understanding, consensus, concrete agreement, points, issues, outcome, outcomes, result, results, breakthrough`,
  ),
};
