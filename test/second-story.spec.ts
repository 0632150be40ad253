/**
 * Another summit is another story file: the Biden–Xi talks at Woodside, told in our own words, are told apart from other
 * news and read for claims with no code of their own.
 */
import { findInArticle, judge, type Findings } from '#core';
import { defaultReader } from '#language';
import { loadStory } from '#settings';

const story = loadStory('stories/woodside-2023.yaml');
const isRelevant = (headline: string, lead: string): boolean => judge(headline, lead, story.relevance).relevant;

describe('what is about the summit', () => {
  it.each([
    [
      'Biden and Xi sit down in a garden villa south of San Francisco',
      'The two leaders had not spoken in person for a year.',
    ],
    [
      'Xi arrives at Filoli for four hours of talks',
      'Biden shook hands with the Chinese leader at the door of the estate.',
    ],
    [
      'US and China to reopen military channels',
      'The agreement is among the results of the Biden-Xi meeting on Wednesday.',
    ],
    ['China promises to curb fentanyl chemicals', 'Xi gave Biden his word when both met near San Francisco.'],
    [
      'Presidents agree to keep AI away from nuclear buttons? Not yet',
      'Biden and Xi spoke about artificial intelligence, the White House said.',
    ],
    ['Biden calls Xi a dictator hours after their summit', 'Beijing called the remark irresponsible.'],
    [
      'Beijing: Xi told Biden to stop arming Taiwan',
      'The Chinese foreign ministry published its account of the talks.',
    ],
    ['Taipei relieved after Biden’s meeting with Xi', 'Nothing was given away at Woodside, the government said.'],
    [
      'Asian neighbours breathe easier',
      'After Biden met Xi at Woodside, officials in Seoul and Tokyo welcomed the restored military dialogue.',
    ],
    [
      'Defence chiefs of US and China hold first video call in over a year',
      'It follows what Biden and Xi agreed at their summit in November.',
    ],
    [
      'Working group on counternarcotics meets in Beijing',
      'Presidents Biden and Xi agreed on the group when they met in Woodside; it will deal with fentanyl.',
    ],
    [
      'Pandas may return to American zoos, Xi hints',
      'He spoke at a dinner in San Francisco after the summit with Biden.',
    ],
    [
      'Blinken and Wang Yi prepare leaders’ meeting',
      'The talks in Washington pave the way for a Biden-Xi summit in California.',
    ],
    ['White House confirms date of Xi meeting', 'Biden will host the Chinese president in the San Francisco Bay Area.'],
    ['Kishida welcomes Biden-Xi talks', 'Japan’s prime minister said that stable U.S.-China ties serve everybody.'],
    ['Opinion: What the garden walk changed', 'Biden and Xi left Filoli with a hotline and little else.'],
    ['Republicans mock “panda summit”', 'Biden got nothing from his talks with Xi, lawmakers said.'],
    ['Biden trifft Xi bei San Francisco', 'Das Treffen auf dem Landsitz Filoli dauerte vier Stunden.'],
    ['USA und China nehmen Militärkontakte wieder auf', 'Darauf einigten sich Biden und Xi in Woodside.'],
    ['Встреча Байдена и Си Цзиньпина длилась четыре часа', 'Лидеры США и Китая договорились о военных контактах.'],
    ['Си Цзиньпин прибыл в Сан-Франциско', 'Председатель КНР встретится с президентом США Байденом.'],
    ['习近平同拜登在旧金山举行会晤', '中美元首就两军沟通和芬太尼问题达成共识。'],
    ['拜登与习近平会谈四小时', '白宫说双方同意恢复两军对话。'],
  ])('%s', (headline, lead) => {
    expect(isRelevant(headline, lead)).toBe(true);
  });
});

describe('what is other news of the same people, places and days', () => {
  it.each([
    ['Biden signs stopgap bill to avert shutdown', 'Congress had passed it with a day to spare.'],
    ['Biden speaks with Netanyahu about hostages', 'The White House said the president called Israel’s leader.'],
    ['Biden turns 81', 'The president spent the day in Washington.'],
    ['Xi inspects flood defences in Hebei', 'The Chinese leader told officials to speed up repairs.'],
    ['Xi and Putin speak by video link', 'The Chinese and the Russian leader praised their partnership.'],
    [
      'Kishida and Xi discuss seafood ban',
      'The Japanese prime minister met the Chinese president on the sidelines of APEC in San Francisco.',
    ],
    ['Albanese returns from Beijing', 'Australia’s prime minister had met Xi over wine tariffs.'],
    ['APEC ministers haggle over trade chapter', 'Delegates in San Francisco worked through the night.'],
    ['San Francisco cleans its streets for APEC', 'Homeless people were moved out of the security zone.'],
    ['Protest marches block the Bay Bridge', 'Demonstrators called for an end of the war in Gaza.'],
    ['Taiwan opposition splits over candidate', 'The January election will be a race of three.'],
    ['Evergrande creditors win more time', 'A court in Hong Kong adjourned the property crisis case.'],
    ['Chinese exports fall for a sixth month', 'Economists in Beijing blamed weak demand.'],
    ['Woodside shares rise on gas find', 'The Australian energy company raised its forecast.'],
    ['Fentanyl seizures double in Ohio', 'Police said most of it came by mail.'],
    ['Yellen warns of slower growth', 'The Treasury secretary spoke to bankers.'],
    ['Filoli opens its holiday lights', 'Tickets for the garden are on sale.'],
    ['Байден обсудил с Нетаньяху ситуацию в Газе', 'Президент США позвонил премьеру Израиля.'],
    ['习近平在北京考察灾后重建', '习近平强调要做好安置工作。'],
  ])('%s', (headline, lead) => {
    expect(isRelevant(headline, lead)).toBe(false);
  });
});

const articles = {
  agency: `Biden and Xi restore military contacts, agree on fentanyl

WOODSIDE, California — President Joe Biden and Chinese President Xi Jinping agreed on Wednesday to resume military communications, both sides said after four hours of talks at the Filoli estate.

Biden and Xi reached an agreement on fentanyl.

Biden and Xi also agreed to open a hotline between their offices.

“We made some important progress,” Biden told reporters after the summit.

Xi rejected any deployment of more American troops near Taiwan, the Chinese Foreign Ministry said.

Biden and Xi will speak by phone again in the spring, Jake Sullivan said.`,
  morningAfter: `What the two leaders left open at Woodside

Biden and Xi failed to reach an agreement on export controls.

“The meeting was positive, comprehensive and constructive,” Wang Yi said of the talks between Xi and Biden.

Xi invited Biden to Beijing.

A new round of talks between Washington and Beijing on artificial intelligence will take place in Geneva in May, the White House announced after the Biden-Xi summit.`,
  neighbours: `Neighbours welcome the Biden-Xi summit

Japanese Prime Minister Fumio Kishida welcomed the Biden-Xi summit.

“The talks between Biden and Xi were a good step for the whole region,” Anthony Albanese said.

“We are worried about the outcome of the summit,” Joseph Wu said.`,
  later: `US and Chinese officers talk again

After the Woodside summit of Biden and Xi, Charles Q. Brown will hold a video call with Liu Zhenli.

Janet Yellen will visit Beijing in April to meet He Lifeng, a step that Biden and Xi agreed to at Woodside.

“Open lines keep mistakes small,” John Kirby said after the Biden-Xi summit.`,
};

type Read = Findings & { readonly text: string };

async function read(name: keyof typeof articles, publishedAt: string): Promise<Read> {
  const text = articles[name];
  const header = {
    id: name,
    url: `https://paper.example/${name}`,
    title: text.slice(0, text.indexOf('\n')),
    publisher: { name: 'The Loopback Courier', kind: 'newspaper' },
    lang: 'en',
    publishedAt,
  } as const;
  const archived = { header, text, textHash: name, origin: name, baseline: false };
  const find = async (article: Parameters<typeof defaultReader.findings>[0]) =>
    Promise.resolve(defaultReader.findings(article, story));
  const { findings } = await findInArticle(find, defaultReader, archived, story);
  return { ...findings, text };
}

const day = '2023-11-16T12:00:00Z';
const outcomesOf = ({ outcomes }: Findings) => outcomes.map(({ topic, status }) => `${topic} ${status}`);
const meetingsOf = ({ followUps }: Findings) => followUps.map(({ kind, status }) => `${kind} ${status}`);
const reactionsOf = ({ reactions }: Findings) => reactions.map(({ actor, stance }) => `${actor} ${stance}`);
const quotesOf = ({ quotes, text }: Read) => quotes.map(({ start, end, speaker }) => [text.slice(start, end), speaker]);

describe('what the reader finds in articles about it', () => {
  it('outcomes that were agreed, each with its sentence, and a call to come', async () => {
    const found = await read('agency', '2023-11-16T01:00:00Z');
    expect(outcomesOf(found)).toEqual(
      expect.arrayContaining([
        'military-posture agreed',
        'diplomatic-relations agreed',
        'general progress',
        'military-posture rejected',
      ]),
    );
    const agreed = found.outcomes.filter(({ status }) => status === 'agreed');
    expect(agreed.map(({ start, end }) => found.text.slice(start, end)).join()).toContain('agreement on fentanyl');
    expect(agreed.every(({ parties }) => parties.join() === 'United States,China')).toBe(true);
    expect(found.followUps).toMatchObject([
      {
        kind: 'phone-call',
        status: 'announced',
        participants: ['Joe Biden', 'Xi Jinping'],
        attributedTo: ['Jake Sullivan'],
      },
    ]);
    expect(quotesOf(found)).toEqual([['“We made some important progress,”', 'Joe Biden']]);
  });

  it('what was left open, an invitation, and a round of talks', async () => {
    const found = await read('morningAfter', day);
    expect(outcomesOf(found)).toEqual(['sanctions not-agreed']);
    expect(found.followUps).toMatchObject([
      { kind: 'bilateral-summit', status: 'proposed', participants: ['Xi Jinping', 'Joe Biden'], place: 'Beijing' },
      { kind: 'consultations', participants: ['United States', 'China'], place: 'Geneva', when: 'May' },
    ]);
    expect(reactionsOf(found)).toEqual(['Wang Yi positive']);
  });

  it('reactions of neighbours, each with its speaker', async () => {
    const found = await read('neighbours', day);
    expect(reactionsOf(found)).toEqual(expect.arrayContaining(['Fumio Kishida positive', 'Anthony Albanese positive']));
    expect(quotesOf(found).map(([, speaker]) => speaker)).toEqual(['Anthony Albanese', 'Joseph Wu']);
    expect(outcomesOf(found)).toEqual([]);
  });

  it('calls and visits of the weeks after', async () => {
    const found = await read('later', '2023-12-20T12:00:00Z');
    expect(meetingsOf(found)).toEqual(expect.arrayContaining(['phone-call announced', 'consultations announced']));
    expect(quotesOf(found)).toEqual([['“Open lines keep mistakes small,”', 'John Kirby']]);
  });
});
