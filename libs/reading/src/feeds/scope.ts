/** What an element inherits: the prefixes in force, the base address, and whether Atom's names are the bare ones. */
import { usualPrefix } from './namespaces.js';

export type Attribute = readonly [name: string, value: string];

export interface Scope {
  /** The prefix written → the usual one; the empty prefix is that of the default namespace. */
  readonly prefixes: Readonly<Record<string, string | undefined>>;
  /** `xml:base`, resolved as far as the document goes. */
  readonly base?: string;
  readonly isAtom: boolean;
  /** Names already resolved here. */
  readonly names: Map<string, string>;
}

export const outermost: Scope = { prefixes: {}, isAtom: false, names: new Map() };

export function scopeOf(attributes: readonly Attribute[], outer: Scope): Scope {
  if (!attributes.some(([name]) => name.startsWith('xml'))) return outer;
  const declared = attributes.filter(([name]) => /^xmlns(?::|$)/.test(name));
  const base = attributes.find(([name]) => name === 'xml:base')?.[1].trim();
  const added = declared.map(([name, uri]) => [name.slice(6), usualPrefix(uri) ?? name.slice(6)] as const);
  return {
    ...outer,
    prefixes: { ...outer.prefixes, ...Object.fromEntries(added) },
    names: new Map(),
    ...(base === undefined ? {} : { base: joined(base, outer.base) }),
  };
}

/** A feed's own elements are bare, whatever default namespace a careless root declares. */
export function feedScope(scope: Scope, isAtom: boolean): Scope {
  if (scope.isAtom === isAtom && scope.prefixes[''] === '') return scope;
  return { ...scope, isAtom, prefixes: { ...scope.prefixes, '': '' }, names: new Map() };
}

export function elementName(written: string, scope: Scope): string {
  const known = scope.names.get(written);
  if (known !== undefined) return known;
  const [first = '', second] = written.split(':', 2);
  const name = second === undefined ? prefixed('', first, scope) : prefixed(first, second, scope);
  if (scope.names.size < 500) scope.names.set(written, name);
  return name;
}

/** An attribute without a prefix belongs to its element. */
export function attributesIn(attributes: readonly Attribute[], scope: Scope): Readonly<Record<string, string>> {
  if (attributes.length === 0) return noAttributes;
  const named: Record<string, string> = {};
  for (const [name, value] of attributes) named[name.includes(':') ? elementName(name, scope) : name] = value;
  return named;
}

const noAttributes: Readonly<Record<string, string>> = {};

function prefixed(written: string, local: string, scope: Scope): string {
  const prefix = scope.prefixes[written] ?? written;
  return prefix === '' || (prefix === 'atom' && scope.isAtom) ? local : `${prefix}:${local}`;
}

function joined(base: string, outer: string | undefined): string {
  return outer !== undefined && URL.canParse(base, outer) ? new URL(base, outer).href : base;
}
