/** Matters with people's rulings, as of now or of a past moment: the machine's register and the rulings are views of their own. */
import {
  mattersView,
  RulingBook,
  ruledMatter,
  ruledRegister,
  rulingsView,
  ruledBriefOf,
  type Matter,
  type Picture,
  type RulingDoc,
  type RuledBrief,
} from '#core';
import type { Api } from '../api.js';
import { docsAt, steadily, type AnsweredMoment, type AskedMoment } from '../answering/dated.js';

export async function pictureAt(api: Api, asked: AskedMoment): Promise<Picture & { readonly moment: AnsweredMoment }> {
  if (asked.asOf === undefined) return pictureNow(api);
  const { docs: rulings } = await docsAt(api, rulingsView, asked);
  const { docs: matters, moment } = await docsAt(api, mattersView, asked);
  return { matters, rulings, moment };
}

async function pictureNow({ views, now }: Api): Promise<Picture & { readonly moment: AnsweredMoment }> {
  const { value, position } = await steadily(views, async () => ({
    rulings: (await views.all(rulingsView.name)) as ReadonlyMap<string, RulingDoc>,
    matters: (await views.all(mattersView.name)) as ReadonlyMap<string, Matter>,
  }));
  return { ...value, moment: { asOf: now().toISOString(), clock: 'learnt', position } };
}

/** As people see them. */
export function asRuled({ matters, rulings }: Picture): ReadonlyMap<string, Matter> {
  return ruledRegister(matters, new RulingBook(rulings));
}

/** Now, one matter is read with those that count under it, not the whole view. */
export async function matterAt(
  api: Api,
  key: string,
  asked: AskedMoment,
): Promise<{ readonly matter: Matter; readonly moment: AnsweredMoment }> {
  if (asked.asOf !== undefined) {
    const { matters, rulings, moment } = await pictureAt(api, asked);
    return { matter: ruledMatter(key, matters, new RulingBook(rulings)), moment };
  }
  const { views, now } = api;
  const { value: matter, position } = await steadily(views, async () => {
    const book = new RulingBook((await views.all(rulingsView.name)) as ReadonlyMap<string, RulingDoc>);
    return ruledMatter(key, await feedingNow(api, key, book), book);
  });
  return { matter, moment: { asOf: now().toISOString(), clock: 'learnt', position } };
}

/** Matters whose reports can count under this one, as the machine has them now. */
export async function feedingNow(
  { views }: Pick<Api, 'views'>,
  key: string,
  book: RulingBook,
): Promise<ReadonlyMap<string, Matter>> {
  const names = [...book.feeding(key)];
  const docs = await Promise.all(names.map(async (name) => [name, await views.doc(mattersView.name, name)] as const));
  return new Map(docs.filter((each): each is readonly [string, Matter] => each[1] !== undefined && each[1] !== null));
}

/** All lines, as people see them. */
export async function briefAt(
  api: Api,
  asked: AskedMoment,
): Promise<{ readonly brief: RuledBrief; readonly moment: AnsweredMoment }> {
  const { matters, rulings, moment } = await pictureAt(api, asked);
  const book = new RulingBook(rulings);
  return { brief: ruledBriefOf(ruledRegister(matters, book).values(), book), moment };
}
