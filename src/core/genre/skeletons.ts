import type { Localized } from '../l10n/locale.js';
import type { MeetingKind, Style } from './genre.js';
import { KIND_NAMES } from './kind-names.js';
import type { Section } from './section.js';
import { headlineOf, summaryOf } from './sections-of-kind.js';
import { sectionsOf } from './sections-of.js';

/** Several sections that are written at once. */
export interface Skeleton {
  /** `release/courtesy-call`. */
  readonly id: string;
  readonly title: Localized;
  /** What a writer may type for it, in both scripts. */
  readonly prefixes: readonly string[];
  readonly sections: readonly Section[];
}

/** A whole release: the text alone, or a file with its frontmatter. */
export function skeletonOf(kind: MeetingKind, style: Style, form: 'body' | 'file'): Skeleton {
  const { name, prefixes } = KIND_NAMES[kind];
  const { language, house } = style;
  const body = sectionsOf(kind, language, house);
  return {
    id: `release/${kind}`,
    title: { en: `Whole release: ${name.en}`, th: `ข่าวทั้งฉบับ ${name.th}` },
    prefixes: ['release', 'ข่าว', 'ร่างข่าว', kind, ...prefixes],
    sections: form === 'file' ? [frontmatterOf(kind, style), ...body] : body,
  };
}

/** A blank stands in quotation marks, for brackets alone are a list to YAML. */
function frontmatterOf(kind: MeetingKind, { language, digits }: Style): Section {
  const numerals = language === 'th' ? `numerals: ${digits}\n` : '';
  return {
    id: `frontmatter/${kind}`,
    language,
    title: { en: 'Frontmatter', th: 'ข้อมูลส่วนหัว' },
    prefixes: [],
    template: `---
type: press-release
title:
  ${language}: "${headlineOf(kind, language).template}"
summary:
  ${language}: "${summaryOf(kind, language).template}"
date: {isoDate}
languages: [${language}]
${numerals}event:
  kind: ${kind}
  start: {isoDate}
---`,
    continues: false,
  };
}
