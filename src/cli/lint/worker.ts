import { parentPort } from 'node:worker_threads';

import type { InputFile } from '../files/find-inputs.js';
import { Examiner, type ExaminerOptions } from './examiner.js';

/** What the main thread asks for; the options are the same each time. */
export interface Order {
  readonly options: ExaminerOptions;
  readonly input: InputFile;
}

/** Checks the files that the main thread names, one after the other. */
export function serveMainThread(): void {
  let examiner: Examiner | undefined;
  parentPort?.on('message', ({ options, input }: Order) => {
    examiner ??= new Examiner(options);
    void examiner.examineFile(input).then((examined) => {
      parentPort?.postMessage(examined);
    });
  });
}
