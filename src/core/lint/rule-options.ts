import type { Localized } from '../l10n/locale.js';

interface OptionBase {
  readonly name: string;
  readonly summary: Localized;
}

export interface FlagOption extends OptionBase {
  readonly kind: 'flag';
  readonly default: boolean;
}

/** A whole number from 1. */
export interface NumberOption extends OptionBase {
  readonly kind: 'number';
  readonly default: number;
}

export interface ChoiceOption<Choice extends string = string> extends OptionBase {
  readonly kind: 'choice';
  readonly default: Choice;
  readonly choices: readonly Choice[];
}

/** A choice that a project may make about a rule. */
export type RuleOption = FlagOption | NumberOption | ChoiceOption;

/** What a project chose, by rule id and name of the option; unread, as it came from a file. */
export type ChosenOptions = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** What one rule may ask for: `optionsOf` of the context and the rule. */
export type RuleOptions = Readonly<Record<string, unknown>>;

const NONE: RuleOptions = {};

/** What the project chose for the rule. */
export function optionsOf(
  { options }: { readonly options?: ChosenOptions },
  { id }: { readonly id: string },
): RuleOptions {
  return options?.get(id) ?? NONE;
}

/** The chosen value, or the default where none or nonsense was chosen. */
export function readFlag(chosen: RuleOptions, option: FlagOption): boolean {
  const value = chosen[option.name];
  return typeof value === 'boolean' ? value : option.default;
}

/** The chosen value, or the default where none or nonsense was chosen. */
export function readNumber(chosen: RuleOptions, option: NumberOption): number {
  const value = chosen[option.name];
  return typeof value === 'number' && Number.isInteger(value) && 0 < value ? value : option.default;
}

/** The chosen value, or the default where none or nonsense was chosen. */
export function readChoice<Choice extends string>(
  chosen: RuleOptions,
  option: ChoiceOption<Choice>,
): Choice {
  const value = chosen[option.name];
  return option.choices.find((choice) => choice === value) ?? option.default;
}
