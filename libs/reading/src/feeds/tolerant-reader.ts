/**
 * Reads any XML that was meant as a feed: unclosed and truncated documents, odd prefixes, inline XHTML, xml:base. Nothing
 * inside a feed makes it throw; undefined where there is no feed at all. htmlparser2 finds tags and texts, in linear time.
 */
import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { FeedBuilder } from './feed-builder.js';
import type { RawFeed } from './raw-feed.js';
import { References } from './references.js';
import type { Attribute } from './scope.js';

const mostAttributes = 100;
const none: Attribute[] = [];
const longestEntity = 200;

export function readTolerantly(xml: string): RawFeed | undefined {
  const builder = new FeedBuilder(xml);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, new Tokens(xml, builder));
  tokenizer.write(xml);
  tokenizer.end();
  return builder.finish();
}

/** From places in the text to what stands there, where the builder wants to know. */
class Tokens implements TokenizerCallbacks {
  private readonly references = new References();
  private start = 0;
  private written = '';
  private attributes = none;
  private wantsAttributes = false;
  private name = '';
  private value = '';

  constructor(
    private readonly xml: string,
    private readonly builder: FeedBuilder,
  ) {}

  onopentagname(start: number, end: number): void {
    this.start = start - 1;
    this.written = this.xml.slice(start, end).toLowerCase();
    this.attributes = none;
    this.wantsAttributes = this.builder.wantsAttributes;
  }

  onattribname(start: number, end: number): void {
    this.wantsAttributes &&= this.attributes.length < mostAttributes;
    if (!this.wantsAttributes) return;
    this.name = this.xml.slice(start, end).toLowerCase();
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.wantsAttributes) this.value = this.decoded(start, end);
  }

  onattribend(): void {
    if (!this.wantsAttributes) return;
    // Most tags have none: they share one empty list.
    if (this.attributes === none) this.attributes = [];
    this.attributes.push([this.name, this.value]);
  }

  onopentagend(end: number): void {
    this.open(end, false);
  }

  onselfclosingtag(end: number): void {
    this.open(end, true);
  }

  onclosetag(start: number, end: number): void {
    this.builder.close(this.xml.slice(start, end).toLowerCase(), this.xml.lastIndexOf('<', start));
  }

  ontext(start: number, end: number): void {
    if (this.builder.wantsText) this.builder.addText(this.decoded(start, end));
  }

  oncdata(start: number, end: number, offset: number): void {
    if (this.builder.wantsText) this.builder.addText(this.xml.slice(start, end - offset));
  }

  /** A DOCTYPE comes in pieces, each with one entity at its end. */
  ondeclaration(start: number, end: number): void {
    this.references.declare(this.xml.slice(Math.max(start, end - longestEntity), end));
  }

  readonly oncomment = ignore;
  readonly onprocessinginstruction = ignore;
  readonly onattribentity = ignore;
  readonly ontextentity = ignore;
  readonly onend = ignore;

  private open(end: number, isEmpty: boolean): void {
    this.builder.open({
      written: this.written,
      attributes: this.attributes,
      start: this.start,
      end: end + 1,
      isEmpty,
    });
  }

  private decoded(start: number, end: number): string {
    return this.references.decode(this.xml.slice(start, end));
  }
}

function ignore(): void {
  // Comments and instructions say nothing; references are decoded with the text they stand in.
}
