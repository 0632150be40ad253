/**
 * A feed from its tags and texts as they come: no tree of the document is kept, only what the mapping reads. Any order of
 * tags is taken: what is not closed ends with what surrounds it, what closes nothing is ignored, nesting costs nothing.
 */
import { fieldKind, isProse, type FieldKind } from './element-names.js';
import { inlineMarkup } from './inline-markup.js';
import { KeptItems } from './kept-items.js';
import { OpenTags } from './open-tags.js';
import { leaf, type RawElement, type RawFeed, type RawFields } from './raw-feed.js';
import { attributesIn, elementName, feedScope, outermost, scopeOf, type Attribute, type Scope } from './scope.js';
import { UnreadableFeed } from './unreadable-feed.js';

type Fields = Record<string, RawElement[]>;
type Kind = 'document' | 'feed' | 'item' | FieldKind;

export interface Tag {
  /** In lower case, prefix and all. */
  readonly written: string;
  readonly attributes: readonly Attribute[];
  /** Where it stands in the source; its content begins at its end. */
  readonly start: number;
  readonly end: number;
  readonly isEmpty: boolean;
}

/** An element that is open and matters. */
class Frame {
  /** Open tags inside that do not matter. */
  readonly inner = new OpenTags();
  text = '';
  /** Where its child elements go. */
  fields: Fields = {};

  constructor(
    readonly kind: Kind,
    readonly name: string,
    readonly tag: Tag,
    readonly scope: Scope,
  ) {}
}

const formats: Readonly<Record<string, RawFeed['format']>> = {
  rss: 'rss',
  'rdf:rdf': 'rss',
  rdf: 'rss',
  channel: 'rss',
  feed: 'atom',
  'atom:feed': 'atom',
  urlset: 'sitemap',
};
const itemTag = /(?:^|:)(?:item|entry|url)$/;
const mostFrames = 40;
const mostOfOneName = 1000;
const none: RawFields = {};

export class FeedBuilder {
  private readonly document = new Frame(
    'document',
    '',
    { written: '', attributes: [], start: 0, end: 0, isEmpty: false },
    outermost,
  );
  private readonly frames: Frame[] = [];
  private top = this.document;
  private readonly channel: Fields = {};
  private readonly items = new KeptItems();
  private format: RawFeed['format'] | undefined;

  constructor(private readonly source: string) {}

  /** Undefined where nothing was a feed. */
  finish(): RawFeed | undefined {
    this.closeTo(0, this.source.length);
    return this.format && { format: this.format, channel: this.channel, items: this.items.all() };
  }

  /** Whether a text that comes now could matter. */
  get wantsText(): boolean {
    const { kind, inner } = this.top;
    return kind === 'group' || (kind === 'leaf' && !(inner.hadAny && this.isInProse));
  }

  /** Whether the attributes of a tag that comes now could matter. */
  get wantsAttributes(): boolean {
    return !this.isInProse;
  }

  addText(text: string): void {
    this.top.text += text;
  }

  open(tag: Tag): void {
    if (this.isInProse && !itemTag.test(tag.written)) {
      this.top.inner.enter(tag.written, tag.isEmpty);
      return;
    }
    const scope = scopeOf(tag.attributes, this.top.scope);
    const name = elementName(tag.written, scope);
    // A link or a date holds no elements: it was never closed.
    if (this.top.kind === 'leaf' && !this.isInProse && fieldKind(name) !== undefined) {
      this.closeTo(this.frames.length - 1, tag.start);
    }
    const kind = this.kindOf(name);
    if (kind === undefined) this.top.inner.enter(tag.written, tag.isEmpty);
    else this.push(kind, name, tag, scope);
  }

  close(written: string, at: number): void {
    if (this.top.inner.leave(written)) return;
    const depth = this.frames.findLastIndex(({ tag }) => tag.written === written);
    if (depth !== -1) this.closeTo(depth, at);
  }

  /** Undefined for an element that does not matter where it stands. */
  private kindOf(name: string): Kind | undefined {
    if (this.top.kind === 'document') return this.rootKind(name);
    if (this.isItem(name)) return this.mayBeginItem() ? 'item' : undefined;
    if (name === 'channel') return this.top.kind === 'feed' ? 'feed' : undefined;
    return this.mayHoldFields() ? fieldKind(name) : undefined;
  }

  private rootKind(name: string): Kind | undefined {
    if (this.format !== undefined || this.document.inner.hasAny) return undefined;
    if (name === 'sitemapindex') throw new UnreadableFeed('sitemap-index');
    this.format = Object.hasOwn(formats, name) ? formats[name] : undefined;
    return this.format && 'feed';
  }

  private get isInProse(): boolean {
    return this.top.kind === 'leaf' && isProse(this.top.name);
  }

  private isItem(name: string): boolean {
    return this.format === 'sitemap' ? name === 'url' : name === 'item' || name === 'entry';
  }

  /** In the channel, or in what somebody forgot to close: an element of the channel, the item before. */
  private mayBeginItem(): boolean {
    const { kind, inner } = this.top;
    const around = this.frames.at(-2)?.kind;
    if (kind === 'leaf') return around === 'feed' || (around === 'item' && !this.isInProse);
    return kind === 'feed' || (kind === 'item' && !inner.hasAny);
  }

  private mayHoldFields(): boolean {
    return this.top.kind !== 'leaf' && !this.top.inner.hasAny && this.frames.length < mostFrames;
  }

  private push(kind: Kind, name: string, tag: Tag, scope: Scope): void {
    if (kind === 'item') this.closeTo(this.frames.findLastIndex((open) => open.kind === 'feed') + 1, tag.start);
    const isOwn = kind === 'feed' || kind === 'item';
    const opened = new Frame(kind, name, tag, isOwn ? feedScope(scope, this.format === 'atom') : scope);
    if (kind === 'feed') opened.fields = this.channel;
    if (kind === 'transparent') opened.fields = this.top.fields;
    if (isOwn) addOwnAttributes(opened);
    this.frames.push(opened);
    this.top = opened;
    if (tag.isEmpty) this.closeTo(this.frames.length - 1, tag.end);
  }

  private closeTo(depth: number, at: number): void {
    while (this.frames.length > depth) {
      const closed = this.top;
      this.frames.pop();
      this.top = this.frames.at(-1) ?? this.document;
      if (closed.kind === 'item') this.items.add(closed.fields);
      else if (closed.kind === 'leaf' || closed.kind === 'group') this.addField(closed, at);
    }
  }

  private addField({ name, kind, tag, scope, text, inner, fields }: Frame, at: number): void {
    const before = (this.top.fields[name] ??= []);
    if (before.length >= mostOfOneName) return;
    before.push({
      text,
      attributes: attributesIn(tag.attributes, scope),
      children: kind === 'group' ? fields : none,
      markup: inner.hadAny && isProse(name) ? inlineMarkup(this.source.slice(tag.end, at), inner.deepest) : undefined,
      base: scope.base,
    });
  }
}

/** What the feed's and an item's own tags say is kept as if an element said it. */
function addOwnAttributes({ tag, scope, fields }: Frame): void {
  if (tag.attributes.length === 0) return;
  const attributes = attributesIn(tag.attributes, scope);
  for (const name of ['rdf:about', 'xml:lang']) {
    if (attributes[name] !== undefined) fields[name] = [leaf(attributes[name])];
  }
}
