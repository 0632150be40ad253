/** Matters as people see them at a moment: the machine's register with the rulings of that moment, which are the book. */
import {
  mattersView,
  RulingBook,
  ruledRegister,
  rulingsView,
  viewAsOf,
  type History,
  type Matter,
  type Moment,
} from '#core';

export async function ruledAt(
  history: History,
  moment: Moment,
): Promise<{ readonly docs: ReadonlyMap<string, Matter>; readonly book: RulingBook; readonly position: number }> {
  const { docs: matters, position } = await viewAsOf(history, mattersView, moment);
  const { docs: rulings } = await viewAsOf(history, rulingsView, moment);
  const book = new RulingBook(rulings);
  return { docs: ruledRegister(matters, book), book, position };
}
