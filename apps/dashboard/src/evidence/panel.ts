/** What lies open over the page: the sentences of a matter, an event of the log, or a notice. It stands in the address, so that it can be shared. */
import type { Shape } from '../client.js';

export type Panel =
  | {
      readonly open: 'evidence';
      readonly matter: string;
      /** Keys of the sentence one is at, and of the one that it is compared with. */
      readonly sentence?: string | undefined;
      readonly beside?: string | undefined;
    }
  | { readonly open: 'event'; readonly position: number }
  | { readonly open: 'notice'; readonly notice: string };

const names = ['evidence', 'sentence', 'beside', 'event', 'notice'] as const;

/** Null where nothing is open. */
export function readPanel(params: URLSearchParams): Panel | null {
  const asked = (name: (typeof names)[number]) => params.get(name) ?? '';
  const [matter, event, notice] = [asked('evidence'), asked('event'), asked('notice')];
  if (matter !== '') return { open: 'evidence', matter, ...chosenIn(params) };
  if (/^[1-9]\d{0,15}$/.test(event)) return { open: 'event', position: Number(event) };
  return notice === '' ? null : { open: 'notice', notice };
}

function chosenIn(params: URLSearchParams) {
  return { sentence: params.get('sentence') ?? undefined, beside: params.get('beside') ?? undefined };
}

/** The same address with this open, and nothing else. */
export function withPanel(params: URLSearchParams, panel: Panel | null): URLSearchParams {
  const changed = new URLSearchParams(params);
  for (const name of names) changed.delete(name);
  for (const [name, value] of panel === null ? [] : partsOf(panel)) changed.set(name, value);
  return changed;
}

function partsOf(panel: Panel): readonly (readonly [string, string])[] {
  switch (panel.open) {
    case 'evidence': {
      const { matter, sentence, beside } = panel;
      const chosen = Object.entries({ sentence, beside }).flatMap(([name, key]) =>
        key === undefined ? [] : [[name, key] as const],
      );
      return [['evidence', matter], ...chosen];
    }
    case 'event':
      return [['event', String(panel.position)]];
    case 'notice':
      return [['notice', panel.notice]];
  }
}

/** As the API names a sentence within its matter. */
export function keyOf({ article, start, end, value }: Pick<Shape<'Evidence'>, 'article' | 'start' | 'end' | 'value'>) {
  return [article, start, end, value].join('.');
}
