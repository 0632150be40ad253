// The figures for people.
const percent = (share) => (share * 100).toFixed(1).padStart(5);

export function linesOf(figures) {
  return figures.flatMap(({ kind, span, main, full, beside }) => [
    `${kind.padEnd(10)} full F1 ${percent(full.f1)}  (precision ${percent(full.precision)} recall ${percent(full.recall)}; ${full.right} right, ${full.missed} missed, ${full.extra} too much)  main ${percent(main.f1)}  span ${percent(span.f1)}`,
    ...(Object.keys(beside).length > 0
      ? [
          `${' '.repeat(10)} right beside it: ${Object.entries(beside)
            .map(([field, share]) => `${field} ${percent(share).trim()}`)
            .join(', ')}`,
        ]
      : []),
  ]);
}

/** In the order of the articles: what is expected beside what was found in the same words. */
export function errorLines(figures) {
  return figures.flatMap(({ errors }) =>
    errors.flatMap(({ article, kind, error, fields, text }) => [
      '',
      `${article} ${kind} ${error}: ${JSON.stringify(fields)}`,
      `  ${text}`,
    ]),
  );
}
