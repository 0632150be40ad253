/**
 * The languages that people can choose. Another one is a folder beside `en` and its line here; the compiler says what is missing in it.
 * Nothing of a language is loaded before somebody reads it.
 */
import type { Words } from './said.js';

interface Language {
  /** In itself, so that whoever reads it finds it. */
  readonly name: string;
  readonly load: () => Promise<Words>;
}

export const languages = {
  en: { name: 'English', load: async () => textsIn(await import('./en/index.js')) },
  de: { name: 'Deutsch', load: async () => textsIn(await import('./de/index.js')) },
} as const satisfies Record<string, Language>;

/** Node gives what was compiled to CommonJS as the default of what it imports. */
function textsIn(module: Words | { readonly default: Words }): Words {
  return 'default' in module ? module.default : module;
}

export type Tongue = keyof typeof languages;

export const tongues = Object.keys(languages) as readonly Tongue[];

/** The cookie that keeps a person's choice: pages without script know it, too. */
export const choiceCookie = 'sw_lang';

export function isTongue(tag: unknown): tag is Tongue {
  return typeof tag === 'string' && Object.hasOwn(languages, tag);
}

/** The first that we have, of tags (BCP 47) in the order in which they are wished for: `de-AT` is German. */
export function tongueFor(wished: readonly string[]): Tongue {
  return wished.map((tag) => tag.split('-')[0]?.toLowerCase()).find(isTongue) ?? 'en';
}
