import { diagnoseYaml, type YamlProblem } from '../document/yaml/diagnose-yaml.js';
import { isTooDeep, isTooLong } from '../document/yaml/yaml-limits.js';
import type { Localized } from '../l10n/locale.js';
import type { RuleMeta } from '../lint/rule.js';
import { overlaps, type Span } from '../text/span.js';
import { type Config, NO_CONFIG } from './config.js';
import { type ConfigProblem, configProblems } from './config-problems.js';
import { configShape } from './config-shape.js';
import { toConfig } from './to-config.js';

export interface ConfigReading {
  /** With the defaults for whatever could not be read. */
  readonly config: Config;
  /** In the order of the text. */
  readonly problems: readonly ConfigProblem[];
}

const TOO_MUCH: Localized = {
  en: 'This config is too long or nested too deeply to be read; the defaults count',
  th: 'ไฟล์ตั้งค่านี้ยาวหรือซ้อนกันลึกเกินกว่าจะอ่านได้ จะใช้ค่าเริ่มต้นแทน',
};

const NOT_YAML: Localized = {
  en: 'This cannot be read as YAML; check indentation, colons and quotation marks',
  th: 'อ่านตรงนี้เป็น YAML ไม่ได้ ให้ตรวจย่อหน้า ทวิภาค และเครื่องหมายคำพูด',
};

const REPAIR: Localized = { en: 'Repair the YAML', th: 'ซ่อม YAML' };

const TWICE: Localized = {
  en: 'This key stands twice; the first counts. Delete one',
  th: 'หัวข้อนี้มีซ้ำ โปรแกรมใช้หัวข้อแรก ให้ลบออกหนึ่งหัวข้อ',
};

/**
 * Reads `.press-release.yaml`. Never throws and never runs anything: what is wrong is in
 * `problems`, and what is right counts all the same.
 *
 * @param text without its byte order mark
 * @param rules those that it may speak of
 */
export function readConfig(text: string, rules: readonly RuleMeta[]): ConfigReading {
  if (isTooLong(text) || isTooDeep(text)) return tooMuch();
  const { reading, problems } = diagnoseYaml(text, 0);
  if (reading.isCut) return tooMuch();
  const { root, duplicates } = reading;
  const broken = problems.map(toProblem);
  const isBroken = (span: Span): boolean => broken.some((one) => overlaps(one.span, span));
  const found = [
    ...broken,
    ...duplicates.map(({ span }) => ({ span, severity: 'warning' as const, message: TWICE })),
    ...(root ? configProblems(root, configShape(rules), '') : []).filter(
      ({ span }) => !isBroken(span),
    ),
  ];
  return {
    config: root ? toConfig(root) : NO_CONFIG,
    problems: found
      .map((problem) => ({ ...problem, span: visible(text, problem.span) }))
      .sort(inOrder),
  };
}

function tooMuch(): ConfigReading {
  const span = { start: 0, end: 1 };
  return { config: NO_CONFIG, problems: [{ span, severity: 'error', message: TOO_MUCH }] };
}

function toProblem({ span, repair, isSure }: YamlProblem): ConfigProblem {
  const fix = repair && isSure ? { fix: { title: REPAIR, safe: false, edits: repair } } : {};
  return { span, severity: 'error', message: NOT_YAML, ...fix };
}

/** A place of no length, or at the end of the file, is seen by the character before it. */
function visible(text: string, { start, end }: Span): Span {
  const first = Math.max(0, Math.min(start, text.length - 1));
  return { start: first, end: Math.min(text.length, Math.max(end, first + 1)) };
}

function inOrder(a: ConfigProblem, b: ConfigProblem): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}
