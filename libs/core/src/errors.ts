/**
 * The caller is wrong: a refusal carries a machine code and a sentence for people.
 * Failures of the world are values (see `FetchFailure`), our own mistakes are thrown as they are.
 */
export type RefusalCode =
  | 'invalid'
  | 'unreadable'
  | 'not-found'
  | 'conflict'
  | 'key-reused'
  | 'fires-too-often'
  | 'unauthorised'
  | 'forbidden'
  | 'busy'
  | 'unavailable';

export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: RefusalCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Another writer was faster: the subject is no longer at the version the caller had seen. */
export class VersionConflict extends Refusal {
  constructor(
    readonly subject: string,
    readonly expected: number,
    readonly actual: number,
  ) {
    super(
      'conflict',
      `${subject} is at version ${String(actual)}, not ${String(expected)}; reload it and decide again`,
    );
  }
}
