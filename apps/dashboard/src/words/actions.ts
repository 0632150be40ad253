/** What somebody did, by method and route as the account of actions names them. */
import { spokenWords } from './spoken.js';

/** Posted to, for what is asked is long. */
const changesNothing = /\/(preview|discover)$/;

/** Undefined for routes that came after this dashboard: they are named by their own letters. */
export function actionWords(action: string): string | undefined {
  const { actions }: { readonly actions: Readonly<Record<string, string>> } = spokenWords();
  const [method = '', path = ''] = action.split(' ');
  return method === 'GET' || changesNothing.test(path) ? actions.GET : actions[`${method} ${path}`];
}
