// A long past for a running service: articles as its collector would have recorded them, told again by ever other papers, appended to
// its log and its index of copies while it runs, so that views, register and item index take them in as ever.
import { setTimeout as sleep } from 'node:timers/promises';
import { built } from '../../crash/built.mjs';
import { articleOf } from '../../soak/press.mjs';
import { ratePerSecond } from '../bench-redis.mjs';
import { redisLib } from '../built.mjs';
import { takenInOn } from './taken-in.mjs';

const { rulesReader } = built('libs/language/src/index.js');
const { judge, wordingOf } = built('libs/core/src/index.js');
const { loadStory } = built('libs/settings/src/index.js');

/** So many articles are read; all others are theirs under another name. */
const read = 400;
const first = 1_000_000;

export function pastFor({ data, service, press, story }) {
  const { connect, redisCopyIndex, RedisEventLog } = redisLib();
  const redis = connect(service.redisUrl);
  const [log, claim] = [new RedisEventLog(redis, story), redisCopyIndex(redis, story)];
  const isTakenIn = takenInOn({ data, service, story, redis });
  const templates = readings(loadStory(press.storyFile));
  let count = 0;
  return {
    /** Until the service has so many items, and has taken them all in. */
    fillTo: async (wanted) => {
      const { items } = (await service.api('brief')).coverage;
      const tasks = Array.from({ length: Math.max(0, wanted - items) }, () => {
        const number = first + (count += 1);
        return () => past(number, templates[number % read], { log, claim, feeds: press.feeds });
      });
      await ratePerSecond(tasks, 64);
      for (let quiet = 0; quiet < 5; await sleep(300)) quiet = (await isTakenIn()) ? quiet + 1 : 0;
    },
    close: () => {
      log.close();
      redis.disconnect();
    },
  };
}

function readings(story) {
  return Array.from({ length: read }, (_, n) => {
    const { title, paragraphs } = articleOf(n + 1);
    const text = `${title}\n\n${paragraphs.join('\n\n')}`;
    const judgement = judge(title, text, story.relevance);
    const article = { text, title, url: 'https://press.example/', source: 'Press', lang: 'en' };
    return { title, judgement, findings: judgement.relevant ? rulesReader.findings(article, story) : undefined };
  });
}

async function past(number, { title, judgement, findings }, { log, claim, feeds }) {
  const id = number.toString(16).padStart(20, '0');
  const { id: feed, publisher: name } = feeds[number % feeds.length];
  const at = new Date(Date.now() - 86_400_000 + (number - first) * 10).toISOString();
  const happened = { at, precision: 'instant' };
  const url = `https://press.example/${String(number)}`;
  const publisher = { name, kind: 'newspaper' };
  const textHash = number.toString(16).padStart(64, '0');
  const found = { url, feed, title, summary: title, publisher, publishedAt: at, lang: 'en', baseline: false };
  await log.append(fact(`article:${id}`, 'any', [['article-discovered.v1', happened, found]]));
  if (findings !== undefined) {
    // Of words of its own: as with the articles of the line, a few are copies.
    await claim(id, wordingOf(articleOf(number).paragraphs.join('\n')));
    const article = { id, url, title, publisher, lang: 'en', publishedAt: at };
    const how = { reader: rulesReader.name, readerVersion: rulesReader.version, textHash, origin: id, baseline: false };
    await log.append(fact(`finding:${id}`, 'any', [['findings-recorded.v1', happened, { article, ...how, findings }]]));
  }
  const page = { textHash, pageHash: textHash, finalUrl: url, verdict: 'article', quality: 0.9, words: 300, title };
  const facts = [['article-read.v1', happened, page], ['article-judged.v1', happened, { ...judgement, basis: 'page' }]]; // oxfmt-ignore
  await log.append(fact(`article:${id}`, 'any', facts));
}

const fact = (subject, expectedVersion, facts) => ({
  subject,
  expectedVersion,
  facts: facts.map(([type, happened, data]) => ({ type, happened, data })),
});
