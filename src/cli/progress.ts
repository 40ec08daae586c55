import type { Locale } from '../core/l10n/locale.js';
import { MESSAGES } from './messages.js';
import type { Output } from './output.js';

/** Seconds; a short run shows nothing. */
const FIRST_SHOWN_AFTER = 1;
const SHOWN_EVERY = 0.1;

const ERASE_LINE = '\r\u001b[K';

/** A line on the terminal that tells how far a long run has come. Files and pipes see none of it. */
export class Progress {
  readonly #terminal: Pick<Output, 'isTerminal' | 'write'>;
  readonly #locale: Locale;
  readonly #uptime: () => number;
  #nextAt = FIRST_SHOWN_AFTER;
  #isShown = false;

  /** `uptime` gives the seconds since the program started. */
  constructor(
    terminal: Pick<Output, 'isTerminal' | 'write'>,
    locale: Locale,
    uptime: () => number,
  ) {
    this.#terminal = terminal;
    this.#locale = locale;
    this.#uptime = uptime;
  }

  async show(done: number, count: number): Promise<void> {
    const now = this.#uptime();
    // Node makes its streams when they are first asked for: not in a short run.
    if (now < this.#nextAt || !this.#terminal.isTerminal) return;
    this.#nextAt = now + SHOWN_EVERY;
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
