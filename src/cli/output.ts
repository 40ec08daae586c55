import type { WriteStream } from 'node:tty';

/** Standard output or standard error. */
export class Output {
  readonly #open: () => WriteStream;
  #opened: WriteStream | undefined;
  #closed = false;

  /** Node makes its streams when they are first asked for, which takes a while: `open` asks. */
  constructor(open: () => WriteStream) {
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
    return this.#stream.isTTY;
  }

  /** Whether a person sees colours there; minds NO_COLOR, FORCE_COLOR and TERM. */
  get hasColors(): boolean {
    return this.#stream.isTTY && this.#stream.hasColors();
  }

  /**
   * Resolves when the text, or the bytes as they are, have been handed over.
   *
   * @throws {Error} the system's, but not if the reader has gone
   */
  async write(text: string | Uint8Array): Promise<void> {
    if (text.length === 0 || this.#closed) return;
    await new Promise<void>((resolve, reject) => {
      this.#stream.write(text, (error) => {
        if (!error) {
          resolve();
        } else if ('code' in error && error.code === 'EPIPE') {
          this.#closed = true;
          resolve();
        } else {
          reject(error);
        }
      });
    });
  }
}
