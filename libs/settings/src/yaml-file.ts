/**
 * YAML 1.2 (core schema) and where in the text each value of it stands. js-yaml reads a story of 55 kB in a quarter of the time that `yaml`
 * takes, which every command waits for.
 */
import { constructFromEvents, EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException, type Event, type ScalarEvent } from 'js-yaml'; // oxfmt-ignore
import type { Path } from './problems.js';

/** A mistake in the YAML itself. */
export interface Malformed {
  /** Characters from the beginning of the text. */
  readonly offset: number;
  readonly reason: string;
}

export interface YamlFile {
  readonly value: unknown;
  /** Where the key or entry stands, in characters from the beginning; what is missing stands where its parent does. */
  readonly offsetOf: (path: Path) => number;
}

/** Lists within lists of aliases grow threefold with each level: so few cannot fill a memory. */
const maxAliases = 30;

export function readYaml(text: string): YamlFile | Malformed {
  try {
    const events = parseEvents(text, {});
    const [value = null, ...others] = constructFromEvents(events, { source: text, maxAliases });
    if (others.length > 0) return { offset: 0, reason: 'it holds several documents, and one is expected' };
    let places: Place | undefined;
    return { value, offsetOf: (path) => offsetOf((places ??= placesIn(text, events)), path) };
  } catch (error) {
    if (error instanceof YAMLException) return { offset: error.mark?.position ?? 0, reason: error.reason };
    throw error;
  }
}

interface Place {
  readonly start: number;
  readonly within: ReadonlyMap<string, Place>;
}

const offsetOf = ({ start, within }: Place, [step, ...rest]: Path): number => {
  const place = step === undefined ? undefined : within.get(String(step));
  return place ? offsetOf(place, rest) : start;
};

const none: ReadonlyMap<string, Place> = new Map();

/** Of the whole; events come as the text is read, and a `POP` ends what was begun last. */
function placesIn(text: string, [, ...events]: readonly Event[]): Place {
  const rest = events.values();
  const next = (): Event => rest.next().value ?? { type: EVENT_ID.POP };
  const placeFrom = (event: Event): Place => {
    if (event.type === EVENT_ID.SEQUENCE) return { start: event.start, within: entries() };
    if (event.type === EVENT_ID.MAPPING) return { start: event.start, within: pairs() };
    if (event.type === EVENT_ID.SCALAR) return { start: startOf(event), within: none };
    return { start: event.type === EVENT_ID.ALIAS ? event.anchorStart : 0, within: none };
  };
  const entries = (): Map<string, Place> => {
    const found = new Map<string, Place>();
    for (let event = next(); event.type !== EVENT_ID.POP; event = next())
      found.set(String(found.size), placeFrom(event));
    return found;
  };
  const pairs = (): Map<string, Place> => {
    const found = new Map<string, Place>();
    for (let event = next(); event.type !== EVENT_ID.POP; event = next()) {
      const { start } = placeFrom(event);
      const key = event.type === EVENT_ID.SCALAR ? getScalarValue(text, event) : '';
      found.set(key, { start, within: placeFrom(next()).within });
    }
    return found;
  };
  return placeFrom(next());
}

/** With its quotation mark. */
const startOf = ({ style, valueStart }: ScalarEvent): number =>
  style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? valueStart - 1 : valueStart;
