import fc from 'fast-check';

/** Lines of frontmatter, right and wrong, as people write them. */
const LINES = [
  'type: press-release',
  'title:',
  '  th: ลงนามบันทึกความเข้าใจ',
  '  en: Memorandum signed',
  'title: { th: ข่าว, en: News }',
  'title: ข่าว: ด่วน',
  'date: 2026-12-01',
  'date: 2562-12-12',
  'date: ๒๕๖๒-๑๒-๑๒ # วันแถลง',
  'date: 12 ธันวาคม 2562',
  'category: ด้านเศรษฐกิจ',
  'agency： กระทรวงพาณิชย์',
  'agency:กระทรวงพาณิชย์',
  'agency',
  'languages: [th, en]',
  'languages: th, en',
  'countries: [TH, NO',
  'countries:',
  '  - TH',
  '  - ญี่ปุ่น',
  '\t- NO',
  'status: aproved',
  'Status: draft',
  'summary: “ด่วน: สรุป”',
  'summary: "สรุป',
  'summary: "ก" ข',
  'summary: >-',
  '    ด่วน: สรุป',
  'contact:',
  '  phone: 0812345678',
  '  email: mailto:press@example.go.th',
  'tags: [ก, #ข, 4.0, on]',
  'tags: [ก]]',
  'participants:',
  '  - name:',
  '      th: นายดี',
  '   country: JP',
  '    country: ญี่ปุ่น',
  'event: { start: 2569-12-01, end: *day }',
  'embargo: &day 2026-12-01 18.00',
  'source: www.example.go.th/ข่าว',
  '# หมายเหตุ: ไม่ต้องแก้',
  '',
];

/** Characters that mean something to YAML, or look as if they did. */
const MARKS = [
  ...[':', ': ', '- ', '-', '#', ' #', '"', "'", '“', '”', '[', ']', '{', '}', ',', '&a ', '*a'],
  ...['!', '|', '>', '%', '@', '`', '\\', '?', '~', '=', '<<: '],
  ...[' ', '  ', '\t', '\u00a0', '\u200b', '\ufeff', '：', '\n', '\r\n', '\r', '---\n', '...\n'],
  ...['\0', '\ud800', 'ก', '0', '๑'],
];

interface Slip {
  /** How far into the text, from 0 to 1. */
  readonly place: number;
  readonly removed: number;
  readonly inserted: string;
}

const slip: fc.Arbitrary<Slip> = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.constantFrom(0, 0, 1, 3),
  inserted: fc.constantFrom('', ...MARKS),
});

function makeSlip(text: string, { place, removed, inserted }: Slip): string {
  const at = Math.floor(place * text.length);
  return text.slice(0, at) + inserted + text.slice(at + removed);
}

/** Releases whose frontmatter has been written in haste. */
export const brokenYaml: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 8 }),
    fc.array(slip, { maxLength: 4 }),
    fc.constantFrom('---', '---', '---', '-- -', '—', '...', ''),
    fc.constantFrom('\n', '\n', '\r\n'),
  )
  .map(([lines, slips, fence, lineBreak]) => {
    const text = ['---', ...lines, fence, '', 'เนื้อข่าว', ''].join(lineBreak);
    return slips.reduce(makeSlip, text);
  });
