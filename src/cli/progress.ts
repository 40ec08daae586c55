import type { Locale } from '../core/l10n/locale.js';
import { MESSAGES } from './messages.js';
import type { Output } from './output.js';

/** Milliseconds; a short run shows nothing. */
const FIRST_SHOWN_AFTER = 1000;
const SHOWN_EVERY = 100;

const ERASE_LINE = '\r\u001b[K';

/** A line on the terminal that tells how far a long run has come. Files and pipes see none of it. */
export class Progress {
  readonly #terminal: Output;
  readonly #locale: Locale;
  #nextAt = performance.now() + FIRST_SHOWN_AFTER;
  #isShown = false;

  constructor(terminal: Output, locale: Locale) {
    this.#terminal = terminal;
    this.#locale = locale;
  }

  async show(done: number, count: number): Promise<void> {
    if (performance.now() < this.#nextAt || !this.#terminal.isTerminal) return;
    this.#nextAt = performance.now() + SHOWN_EVERY;
    this.#isShown = true;
    await this.#terminal.write(ERASE_LINE + MESSAGES.progress(done, count)[this.#locale]);
  }

  /** Must be called before anything else is written to the terminal. */
  async clear(): Promise<void> {
    if (!this.#isShown) return;
    this.#isShown = false;
    await this.#terminal.write(ERASE_LINE);
  }
}
