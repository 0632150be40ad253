/**
 * Character references in a piece of a page, read as htmlparser2 reads them. Only what holds an ampersand comes here: the rest of a page
 * is searched for its next tag or quote, which is several times as fast as reading it character by character.
 */
import { Tokenizer } from 'htmlparser2';

/** Told in order what a piece is made of: stretches of the page, and characters that references stand for. */
export interface Pieces {
  stretch(start: number, end: number): void;
  character(code: number): void;
}

const opening = '<a a=';

export class References {
  private readonly tokenizer: Tokenizer;
  private pieces: Pieces | undefined;
  /** From a place in what the tokenizer sees to the same place on the page. */
  private shift = 0;

  constructor(private readonly html: string) {
    const stretch = (start: number, end: number): void => this.pieces?.stretch(start + this.shift, end + this.shift);
    const character = (code: number): void => this.pieces?.character(code);
    const nothing = (): void => undefined;
    this.tokenizer = new Tokenizer(
      { decodeEntities: true },
      {
        ontext: stretch,
        ontextentity: character,
        onattribdata: stretch,
        onattribentity: character,
        onattribend: nothing,
        onattribname: nothing,
        oncdata: nothing,
        onclosetag: nothing,
        oncomment: nothing,
        ondeclaration: nothing,
        onend: nothing,
        onopentagend: nothing,
        onopentagname: nothing,
        onprocessinginstruction: nothing,
        onselfclosingtag: nothing,
      },
    );
  }

  inText(start: number, end: number, pieces: Pieces): void {
    // What stands here is text to its end, brackets in a title too; one behind it ends a reference that lacks its semicolon.
    const isLast = end >= this.html.length;
    const text = this.html.slice(start, end).replaceAll('<', ' ');
    this.read(isLast ? text : `${text}<`, start, pieces);
    if (isLast) this.tokenizer.end();
  }

  inValue(start: number, end: number, pieces: Pieces): void {
    const isQuoted = /["']/.test(this.html.charAt(end));
    const from = isQuoted ? start - 1 : start;
    this.read(`${opening}${this.html.slice(from, end + 1)}`, from - opening.length, pieces);
  }

  private read(markup: string, shift: number, pieces: Pieces): void {
    this.pieces = pieces;
    this.shift = shift;
    this.tokenizer.reset();
    this.tokenizer.write(markup);
  }
}
