import { parseSpelled } from '../../core/numerals/parse-spelled.js';
import { spellBaht, spellNumber, spellOrdinal } from '../../core/numerals/spell.js';
import type { Arguments } from '../arguments.js';
import type { Command, ExitStatus } from '../command.js';
import { MESSAGES } from '../messages.js';
import type { Shell } from '../shell.js';
import { UsageError } from '../usage-error.js';

const FORMS = ['words', 'baht', 'ordinal'] as const;

const SPELLERS: Readonly<Record<(typeof FORMS)[number], (text: string) => string | undefined>> = {
  words: spellNumber,
  baht: spellBaht,
  ordinal: spellOrdinal,
};

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
  const spelled = SPELLERS[form](number);
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
    { name: 'parse', value: 'TEXT', help: MESSAGES.help.spellParse },
  ],
  run,
};
