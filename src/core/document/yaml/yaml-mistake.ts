import type { TextEdit } from '../../text/edit.js';
import type { Span } from '../../text/span.js';

/** Ways in which people who do not know YAML break it, or make it read something else. */
export type YamlMistakeKind =
  | 'tab'
  | 'no-break-space'
  | 'invisible-character'
  | 'unprintable'
  | 'indentation'
  | 'wide-colon'
  | 'no-space-after-colon'
  | 'no-space-after-dash'
  | 'no-dash'
  | 'no-colon'
  | 'unindented-text'
  | 'colon-in-value'
  | 'curly-quotes'
  | 'unclosed-quote'
  | 'text-after-quote'
  | 'backslash'
  | 'unclosed-bracket'
  | 'extra-bracket'
  | 'special-start';

export interface YamlMistake {
  readonly kind: YamlMistakeKind;
  readonly span: Span;
  /** Edits that mend it; missing where only a person knows what was meant. */
  readonly repair?: readonly TextEdit[];
  /** The repair guesses, or changes characters of a text: a person has to look. */
  readonly isGuess?: true;
}
