import { fstatSync, writeSync } from 'node:fs';
import type { WriteStream } from 'node:tty';

import { isSystemError } from './system-error.js';

/** Elsewhere Node's streams are always needed: they know the ways of pipes and of the terminal. */
const IS_POSIX = process.platform !== 'win32';

/** Standard output or standard error. */
export class Output {
  readonly #descriptor: number;
  readonly #open: () => WriteStream;
  #opened: WriteStream | undefined;
  #closed = false;

  /** Node makes its streams when they are first asked for, which takes a while: `open` asks. */
  constructor(descriptor: number, open: () => WriteStream) {
    this.#descriptor = descriptor;
    this.#open = open;
  }

  get #stream(): WriteStream {
    // Without a listener an error would end the process; `write` hears of it too.
    this.#opened ??= this.#open().on('error', () => undefined);
    return this.#opened;
  }

  /** The reader has gone (`| head`): nothing more needs to be written. */
  get isClosed(): boolean {
    return this.#closed;
  }

  get isTerminal(): boolean {
    return mayBeTerminal(this.#descriptor) && this.#stream.isTTY;
  }

  /** Whether a person sees colours there; minds NO_COLOR, FORCE_COLOR and TERM. */
  get hasColors(): boolean {
    return this.isTerminal && this.#stream.hasColors();
  }

  /**
   * Resolves when the text, or the bytes as they are, have been handed over.
   *
   * @throws {Error} the system's, but not if the reader has gone
   */
  async write(text: string | Uint8Array): Promise<void> {
    if (text.length === 0 || this.#closed) return;
    try {
      const rest = this.#opened || !IS_POSIX ? text : writeWhatFits(this.#descriptor, text);
      if (rest.length > 0) await this.#writeToStream(rest);
    } catch (error) {
      if (!isSystemError(error) || error.code !== 'EPIPE') throw error;
      this.#closed = true;
    }
  }

  #writeToStream(text: string | Uint8Array): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#stream.write(text, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
  }
}

/** No file, pipe or socket is a terminal. */
function mayBeTerminal(descriptor: number): boolean {
  if (!IS_POSIX) return true;
  const status = fstatSync(descriptor);
  return !status.isFile() && !status.isFIFO() && !status.isSocket();
}

/** Writes until a pipe that does not wait is full; gives what is left then. */
function writeWhatFits(descriptor: number, text: string | Uint8Array): Uint8Array {
  const bytes = Buffer.from(text);
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(descriptor, bytes, written);
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'EAGAIN') throw error;
  }
  return bytes.subarray(written);
}
