/**
 * The day zoomed into, in the address: with the zone whose day it is, so that it is the same day for whoever opens it. Where none is named,
 * it is the zone that the reader has chosen.
 */
import { isZone } from '../../../../libs/telling/src/brief/zone.js';

export interface ZoomedDay {
  /** `2025-08-15`. */
  readonly name: string;
  /** IANA. */
  readonly zone: string;
}

export function dayIn(params: URLSearchParams, own: string): ZoomedDay | null {
  const name = params.get('day');
  const zone = params.get('zone');
  return name === null ? null : { name, zone: zone !== null && isZone(zone) ? zone : own };
}

/** The same address at another day; null for all days. Changes since a moment give way to it. */
export function withDay(params: URLSearchParams, day: ZoomedDay | null): URLSearchParams {
  const changed = new URLSearchParams(params);
  changed.delete('day');
  changed.delete('zone');
  changed.delete('since');
  if (day !== null) {
    changed.set('day', day.name);
    changed.set('zone', day.zone);
  }
  return changed;
}
