/** In megabytes (10^6 bytes). */
export interface Mapped {
  readonly v8: number;
  readonly malloc: number;
  readonly files: number;
}

export function mappedBy(pid: number): Mapped;

/** Of the text of `/proc/<pid>/smaps`. */
export function mappedIn(smaps: string): Mapped;
