/** The four filters: the same code that the service runs, on lines of JSON. */
import { memoryCopyIndex, wordingOf, type ReadableArticle, type Story } from '#core';
import { defaultReader } from '#language';
import { cleanArticle, parseFeed } from '#reading';
import { loadSettings, loadStory } from '#settings';
import { Option, type Command } from 'commander';
import { filterLines, LineError, optionalText, textField, type FilterLine } from './ndjson.js';
import { openModel } from './open-model.js';

type Filter = (line: FilterLine) => object | Promise<object>;

export function addFilters(program: Command): void {
  const add = (name: string, description: string, filter: () => Filter) => {
    program
      .command(name)
      .description(`${description} (NDJSON on standard input)`)
      .action(() => filterLines(process.stdin, process.stdout, filter()));
  };
  add('parse-feed', '{id,url,contentType,headers?,body: base64} → {id,feed}', () => feedOf);
  add('clean-article', '{id,url,html} → {id,article}', () => articleOf);
  add('copies', '{id,text} → {id,copyOf}', copyOf);
  program
    .command('find')
    .description('{id,text,title?,publishedAt?,url?,source?,lang?} → {id,findings} (NDJSON on standard input)')
    .option('--story <file>', 'story file with names and places; without it, that of the settings')
    .addOption(
      new Option('--reader <name>', 'who reads: model asks the one of the settings').choices(['rules', 'model']),
    )
    .action(async ({ story = loadSettings(process.env).storyFile, reader }: { story?: string; reader?: string }) => {
      if (reader === 'model') await askModel(loadStory(story));
      else await filterLines(process.stdin, process.stdout, findIn(loadStory(story)));
    });
}

async function feedOf(line: FilterLine): Promise<object> {
  const body = Buffer.from(textField(line, 'body'), 'base64');
  const from = { url: textField(line, 'url'), ...optionalText(line, 'contentType'), ...headersIn(line) };
  return { feed: await parseFeed(body, from) };
}

function headersIn({ fields: { headers } }: FilterLine): { headers?: Record<string, string> } {
  if (typeof headers !== 'object' || headers === null) return {};
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return { headers: Object.fromEntries(named) as Record<string, string> };
}

function articleOf(line: FilterLine): object {
  const { verdict, quality, article } = cleanArticle(textField(line, 'html'), { url: textField(line, 'url') });
  return { article, verdict, quality };
}

function findIn(story: Story): Filter {
  return (line) => ({ findings: defaultReader.findings(readableIn(line), story) });
}

/** A line that the model does not answer is an error of that line, with the reason. */
async function askModel(story: Story): Promise<void> {
  const { reader, close } = openModel(loadSettings(process.env), story);
  try {
    await filterLines(process.stdin, process.stdout, async (line) => {
      const answer = await reader.read(readableIn(line));
      if (!answer.ok) throw new LineError(answer.later ? 'unavailable' : 'unreadable', answer.because);
      return { findings: answer.findings, asked: answer.asked };
    });
  } finally {
    await close();
  }
}

function readableIn(line: FilterLine): ReadableArticle {
  const about = ['title', 'publishedAt', 'url', 'source', 'lang'].map((name) => optionalText(line, name));
  return Object.assign({ text: textField(line, 'text') }, ...about) as ReadableArticle;
}

/** Lines are in the order in which the texts were known: a copy is a copy of an earlier line. */
function copyOf(): Filter {
  const claim = memoryCopyIndex();
  const ids = new Map<string, FilterLine['id']>();
  let count = 0;
  return async (line) => {
    const own = String((count += 1));
    ids.set(own, line.id);
    const match = await claim(own, wordingOf(textField(line, 'text')));
    return { copyOf: match === null ? null : (ids.get(match.origin) ?? null) };
  };
}
