import { type PressRelease, updatePressRelease } from '../document/press-release.js';
import type { ReportedFinding } from '../lint/report.js';
import type { Fix } from '../lint/rule.js';
import { type ChooseFix, fixEdits, safeFixOf } from '../lint/safe-fixes.js';
import { noLostSaraAm } from '../rules/no-lost-sara-am.js';
import { toChange } from '../text/change.js';
import { applyEdits, type TextEdit } from '../text/edit.js';
import { shiftSpan, type Span } from '../text/span.js';
import { repairsCharacters } from './mechanical-rules.js';

type Linter = (release: PressRelease) => readonly ReportedFinding[];

/** Text that is about to take the place of `span` in a release. */
export interface Paste {
  readonly release: PressRelease;
  readonly span: Span;
  readonly text: string;
}

/** Another text to paste: the same words, stored as they are meant to be. */
export interface RepairedPaste {
  readonly text: string;
  /** How many places differ from what was copied. */
  readonly count: number;
  /** Whether nobody need look at it; otherwise letters were put back that the copy had lost. */
  readonly isSure: boolean;
}

/**
 * What Word, PDF files and web pages spoil when text is copied out of them, mended. The rules judge
 * the text in the place where it will stand, so that code and addresses stay as they are.
 *
 * @returns the sure repair, then one that goes further; neither where it would change nothing
 */
export function repairPaste(paste: Paste, lint: Linter): RepairedPaste[] {
  const sure = repairWith(paste, lint, sureFix);
  const further = repairWith(paste, lint, (finding) => sureFix(finding) ?? lostLetter(finding));
  return [
    ...(sure.count > 0 ? [{ ...sure, isSure: true }] : []),
    ...(further.text === sure.text ? [] : [{ ...further, isSure: false }]),
  ];
}

function sureFix(finding: ReportedFinding): Fix | undefined {
  return repairsCharacters(finding.rule) ? safeFixOf(finding) : undefined;
}

function lostLetter({ rule, fixes }: ReportedFinding): Fix | undefined {
  return rule === noLostSaraAm.meta.id ? fixes?.[0] : undefined;
}

function repairWith(
  { release, span, text }: Paste,
  lint: Linter,
  choose: ChooseFix<ReportedFinding>,
): Omit<RepairedPaste, 'isSure'> {
  const plain: TextEdit = { span, text };
  const pasted = applyEdits(release.text, [plain]);
  const lengthBehind = release.text.length - span.end;
  let current = updatePressRelease(release, pasted, [toChange(plain)]);
  const findInPaste = (changed: string, edits: readonly TextEdit[]) => {
    if (edits.length > 0) current = updatePressRelease(current, changed, edits.map(toChange));
    const end = changed.length - lengthBehind;
    return lint(current).filter((found) => span.start <= found.span.start && found.span.end <= end);
  };
  const edits = fixEdits(pasted, findInPaste, choose).map((edit) => ({
    ...edit,
    span: shiftSpan(edit.span, -span.start),
  }));
  return { text: applyEdits(text, edits), count: edits.length };
}
