import type { Visit, Visits } from '#core';

/** What pages said of themselves, in memory. */
export function memoryVisits(): Visits {
  const visits = new Map<string, Visit>();
  return {
    find: (articles) => Promise.resolve(articles.map((article) => visits.get(article))),
    note: (article, visit) => {
      visits.set(article, visit);
      return Promise.resolve();
    },
  };
}
