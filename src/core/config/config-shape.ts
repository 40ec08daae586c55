import type { Localized } from '../l10n/locale.js';
import { FIX_POLICIES, LEVELS, type Level, PROFILES, type RuleMeta } from '../lint/rule.js';
import type { FixPolicy, Profile } from '../lint/rule.js';
import { KEEP_ARABIC_SORTS, type KeepArabicOptions } from '../numerals/keep-arabic.js';
import type { RuleOption } from '../lint/rule-options.js';
import type { ChoiceShape, ListShape, MapShape, Setting, SettingShape } from './setting.js';

const LEVEL_NAMES: Readonly<Record<Level, Localized>> = {
  error: { en: 'a fault that must not be published', th: 'ข้อผิดพลาดที่ห้ามเผยแพร่' },
  warning: { en: 'a likely fault', th: 'น่าจะผิด' },
  info: { en: 'a hint', th: 'ข้อแนะนำ' },
  off: { en: 'not checked', th: 'ไม่ตรวจ' },
};

const PROFILE_NAMES: Readonly<Record<Profile, Localized>> = {
  draft: { en: 'while a release is being written', th: 'ขณะร่างข่าว' },
  publish: { en: 'stricter, before it leaves the house', th: 'เข้มงวดกว่า ใช้ก่อนเผยแพร่' },
};

const FIX_NAMES: Readonly<Record<FixPolicy, Localized>> = {
  safe: { en: 'may be applied on saving', th: 'แก้ให้อัตโนมัติเมื่อบันทึกได้' },
  suggest: { en: 'only when a person picks it', th: 'แก้เมื่อผู้ใช้เลือกเท่านั้น' },
  off: { en: 'offered never', th: 'ไม่เสนอให้แก้' },
};

function choice<Value extends string>(
  values: readonly Value[],
  names: Readonly<Record<Value, Localized>>,
): ChoiceShape {
  return { kind: 'choice', choices: values.map((value) => ({ value, name: names[value] })) };
}

const TEXTS: ListShape = { kind: 'list', item: { kind: 'text' } };

const PROFILE: Setting = {
  key: 'profile',
  summary: {
    en: 'How strictly releases are checked',
    th: 'ตรวจข่าวเข้มงวดเพียงใด',
  },
  shape: choice(PROFILES, PROFILE_NAMES),
};

const SORT_NAMES: Readonly<Record<keyof KeepArabicOptions, Localized>> = {
  covid: { en: 'COVID-19 in Thai letters: โควิด-19', th: 'โควิด-19' },
  thailand40: { en: 'versions such as Thailand 4.0', th: 'ไทยแลนด์ 4.0 อุตสาหกรรม 4.0' },
  phone: { en: 'telephone numbers', th: 'หมายเลขโทรศัพท์' },
};

const KEEP_ARABIC: Setting = {
  key: 'keepArabic',
  summary: {
    en: 'Which numbers stay in Arabic digits when a text is converted to Thai numerals',
    th: 'ตัวเลขชนิดใดคงเป็นเลขอารบิกเมื่อแปลงข้อความเป็นเลขไทย',
  },
  shape: {
    kind: 'map',
    settings: KEEP_ARABIC_SORTS.map((sort) => ({
      key: sort,
      summary: SORT_NAMES[sort],
      shape: { kind: 'flag' },
    })),
  },
};

function optionShape(option: RuleOption): SettingShape {
  if (option.kind !== 'choice') return { kind: option.kind };
  const choices = option.choices.map((value) => ({ value, name: { en: value, th: value } }));
  return { kind: 'choice', choices };
}

function ruleSetting({ id, summary, options = [] }: RuleMeta): Setting {
  const short = choice(LEVELS, LEVEL_NAMES);
  const level: Setting = {
    key: 'level',
    summary: { en: 'How loudly the rule speaks', th: 'ระดับของสิ่งที่กฎนี้พบ' },
    shape: short,
  };
  const fix: Setting = {
    key: 'fix',
    summary: { en: 'When its fixes are applied', th: 'ใช้การแก้ของกฎนี้เมื่อใด' },
    shape: choice(FIX_POLICIES, FIX_NAMES),
  };
  const own = options.map((option): Setting => ({
    key: option.name,
    summary: option.summary,
    shape: optionShape(option),
  }));
  return {
    key: id,
    summary,
    shape: { kind: 'short-or-long', short, long: { kind: 'map', settings: [level, fix, ...own] } },
  };
}

/** All that `.press-release.yaml` may say, with these rules. */
export function configShape(rules: readonly RuleMeta[]): MapShape {
  const ruleSettings: Setting = {
    key: 'rules',
    summary: {
      en: 'Level of each rule by its id, or its level, fixes and options',
      th: 'ระดับของกฎแต่ละข้อตามชื่อกฎ หรือระดับ การแก้ และตัวเลือก',
    },
    shape: { kind: 'map', settings: rules.map(ruleSetting) },
  };
  const files: Setting = {
    key: 'files',
    summary: {
      en: 'For which files, by patterns such as archive/**, from the folder of the config',
      th: 'ใช้กับไฟล์ใด เขียนเป็นรูปแบบ เช่น archive/** นับจากโฟลเดอร์ของไฟล์ตั้งค่า',
    },
    shape: TEXTS,
  };
  return {
    kind: 'map',
    settings: [
      PROFILE,
      ruleSettings,
      {
        key: 'protect',
        summary: {
          en: 'Texts that conversions and fixes leave as they are; * stands for the rest of a word',
          th: 'ข้อความที่ห้ามแปลงหรือแก้ ใช้ * แทนส่วนที่เหลือของคำ',
        },
        shape: TEXTS,
      },
      {
        key: 'dictionary',
        summary: {
          en: 'Words and names that are written as they should be',
          th: 'คำและชื่อที่เขียนถูกแล้ว',
        },
        shape: TEXTS,
      },
      KEEP_ARABIC,
      {
        key: 'overrides',
        summary: {
          en: 'Other settings for some of the files; later ones win',
          th: 'การตั้งค่าอื่นสำหรับบางไฟล์ รายการหลังมีผลเหนือรายการก่อน',
        },
        shape: {
          kind: 'list',
          item: { kind: 'map', settings: [files, PROFILE, ruleSettings] },
        },
      },
    ],
  };
}
