/** Wordings in many languages, put together from lists that people can read. */

/** A heading that is nothing but one of these, with or without a code before or after it. */
export function wholly(...wordings: readonly string[]): RegExp {
  return new RegExp(
    `^(?:(?:error\\s*|http\\s*)?\\d{3}[\\s:.,–-]*)?(?:${wordings.join('|')})(?:[\\s(:,–-]*\\d{3}\\)?)?$`,
    'iu',
  );
}

/** A sentence that holds one of these. */
export function anyOf(...wordings: readonly string[]): RegExp {
  return new RegExp(wordings.join('|'), 'iu');
}

/** A line that begins with one of these. */
export function opening(...wordings: readonly string[]): RegExp {
  return new RegExp(`^\\W{0,3}(?:${wordings.join('|')})`, 'iu');
}
