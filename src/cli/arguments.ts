import { parseArgs } from 'node:util';

import type { Localized } from '../core/l10n/locale.js';
import { MESSAGES } from './messages.js';
import { UsageError } from './usage-error.js';

export interface OptionSpec {
  /** Without the dashes. */
  readonly name: string;
  /** What stands for the value in the help: `N`, `th|en`. A switch has none. */
  readonly value?: string;
  readonly help: Localized;
}

/** The arguments of one command, checked against its options. */
export class Arguments {
  /** What is not an option: paths, patterns, `-`. */
  readonly operands: readonly string[];
  readonly #values: ReadonlyMap<string, readonly string[]>;

  constructor(operands: readonly string[], values: ReadonlyMap<string, readonly string[]>) {
    this.operands = operands;
    this.#values = values;
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** Every value given to a repeatable option. */
  all(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  /** The value given last. */
  text(name: string): string | undefined {
    return this.all(name).at(-1);
  }

  /** @throws {UsageError} if the value is none of the choices */
  choice<T extends string>(name: string, choices: readonly T[]): T | undefined {
    const given = this.text(name);
    if (given === undefined) return undefined;
    const choice = choices.find((each) => each === given);
    if (choice === undefined) throw new UsageError(MESSAGES.wrongChoice(name, given, choices));
    return choice;
  }

  /** @throws {UsageError} if the value is no whole number */
  wholeNumber(name: string): number | undefined {
    const given = this.text(name);
    if (given === undefined) return undefined;
    if (!/^[0-9]{1,9}$/u.test(given)) throw new UsageError(MESSAGES.wrongNumber(name, given));
    return Number(given);
  }
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/** Node's own checks speak English only, so the tokens are checked here. */
function valueOf(token: OptionToken, specs: readonly OptionSpec[]): string {
  const { name, rawName, value, inlineValue } = token;
  const spec = specs.find((each) => each.name === name);
  if (!spec) throw new UsageError(MESSAGES.unknownOption(rawName));
  if (spec.value === undefined) {
    if (inlineValue) throw new UsageError(MESSAGES.needlessValue(rawName));
    return '';
  }
  const isNextOption = value?.startsWith('-') && value !== '-' && !inlineValue;
  if (!value || isNextOption) throw new UsageError(MESSAGES.missingValue(rawName, spec.value));
  return value;
}

/** @throws {UsageError} if an option is unknown, lacks its value or takes none */
export function readArguments(args: readonly string[], specs: readonly OptionSpec[]): Arguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      specs.map(({ name, value }) => [
        name,
        {
          type: value === undefined ? 'boolean' : 'string',
          ...(name === 'help' && { short: 'h' }),
        },
      ]),
    ),
    strict: false,
    tokens: true,
  });
  const operands: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const value = valueOf(token, specs);
    values.set(token.name, [...(values.get(token.name) ?? []), value]);
  }
  return new Arguments(operands, values);
}
