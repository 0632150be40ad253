/**
 * htmlparser2 with a bound on nesting. Its stack of open tags, and every walk over the tree that comes of it, take quadratic time or
 * overflow on deep markup; so a tag that would open beyond the bound is passed over, with the end tag that answers it, and its text
 * stays. What is within the bound is parsed as ever.
 */
import { Parser, type Handler } from 'htmlparser2';

/** The parser's list of foreign contexts grows with every one of these that is left open, however flat the page is. */
const foreign = new Set('svg math mi mo mn ms mtext annotation-xml foreignobject desc title'.split(' '));
const mostForeign = 10_000;
/** The parser takes what they hold for text. */
const raw = new Set(['script', 'style', 'xmp', 'textarea']);

/** A handler that counts what is open: up by one for each opened tag, down by one for each closed. */
export interface Counting extends Partial<Handler> {
  readonly depth: number;
}

export function parseBounded(html: string, handler: Counting, deepest: number): void {
  new BoundedParser(html, handler, deepest).end(html);
}

class BoundedParser extends Parser {
  private beyond = 0;
  /** Within a tag that was passed over and holds no markup: the source of a script is not to become text. */
  private isRaw = false;
  private foreigners = 0;

  constructor(
    private readonly html: string,
    private readonly handler: Counting,
    private readonly deepest: number,
  ) {
    super(handler, { decodeEntities: true });
  }

  /** A tag whose name is never told has no attributes and no end, as far as the parser is concerned. */
  override onopentagname(start: number, end: number): void {
    if (this.handler.depth >= this.deepest) {
      this.passOver(this.html.slice(start, end).toLowerCase());
    } else if (!this.isTooForeign(start, end)) {
      super.onopentagname(start, end);
    }
  }

  override onclosetag(start: number, end: number): void {
    this.isRaw = false;
    if (this.beyond > 0) this.beyond -= 1;
    else super.onclosetag(start, end);
  }

  override onselfclosingtag(end: number): void {
    this.isRaw = false;
    super.onselfclosingtag(end);
  }

  override ontext(start: number, end: number): void {
    if (!this.isRaw) super.ontext(start, end);
  }

  private passOver(name: string): void {
    if (!this.isVoidElement(name)) this.beyond += 1;
    this.isRaw = raw.has(name);
  }

  private isTooForeign(start: number, end: number): boolean {
    if (!foreign.has(this.html.slice(start, end).toLowerCase())) return false;
    this.foreigners += 1;
    return this.foreigners > mostForeign;
  }
}
