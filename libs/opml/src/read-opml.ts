/**
 * OPML → outlines (OPML 2.0, http://opml.org/spec2.opml; 1.0 and 1.1 as they are met). Takes what a careless file has: names of
 * attributes in any case, bare ampersands, an end that is missing. Entities that a file declares are never expanded, and
 * what is too deep or too long is refused before it costs anything.
 */
import { Refusal } from '#core';
import { Parser } from 'htmlparser2';
import { oneLine } from './one-line.js';
import { ownNamespace } from './own-attributes.js';

/** Of the whole file. */
export const mostBytes = 2_000_000;
/** The parser's time grows with the square of the depth. */
const deepest = 50;
export const mostOutlines = 5000;
const mostAttributes = 200;
const longestName = 120;

type Attributes = Readonly<Record<string, string>>;

export interface Outline {
  /** Its `text`, or else its `title`; empty where it has neither. */
  readonly name: string;
  /** Names of the outlines around it, the outermost first. */
  readonly folders: readonly string[];
  /** It names no feed and holds others. */
  readonly isFolder: boolean;
  /** By their names in lower case. */
  readonly attributes: Attributes;
  /** Those of our own namespace, by their local names. */
  readonly own: Attributes;
}

export interface OpmlFile {
  /** In the order of the file. */
  readonly outlines: readonly Outline[];
  /** False where the file ends before its last element does. */
  readonly complete: boolean;
}

/** Throws a `Refusal` for what is no OPML, and for what is too deep or too long. */
export function readOpml(text: string): OpmlFile {
  const reader = new Reader();
  const parser = new Parser(
    {
      onattribute: () => {
        reader.attribute();
      },
      onopentag: (name, attributes) => {
        reader.open(name.toLowerCase(), attributes);
      },
      onclosetag: (name, implied) => {
        reader.close(name.toLowerCase(), implied);
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return reader.file();
}

interface Open {
  readonly name: string;
  /** Undefined for elements that are no outlines. */
  readonly place?: number;
}

class Reader {
  private readonly outlines: Outline[] = [];
  private readonly stack: Open[] = [];
  private readonly prefixes = new Set<string>();
  /** Of the element that is being read. */
  private count = 0;
  private isOpml = false;
  private complete = false;

  attribute(): void {
    this.count += 1;
    if (this.count > mostAttributes) {
      throw new Refusal('invalid', `an element of the file has more than ${mostAttributes} attributes`);
    }
  }

  open(name: string, attributes: Attributes): void {
    this.count = 0;
    if (this.stack.length >= deepest) throw new Refusal('invalid', `the file nests deeper than ${deepest} elements`);
    this.isOpml ||= name === 'opml';
    if (!this.isOpml) throw new Refusal('invalid', 'this is no OPML: its first element is not opml');
    this.notePrefixes(attributes);
    if (name !== 'outline') this.stack.push({ name });
    else this.stack.push({ name, place: this.add(attributes) });
  }

  close(name: string, implied: boolean): void {
    this.stack.pop();
    if (name === 'opml') this.complete = !implied;
  }

  file(): OpmlFile {
    if (!this.isOpml) throw new Refusal('invalid', 'this is no OPML: it holds no element');
    return { outlines: this.outlines, complete: this.complete };
  }

  private add(given: Attributes): number {
    if (this.outlines.length >= mostOutlines) {
      throw new Refusal('invalid', `the file lists more than ${mostOutlines} outlines; divide it`);
    }
    const around = this.stack.flatMap(({ place }) => (place === undefined ? [] : [place]));
    this.markFolder(around.at(-1));
    const { attributes, own } = this.sorted(given);
    const folders = around.flatMap((place) => this.folderName(place));
    const name = oneLine(attributes.text ?? '', longestName) || oneLine(attributes.title ?? '', longestName);
    return this.outlines.push({ name, folders, isFolder: false, attributes, own }) - 1;
  }

  private markFolder(place: number | undefined): void {
    const outline = this.outlines[place ?? -1];
    if (outline === undefined || place === undefined || addressIn(outline) !== undefined) return;
    this.outlines[place] = { ...outline, isFolder: true };
  }

  private folderName(place: number): readonly string[] {
    const outline = this.outlines[place];
    return outline === undefined || !outline.isFolder || outline.name === '' ? [] : [outline.name];
  }

  private notePrefixes(attributes: Attributes): void {
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith('xmlns:') && value === ownNamespace) this.prefixes.add(name.slice('xmlns:'.length));
    }
  }

  private sorted(given: Attributes): Pick<Outline, 'attributes' | 'own'> {
    const all = Object.entries(given).map(([name, value]) => [prefixOf(name), localOf(name), value] as const);
    const some = (isOne: (prefix: string) => boolean) =>
      Object.fromEntries(all.filter(([prefix]) => isOne(prefix)).map(([, name, value]) => [name, value]));
    return { attributes: some((prefix) => prefix === ''), own: some((prefix) => this.prefixes.has(prefix)) };
  }
}

const prefixOf = (name: string): string => name.slice(0, Math.max(0, name.indexOf(':')));
const localOf = (name: string): string => name.slice(name.indexOf(':') + 1).toLowerCase();

/** Some programs write `url` for a feed that is not asked for by others. */
export function addressIn({ attributes }: Pick<Outline, 'attributes'>): string | undefined {
  const { xmlurl = '', url = '', type = '' } = attributes;
  const written = xmlurl.trim() === '' && /^(rss|atom|feed)$/i.test(type.trim()) ? url : xmlurl;
  return written.trim() === '' ? undefined : written.trim();
}
