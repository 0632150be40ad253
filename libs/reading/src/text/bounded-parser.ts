/**
 * htmlparser2 with a bound on nesting. Its stack of open tags, and every walk over the tree that comes of it, take quadratic time or
 * overflow on deep markup; so a tag that would open beyond the bound is passed over, with the end tag that answers it, and its text
 * stays. What is within the bound is parsed as ever.
 */
import { Parser, type Handler } from 'htmlparser2';
import { References, type Pieces } from './references.js';

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
  /** Within a tag of the tree that holds no markup: its ampersands are its own. */
  private isSource = false;
  private name = '';
  private foreigners = 0;
  /** The first ampersand from where the page was last searched for one. */
  private ampersand = -1;
  private readonly references: References;
  private readonly text: Pieces = {
    stretch: (start, end) => {
      super.ontext(start, end);
    },
    character: (code) => {
      super.ontextentity(code, 0);
    },
  };
  private readonly value: Pieces = {
    stretch: (start, end) => {
      super.onattribdata(start, end);
    },
    character: (code) => {
      super.onattribentity(code);
    },
  };

  constructor(
    private readonly html: string,
    private readonly handler: Counting,
    private readonly deepest: number,
  ) {
    super(handler, { decodeEntities: false });
    this.references = new References(html);
  }

  /** A tag whose name is never told has no attributes and no end, as far as the parser is concerned. */
  override onopentagname(start: number, end: number): void {
    this.name = this.html.slice(start, end).toLowerCase();
    if (this.handler.depth >= this.deepest) {
      this.passOver(this.name);
    } else if (!this.isTooForeign(this.name)) {
      super.onopentagname(start, end);
    }
  }

  override onopentagend(end: number): void {
    this.isSource = raw.has(this.name);
    super.onopentagend(end);
  }

  override onclosetag(start: number, end: number): void {
    this.isRaw = false;
    this.isSource = false;
    if (this.beyond > 0) this.beyond -= 1;
    else super.onclosetag(start, end);
  }

  override onselfclosingtag(end: number): void {
    this.isRaw = false;
    super.onselfclosingtag(end);
    this.isSource = false;
  }

  override ontext(start: number, end: number): void {
    if (this.isRaw) return;
    if (!this.isSource && this.hasAmpersand(start, end)) this.references.inText(start, end, this.text);
    else super.ontext(start, end);
  }

  override onattribdata(start: number, end: number): void {
    if (this.hasAmpersand(start, end)) this.references.inValue(start, end, this.value);
    else super.onattribdata(start, end);
  }

  /** In linear time over the page, since what is asked for only moves on. */
  private hasAmpersand(start: number, end: number): boolean {
    if (this.ampersand < start) {
      const next = this.html.indexOf('&', start);
      this.ampersand = next < 0 ? Infinity : next;
    }
    return this.ampersand < end;
  }

  private passOver(name: string): void {
    if (!this.isVoidElement(name)) this.beyond += 1;
    this.isRaw = raw.has(name);
  }

  private isTooForeign(name: string): boolean {
    if (!foreign.has(name)) return false;
    this.foreigners += 1;
    return this.foreigners > mostForeign;
  }
}
