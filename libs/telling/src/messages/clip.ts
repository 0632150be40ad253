/** Text cut to the room there is. Sizes are bytes of UTF-8 as JSON writes them, so that what is small here is small on the wire. */

/** Every body that is posted is smaller: the Standard Webhooks specification asks for less than 20 kB. */
export const mostBytes = 20_000;

/** Of a value as JSON; of text without its quotation marks. */
export function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value)) - (typeof value === 'string' ? 2 : 0);
}

interface Manner {
  /** What stands at the end of a text that was cut. */
  readonly mark?: string;
  /** How each character will be written, where that is longer. */
  readonly written?: (text: string) => string;
}

/** Never through the middle of a character. */
export function clip(text: string, most: number, { mark = '…', written = (each) => each }: Manner = {}): string {
  if (text.length <= most && bytesOf(written(text)) <= most) return text;
  let [end, room] = [0, most - bytesOf(mark)];
  for (const character of text) {
    room -= bytesOf(written(character));
    if (room < 0) break;
    end += character.length;
  }
  return text.slice(0, end) + mark;
}

/** An address cannot be cut. */
export const longestAddress = 1500;

export function usable(address: string | null): string | null {
  return address === null || bytesOf(address) > longestAddress ? null : address;
}
