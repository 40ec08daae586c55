import { Worker } from 'node:worker_threads';

import { failureOfProgram } from '../files/file-failure.js';
import type { InputFile } from '../files/find-inputs.js';
import type { Examined, ExaminerOptions } from './examiner.js';
import { WORKER_ARGUMENT } from './worker-argument.js';
import type { Order } from './worker.js';

/** @throws if the thread ends instead of answering */
function ask(worker: Worker, order: Order): Promise<Examined> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (examined: Examined) => {
      worker.off('error', reject);
      resolve(examined);
    });
    worker.postMessage(order);
  });
}

/** Checks files in several threads at once, each of which runs this same program. */
export class WorkerPool {
  readonly #options: ExaminerOptions;
  readonly #idle: Worker[];
  readonly #all: Worker[] = [];
  readonly #waiting: ((worker: Worker) => void)[] = [];

  constructor(count: number, options: ExaminerOptions) {
    this.#options = options;
    this.#idle = Array.from({ length: count }, () => this.#start());
  }

  async examineFile(input: InputFile): Promise<Examined> {
    const worker = await this.#take();
    try {
      const examined = await ask(worker, { options: this.#options, input });
      this.#giveBack(worker);
      return examined;
    } catch (error) {
      // The thread is gone; another takes its place.
      this.#giveBack(this.#start());
      return { kind: 'failure', failure: failureOfProgram(input.path, error), complaints: [] };
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map((worker) => worker.terminate()));
  }

  #start(): Worker {
    const worker = new Worker(__filename, { argv: [WORKER_ARGUMENT] });
    this.#all.push(worker);
    return worker;
  }

  #take(): Promise<Worker> {
    const worker = this.#idle.pop();
    if (worker) return Promise.resolve(worker);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #giveBack(worker: Worker): void {
    const next = this.#waiting.shift();
    if (next) next(worker);
    else this.#idle.push(worker);
  }
}
