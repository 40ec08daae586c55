import type { DateForm } from '../dates/format-date.js';
import type { Localized } from '../l10n/locale.js';
import type { TextEdit } from '../text/edit.js';
import { describeDateForm } from './describe-date-form.js';

/** A form that a person may pick, and the edits that write dates in it. */
export interface DateChoice {
  readonly form: DateForm;
  readonly title: Localized;
  /** The first of the dates in the form. */
  readonly preview: string;
  /** In order; at least one. */
  readonly edits: readonly TextEdit[];
}

/** @returns `undefined` without any edits */
export function toDateChoice(form: DateForm, edits: readonly TextEdit[]): DateChoice | undefined {
  const [first] = edits;
  return first && { form, title: describeDateForm(form), preview: first.text.trim(), edits };
}
