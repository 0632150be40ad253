import { rulesReader } from '../rules-reader.js';
import { aStoryInTongues } from './a-story.js';

const quotesIn = (text: string, lang?: string) =>
  rulesReader
    .findings({ text, ...(lang === undefined ? {} : { lang }) }, aStoryInTongues)
    .quotes.map(({ start, end, speaker, cue }) => [text.slice(start, end), speaker, cue]);
const bread = '«Мы готовы к новым переговорам»';
const orlov = 'Pavel Orlov';

describe('whose words a Russian quotation holds', () => {
  it.each([
    ['verb behind, inverted', `${bread}, — заявил Орлов.`, bread, orlov, 'заявил'],
    ['hyphen for a dash', `${bread}, - сказал президент Павел Орлов журналистам.`, bread, orlov, 'сказал'],
    ['verb behind, in order', `${bread}, — Орлов отметил это дважды.`, bread, orlov, 'отметил'],
    ['verb before', `Орлов сказал: ${bread}.`, bread, orlov, 'сказал'],
    ['words between', `Орлов в понедельник вечером заявил: ${bread}.`, bread, orlov, 'заявил'],
    ['another person between', `Орлов после встречи с Уитфилд сказал: ${bread}.`, bread, orlov, 'сказал'],
    ['a person spoken of behind', `${bread}, — сказал Орлов о Линдте.`, bread, orlov, 'сказал'],
    ['as he said', `Как подчеркнула Уитфилд, ${bread}.`, bread, 'Clara Whitfield', 'подчеркнула'],
    [
      'in the words of, before',
      `По словам Орлова, переговоры были «очень полезными».`,
      '«очень полезными»',
      orlov,
      'По словам',
    ],
    ['in the words of, behind', `Переговоры были «полезными», по словам Орлова.`, '«полезными»', orlov, 'по словам'],
    [
      'with reference to',
      `${bread}, — передает агентство со ссылкой на Смирина.`,
      bread,
      'Oleg Smirin',
      'со ссылкой на',
    ],
    ['called', 'Уитфилд назвала встречу «плодотворной».', '«плодотворной»', 'Clara Whitfield', 'назвала'],
    ['cited', `${bread}, — цитирует Орлова агентство «Вестник».`, bread, orlov, 'цитирует'],
    ['office as an alias', `${bread}, — сообщила президент США.`, bread, 'Clara Whitfield', 'сообщила'],
    ['office before the name', `${bread}, — пояснил пресс-секретарь Олег Смирин.`, bread, 'Oleg Smirin', 'пояснил'],
    ['unknown name', `${bread}, — сказала депутат Нина Ветрова.`, bread, 'Нина Ветрова', 'сказала'],
    ['unknown name behind a state', `${bread}, — сказал министр обороны Велнии Иван Лис.`, bread, 'Иван Лис', 'сказал'],
    ['the aide of somebody known', `${bread}, — сказал помощник Орлова Юрий Лис.`, bread, 'Юрий Лис', 'сказал'],
    ['initials', `${bread}, — ответил А. Б. Лисин.`, bread, 'А. Б. Лисин', 'ответил'],
    ['a description', `${bread}, — сообщил дипломат на условиях анонимности.`, bread, 'дипломат', 'сообщил'],
    ['a house', `В Кремле заявили: ${bread}.`, bread, 'Russia', 'заявили'],
    ['a question', '«Зачем спешить?» — спросила Бондарь.', '«Зачем спешить?»', 'Iryna Bondar', 'спросила'],
    [
      'low and high marks',
      '„Мы готовы к переговорам“, — добавил Линдт.',
      '„Мы готовы к переговорам“',
      'Hugo Lindt',
      'добавил',
    ],
    [
      'straight marks',
      '"Мы готовы к переговорам", - добавил Линдт.',
      '"Мы готовы к переговорам"',
      'Hugo Lindt',
      'добавил',
    ],
    [
      'several sentences',
      '«Было трудно. Мы справились», — признал Орлов.',
      '«Было трудно. Мы справились»',
      orlov,
      'признал',
    ],
    ['a pronoun', `Орлов приехал утром. ${bread}, — сказал он.`, bread, orlov, 'сказал'],
    ['cited by its words', `${bread}, — приводит агентство слова Смирина.`, bread, 'Oleg Smirin', 'приводит'],
    ['nobody', `На стене висел плакат: ${bread}.`, bread, null, null],
    ['irony', 'Так закончился этот «саммит» на острове.', '«саммит»', null, null],
  ])('%s: %s', (_, text, ...found) => {
    expect(quotesIn(text)).toEqual([found]);
  });

  it('names the characters that name the speaker, and tells whole words from a term', () => {
    const text = `По словам Орлова, встреча была «полезной». ${bread}, — добавил он.`;
    const { quotes } = rulesReader.findings({ text }, aStoryInTongues);
    expect(quotes.map(({ kind, speakerStart, speakerEnd }) => [kind, text.slice(speakerStart!, speakerEnd!)])).toEqual([
      ['mixed', 'Орлова'],
      ['direct', 'он'],
    ]);
  });

  it('may say inside the marks who speaks', () => {
    const text = '«Уступок не будет, — заявила депутат Анна Белова. — Мы ждем ответа».';
    expect(quotesIn(text)).toEqual([[text.slice(0, -1), 'Анна Белова', 'заявила']]);
  });

  it.each([
    'Орлов рассказал газете «Северный курьер», что устал.',
    'Газета «Северный курьер» вышла утром.',
    'Орлов прибыл на борту судна «Полярная звезда».',
  ])('a quoted name is nobody’s words: %s', (text) => {
    expect(quotesIn(text)).toEqual([]);
  });

  it('goes on with the speaker of the quotation before it in the paragraph', () => {
    const text = `${bread}, — сказал Орлов. «Другого пути нет и не будет».`;
    expect(quotesIn(text).map(([, speaker]) => speaker)).toEqual([orlov, orlov]);
  });
});
