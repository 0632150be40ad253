/** What can be wrong with the files, as errors that say where. Nothing damaged is ever passed over in silence. */

/** Bytes that are not those that were written, or a file that is gone. What lies in other files is served as ever. */
export class DamagedSegment extends Error {
  override readonly name = 'DamagedSegment';

  constructor(
    readonly file: string,
    /** The first one that cannot be read. */
    readonly position: number,
    readonly what: string,
    options?: ErrorOptions,
  ) {
    super(`the segment ${file} is damaged from position ${position} on: ${what}`, options);
  }
}

/** Entries that do not follow the last one kept: taking them would leave a hole. */
export class SegmentGap extends Error {
  override readonly name = 'SegmentGap';

  constructor(kept: number, given: number) {
    super(`the segments end at position ${kept}; an entry at position ${given} would leave a gap`);
  }
}
