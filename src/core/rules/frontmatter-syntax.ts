import type { FrontmatterProblemKind } from '../document/frontmatter.js';
import type { PressRelease } from '../document/press-release.js';
import type { Localized } from '../l10n/locale.js';
import type { DocumentRule, Finding, RuleMeta } from '../lint/rule.js';

const meta: RuleMeta = {
  id: 'frontmatter-syntax',
  summary: {
    en: 'Require frontmatter that YAML can read',
    th: 'ส่วนหัวของไฟล์ต้องเป็น YAML ที่อ่านได้',
  },
  why: {
    en: 'What YAML cannot read is lost to every program that publishes, archives or exports the release.',
    th: 'ส่วนที่ YAML อ่านไม่ได้จะหายไปเมื่อนำข่าวไปเผยแพร่ จัดเก็บ หรือส่งออก',
  },
  levels: { draft: 'error', publish: 'error' },
  examples: [
    {
      bad: '---\ntype: press-release\n⟦type⟧: press-release\n---\n',
      good: '---\ntype: press-release\n---\n',
    },
  ],
};

const MESSAGES: Readonly<Record<FrontmatterProblemKind, Localized>> = {
  unclosed: {
    en: 'The frontmatter is not closed; write a line with --- after its last key',
    th: 'ส่วนหัวของไฟล์ยังไม่ปิด ให้เพิ่มบรรทัด --- ต่อจากรายการสุดท้าย',
  },
  'duplicate-key': {
    en: 'This key stands twice; keep one of the two',
    th: 'รายการนี้มีซ้ำสองครั้ง ให้เหลือไว้รายการเดียว',
  },
  tab: {
    en: 'YAML allows no tab here; indent with spaces',
    th: 'YAML ไม่รับแท็บตรงนี้ ให้ย่อหน้าด้วยช่องว่าง',
  },
  indentation: {
    en: 'This line is indented differently from its neighbours; give it the same number of spaces',
    th: 'บรรทัดนี้ย่อหน้าไม่ตรงกับบรรทัดข้างเคียง ให้ใช้จำนวนช่องว่างเท่ากัน',
  },
  'colon-in-value': {
    en: 'A colon inside the text starts a new key; put the whole text in quotation marks',
    th: 'เครื่องหมาย : ในข้อความทำให้กลายเป็นรายการใหม่ ให้ใส่ข้อความทั้งหมดไว้ในเครื่องหมาย "…"',
  },
  syntax: {
    en: 'YAML cannot read this; each line is a key, a colon, a space and a value',
    th: 'YAML อ่านส่วนนี้ไม่ได้ แต่ละบรรทัดต้องเป็นชื่อรายการ เครื่องหมาย : ช่องว่าง แล้วตามด้วยค่า',
  },
  'too-complex': {
    en: 'This frontmatter is nested or linked too deeply to be read; write the values out',
    th: 'ส่วนหัวของไฟล์ซ้อนหรืออ้างอิงกันลึกเกินกว่าจะอ่านได้ ให้เขียนค่าลงไปโดยตรง',
  },
};

function* check({ frontmatter }: PressRelease): Iterable<Finding> {
  for (const { kind, span } of frontmatter?.problems ?? []) yield { span, message: MESSAGES[kind] };
}

export const frontmatterSyntax: DocumentRule = { scope: 'document', meta, check };
