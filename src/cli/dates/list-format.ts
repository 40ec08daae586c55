import type { DateExpression } from '../../core/dates/date-expression.js';

export const LIST_FORMATS = ['json', 'table'] as const;

export interface FileDates {
  readonly path: string;
  /** That the spans refer to. */
  readonly text: string;
  readonly dates: readonly DateExpression[];
}

/** Makes a list bit by bit; each method gives what is to be printed next. */
export interface DateLister {
  readonly addFile: (file: FileDates) => string;
  readonly finish: () => string;
}
