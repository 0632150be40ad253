/**
 * Lines of an export → segments and archive. Every line is checked before anything of the story can be seen: its place, the
 * link to the one before it, each text's hash, and that the last line is there. The first bad line is named by its number.
 */
import { ErasedContent, OversizedContent, type Archive } from '#archive';
import { Refusal, type Entry } from '#core';
import type { Segments } from '#history';
import { linkOf } from '#redis';
import { hash } from 'node:crypto';
import { readLine, type ExportLine } from './cloud-event.js';

const batch = 4096;
const longestLine = 64_000_000;

interface Target {
  readonly story: string;
  readonly segments: Segments;
  readonly archive: Archive;
  /** Hears how many events are taken so far. */
  readonly onProgress: (events: number) => void;
}

/** Answers the number of events; rejects with a `Refusal` that names the line. */
export async function importLines(input: AsyncIterable<string>, target: Target): Promise<number> {
  const story = new ImportedStory(target);
  let number = 0;
  for await (const line of linesOf(input)) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      await story.take(readLine(line, target.story));
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      throw new Refusal('invalid', `line ${String(number)}: ${error.message}; nothing was imported`);
    }
  }
  return story.end();
}

class ImportedStory {
  private last: Pick<Entry, 'position' | 'chain'> = { position: 0, chain: '' };
  private waiting: Entry[] = [];
  private ended = false;

  constructor(private readonly target: Target) {}

  async take(line: ExportLine): Promise<void> {
    if (this.ended) throw new TypeError('it comes after the last line of the story');
    switch (line.kind) {
      case 'text':
        return this.keepText(line);
      case 'entry':
        return this.follow(line.entry);
      case 'end':
        if (line.events !== this.last.position || line.chain !== this.last.chain) {
          throw new TypeError(`it ends a story of ${String(line.events)} events, and this is another one`);
        }
        this.ended = true;
    }
  }

  async end(): Promise<number> {
    if (!this.ended) {
      const message = `the file ends before the story does, after ${String(this.last.position)} events; nothing was imported`;
      throw new Refusal('invalid', message);
    }
    await this.write();
    return this.last.position;
  }

  private async keepText({ hash: named, text }: { hash: string; text: string }): Promise<void> {
    if (hash('sha256', text) !== named) throw new TypeError('the text does not have its hash');
    try {
      await this.target.archive.keep('texts', text);
    } catch (error) {
      if (error instanceof OversizedContent) throw new TypeError(error.message, { cause: error });
      // It was erased here, whatever another instance still holds.
      if (!(error instanceof ErasedContent)) throw error;
    }
  }

  private async follow(entry: Entry): Promise<void> {
    const { position, chain } = this.last;
    if (entry.position !== position + 1) throw new TypeError(`position ${String(position + 1)} is expected`);
    if (entry.chain !== linkOf(chain, entry)) throw new TypeError('it does not follow the event before it: its chain does not hold'); // oxfmt-ignore
    this.waiting.push(entry);
    this.last = entry;
    if (this.waiting.length === batch) await this.write();
  }

  private async write(): Promise<void> {
    await this.target.segments.mirror(this.waiting);
    await this.target.segments.seal();
    this.waiting = [];
    this.target.onProgress(this.last.position);
  }
}

async function* linesOf(input: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    if (rest.length > longestLine)
      throw new Refusal('invalid', 'a line is too long for an event; nothing was imported');
  }
  if (rest !== '') yield rest;
}
