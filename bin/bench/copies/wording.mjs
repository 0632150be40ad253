// What houses put around texts, and what bodies say that many quote. All of it is invented.
export const readMores = [
  'Read more: Ferry strike leaves islands without fresh bread for a third day',
  'READ ALSO: What the new harbour rules mean for small boats',
  'Related: Five charts that explain the price of grain',
  'Advertisement. Scroll down to continue reading.',
  'Story continues below this advertisement',
  'See also: Our map of every border crossing that is open today',
  'Watch: The moment the two delegations met on the pier',
];

export const footers = [
  'Subscribe to the Morning Harbour, the newsletter that tells you what matters before breakfast. You can unsubscribe at any time.',
  'This story was produced by our partner agency and has not been edited by the staff of the Lakeside Courier. All rights reserved. This material may not be published, broadcast, rewritten or redistributed without permission.',
  '(Reporting by Ilse Maron in Port Vell and Tam Oduya in Karsk; writing by Petra Lund; editing by Jon Weller)',
  'Follow the Eastern Ledger on all your devices. Download the app, switch on notifications and be the first to know.',
  'If you have a story to tell, write to the newsroom at the address below. Letters may be shortened.',
  'The Valley Post is free to read and is paid for by its readers. If you can, support independent reporting with a small monthly gift. It takes less than a minute and keeps the lights on in our newsroom.',
  'Copyright 2024 Nordstrand Media Group. Nordstrand Media Group is not responsible for the content of external sites. Terms of use, privacy notice and cookie settings can be found at the foot of every page.',
];

/** Stands in all articles of one house. */
export const houseLines = [
  'The Courier of the Two Rivers has reported from the capital since 1884. It belongs to a foundation and takes no position on candidates. Its journalists follow a code that is published in full, and errors are corrected at the end of the article concerned.',
  'Editor’s note: this page belongs to our coverage of the conference. The talks began in spring, when both governments agreed to send delegations without conditions, and were broken off twice. Here is what has happened so far, who sits at the table and what each side has asked for.',
  'You are reading a report of the Harbour Wire. Customers may use it within their contract. For pictures, graphics and audio of this event call the desk in Port Vell, which is staffed day and night.',
];

/** Statements as governments and bodies give them out. */
export const statements = [
  'We, the heads of government of the five river states, met today in Karsk at the invitation of the presidency. We welcome the decision of both parties to return to the table without conditions. We recall that borders must not be changed by force. We are ready to contribute to guarantees that are lasting and credible, and we invite all partners to do the same. No decision on the valley can be taken without its people. We will keep up the pressure of our measures as long as the shelling goes on, and we will strengthen them where needed. We thank the hosts of the conference for their patience. Our foreign ministers will meet within ten days to prepare the next steps, and our defence staffs will draw up a plan for observers. We stay united in the search for a peace that is just and that holds.',
  'The ministry regrets that the delegation left the talks before the second reading of the draft. At no time was the withdrawal of the garrison made a condition for the exchange of prisoners. The draft, which both sides had received on Monday, provided for a pause in fighting of thirty days, for the opening of two crossings under the eye of neutral observers, and for a joint commission on the dams. The ministry has informed the envoys of the guarantor states. It notes that the other side has so far named no expert for the commission. The government remains willing to send its delegation to any neutral place at any time. Reports according to which a part of the draft was kept secret are false. All annexes will be published in the gazette tomorrow morning, together with the maps that were shown to the delegations.',
  'Today I spoke at length with the president of the republic. Our talk was frank and useful. I told him that my country will not accept a line that was drawn over the heads of those who live there. I also told him that my door stays open. We agreed that our advisers will stay in touch every day until the commission meets. I have asked our partners to take part in it from the first hour. My thanks go to the crews who brought home forty-one of our people last night. I embraced each of them at the airfield, and I will not rest until the last of them is back with his family. What we need now is not another paper but a silence of the guns that everybody can hear.',
  'The Council expressed its deep concern over the fate of the towns along the canal and called on all sides to let convoys through without delay. It demanded that hospitals and waterworks be spared in all circumstances. The Council took note of the report of its envoy, and asked him to go back to the region within the week. Members stressed that any agreement should rest on the charter and on the resolutions adopted since the beginning of the conflict. They underlined the importance of the return of displaced families in safety and dignity. The Council reaffirmed its support for the conference and invited regional organisations to help with the verification of a ceasefire. It decided to remain seized of the matter and to meet again at the end of the month.',
];

/** Words around what changes daily. */
export const templates = [
  {
    open: 'Good morning and welcome to the Daily Ledger, our guide to the conference in ten minutes. Here is everything you need to know before the day begins.',
    heads: ['The main thing', 'On the ground', 'What the papers say', 'One more thing', 'The day ahead'],
    close:
      'That is all for today. The Daily Ledger is written by the foreign desk and comes out on weekdays at six. If someone passed it on to you, sign up to have it in your inbox. Tell us what you think: we read every letter.',
  },
  {
    open: 'Here is the situation on this day of the conflict. The figures below come from both general staffs and could not be checked independently.',
    heads: ['Fighting', 'Diplomacy', 'Economy', 'Weapons', 'Politics'],
    close:
      'Compiled by the night desk from agency reports and official channels. The list is brought up to date once a day and corrected where a source takes back what it said. Figures are rounded, and names of places are given in the form that the authorities use there.',
  },
];

export const spellings = new Map(
  Object.entries({
    centre: 'center',
    defence: 'defense',
    defense: 'defence',
    center: 'centre',
    programme: 'program',
    program: 'programme',
    percent: 'per cent',
    organisation: 'organization',
    organization: 'organisation',
    labor: 'labour',
    labour: 'labor',
    color: 'colour',
    colour: 'color',
    kyiv: 'Kiev',
    odesa: 'Odessa',
    kharkiv: 'Kharkov',
    said: 'said',
    travelled: 'traveled',
    realise: 'realize',
    realize: 'realise',
    one: '1',
    two: '2',
    three: '3',
    ten: '10',
    five: '5',
    favor: 'favour',
    favour: 'favor',
  }),
);
