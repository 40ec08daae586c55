import { parseSpelled } from '../../core/numerals/parse-spelled.js';
import {
  spellBaht,
  spellNumber,
  type SpellOptions,
  spellOrdinal,
} from '../../core/numerals/spell.js';
import type { Arguments } from '../arguments.js';
import type { Command, ExitStatus } from '../command.js';
import { MESSAGES } from '../messages.js';
import type { Shell } from '../shell.js';
import { UsageError } from '../usage-error.js';

const FORMS = ['words', 'baht', 'ordinal'] as const;

const FINAL_ONES = ['always-et', 'et-after-tens'] as const;
const FIRST_ONES = ['written', 'left-out'] as const;
const ZERO_BAHTS = ['left-out', 'written'] as const;

type Speller = (text: string, options: SpellOptions) => string | undefined;

const SPELLERS: Readonly<Record<(typeof FORMS)[number], Speller>> = {
  words: spellNumber,
  baht: spellBaht,
  ordinal: spellOrdinal,
};

/** Of each choice the first is the Royal Society's, or what is usual. */
function readSpellOptions(args: Arguments): SpellOptions {
  return {
    finalOne: args.choice('final-one', FINAL_ONES) ?? 'always-et',
    firstOne: args.choice('first-one', FIRST_ONES) ?? 'written',
    zeroBaht: args.choice('zero-baht', ZERO_BAHTS) ?? 'left-out',
  };
}

/** @throws {UsageError} if there is nothing to spell, or it is no number */
function answer(args: Arguments): string {
  const words = args.text('parse');
  if (words !== undefined) {
    const parsed = parseSpelled(words);
    if (!parsed) throw new UsageError(MESSAGES.noNumber(words));
    return parsed.value;
  }
  const form = args.choice('as', FORMS) ?? 'words';
  const number = args.operands.join(' ');
  if (number === '') throw new UsageError(MESSAGES.noNumberGiven);
  const spelled = SPELLERS[form](number, readSpellOptions(args));
  if (spelled === undefined) throw new UsageError(MESSAGES.noNumber(number));
  return spelled;
}

async function run(args: Arguments, shell: Shell): Promise<ExitStatus> {
  await shell.output.write(`${answer(args)}\n`);
  return 0;
}

export const spellCommand: Command = {
  operands: 'NUMBER',
  options: [
    { name: 'as', value: FORMS.join('|'), help: MESSAGES.help.spellAs },
    { name: 'final-one', value: FINAL_ONES.join('|'), help: MESSAGES.help.spellFinalOne },
    { name: 'first-one', value: FIRST_ONES.join('|'), help: MESSAGES.help.spellFirstOne },
    { name: 'zero-baht', value: ZERO_BAHTS.join('|'), help: MESSAGES.help.spellZeroBaht },
    { name: 'parse', value: 'TEXT', help: MESSAGES.help.spellParse },
  ],
  run,
};
