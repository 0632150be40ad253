/**
 * zstd (RFC 8878), which zlib has not on every Node we run on: the reference decoder, as WebAssembly. It unpacks a whole
 * body at once into a space of a given size, so no frame can make it take more memory, whatever window it asks for.
 */
import { decompress, init } from '@bokuweb/zstd-wasm';
import { Failed } from '../failures.js';

/**
 * An empty frame that does not tell its size. The decoder takes the space it needs from what the first frame says; put
 * before a stranger's, this one makes it take what we say. Frames in a row are one content (RFC 8878, 3.1).
 */
const silentFrame = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x00, 0x01, 0x00, 0x00);
/** The decoder tells a reason by its number alone (zstd_errors.h: dstSize_tooSmall). */
const spaceTooSmall = ' -70';

let ready: Promise<void> | undefined;

/** Throws `Failed`: too-large when the content does not fit into `space` bytes, bad-encoding when it is no zstd. */
export async function unzstd(sent: readonly Uint8Array[], space: number): Promise<Buffer> {
  await (ready ??= init());
  try {
    return Buffer.from(decompress(Buffer.concat([silentFrame, ...sent]), { defaultHeapSize: space }));
  } catch (error) {
    const tooSmall = error instanceof Error && error.message.endsWith(spaceTooSmall);
    if (tooSmall) throw new Failed('too-large', `unpacks to more than ${space} bytes`);
    throw new Failed('bad-encoding', 'the body is not the zstd it says, or breaks off');
  }
}
