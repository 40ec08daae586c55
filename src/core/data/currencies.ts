export interface Currency {
  /** ISO 4217. */
  readonly code: string;
  /** As official texts write it; then other forms that occur, the longer first. */
  readonly thai: readonly [official: string, ...others: string[]];
  readonly english: {
    readonly one: string;
    readonly many: string;
    /** What may stand for it before the number. */
    readonly before: readonly string[];
  };
}

/**
 * The currencies that releases count in. Thai names as the Royal Society spells them; the other forms
 * as releases of 2557–2568 have them.
 */
export const CURRENCIES = [
  {
    code: 'THB',
    thai: ['บาท'],
    english: { one: 'baht', many: 'baht', before: ['THB', 'Baht', '฿'] },
  },
  {
    code: 'USD',
    thai: [
      'ดอลลาร์สหรัฐ',
      'ดอลลาร์สหรัฐอเมริกา',
      'ดอลลาร์สหรัฐฯ',
      'ดอลลาร์ สรอ.',
      'ดอลลาร์สรอ.',
      'เหรียญสหรัฐฯ',
      'เหรียญสหรัฐ',
    ],
    english: { one: 'US dollar', many: 'US dollars', before: ['US$', 'USD', '$'] },
  },
  { code: 'EUR', thai: ['ยูโร'], english: { one: 'euro', many: 'euros', before: ['EUR', '€'] } },
  { code: 'JPY', thai: ['เยน'], english: { one: 'yen', many: 'yen', before: ['JPY', '¥'] } },
  { code: 'CNY', thai: ['หยวน'], english: { one: 'yuan', many: 'yuan', before: ['CNY', 'RMB'] } },
  { code: 'KRW', thai: ['วอน'], english: { one: 'won', many: 'won', before: ['KRW'] } },
  { code: 'GBP', thai: ['ปอนด์'], english: { one: 'pound', many: 'pounds', before: ['GBP', '£'] } },
] as const satisfies readonly Currency[];
