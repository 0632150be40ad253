/** A page's markup as a tree, with what is asked of it most noted while it grows: its elements in order, by name and by attribute. */
import { DomHandler, type DomUtils } from 'htmlparser2';
import { parseBounded, type Counting } from '../text/bounded-parser.js';

export type Node = NonNullable<ReturnType<typeof DomUtils.getChildren>>[number];
export type Element = Extract<Node, { attribs: unknown }>;

const deepest = 256;
/** The largest pages of news have some twenty thousand. Of what comes after so many, only the words are kept. */
const mostInTree = 100_000;
/** As many as any article needs: what is asked of a page by selector costs no more than these. */
const mostAsked = 12_000;
/** Pages have a few dozen; each may cost a reading. */
const mostScripts = 2000;

/** What they hold is for programs: no person reads it. */
export const unread: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template']);

export class PageTree extends DomHandler implements Counting {
  /** In document order, the first of them. */
  readonly elements: Element[] = [];
  /** In document order, wherever they stand. */
  readonly scripts: Element[] = [];
  private readonly named = new Map<string, Element[]>();
  private readonly bearing = new Map<string, readonly Element[]>();
  /** Open elements that the full tree has no place for, outermost first. */
  private readonly passed: string[] = [];
  private count = 0;

  constructor(html: string) {
    super();
    parseBounded(html, this, deepest);
  }

  get depth(): number {
    return this.tagStack.length + this.passed.length - 1;
  }

  override onopentag(name: string, attribs: Record<string, string>): void {
    if (this.count >= mostInTree) {
      this.passOver(name);
      return;
    }
    this.count += 1;
    super.onopentag(name, attribs);
    const element = this.tagStack.at(-1) as Element;
    if (name === 'script' && this.scripts.length < mostScripts) this.scripts.push(element);
    if (this.count <= mostAsked) this.note(element);
  }

  override onclosetag(): void {
    if (this.passed.pop() === undefined) super.onclosetag();
  }

  override ontext(data: string): void {
    if (!this.passed.some((name) => unread.has(name))) super.ontext(data);
  }

  /** Nobody reads comments. */
  override oncomment(): void {
    return;
  }

  override oncommentend(): void {
    return;
  }

  override onprocessinginstruction(): void {
    return;
  }

  byName(name: string): readonly Element[] {
    return this.named.get(name) ?? [];
  }

  byAttribute(name: string): readonly Element[] {
    const known = this.bearing.get(name);
    if (known !== undefined) return known;
    const found = this.elements.filter(({ attribs }) => attribs[name] !== undefined);
    this.bearing.set(name, found);
    return found;
  }

  private passOver(name: string): void {
    this.ontext(' ');
    this.passed.push(name);
  }

  private note(element: Element): void {
    this.elements.push(element);
    const namesakes = this.named.get(element.name);
    if (namesakes === undefined) this.named.set(element.name, [element]);
    else namesakes.push(element);
  }
}
