/** What a draft needs. */
export const LEAST = 'type: press-release\ntitle: { th: พาดหัวข่าว }\ndate: 2026-12-01\n';

/** Lines behind the ones that are needed. */
export const ACCEPTED = {
  'what a draft needs': '',
  'a time with its offset': 'embargo: 2026-12-01T18:00+07:00',
  'keys of other tools': 'layout: news',
  'one language': 'languages: [th]',
  'a telephone number in quotation marks': 'contact: { phone: "0 2123 4567 ต่อ 12" }',
  'a file beside this one': 'counterpart: talks.en.press.md',
};

/** Lines after the ones that are needed, and the place where the fault lies. */
export const REFUSED = {
  'a headline without its language': ['title: พาดหัวข่าว', '/title'],
  'a headline in no language': ['title: {}', '/title'],
  'a headline of spaces': ['title: { th: "  " }', '/title/th'],
  'another type of document': ['type: article', '/type'],
  'a date in words': ['date: 1 ธันวาคม 2569', '/date'],
  'a date in Thai digits': ['date: ๒๕๖๙-๑๒-๐๑', '/date'],
  'a two-digit year': ['date: 26-12-01', '/date'],
  'a thirteenth month': ['date: 2026-13-01', '/date'],
  'an hour of 25': ['embargo: 2026-12-01T25:00+07:00', '/embargo'],
  'a language that the product does not know': ['languages: [th, fr]', '/languages/1'],
  'a language twice': ['languages: [th, th]', '/languages'],
  'no language at all': ['languages: []', '/languages'],
  'another policy for numerals': ['numerals: roman', '/numerals'],
  'a status with a capital': ['status: Draft', '/status'],
  'a kind of event that is not listed': ['event: { kind: party }', '/event/kind'],
  'a place without its language': ['event: { place: ทำเนียบรัฐบาล }', '/event/place'],
  'a country by its name': ['countries: [ญี่ปุ่น]', '/countries/0'],
  'a code that is no country': ['countries: [UK]', '/countries/0'],
  'one country outside a list': ['countries: JP', '/countries'],
  'a participant without a name': ['participants: [{ role: host }]', '/participants/0'],
  'a role that is not listed': [
    'participants: [{ name: { th: นายดี }, role: boss }]',
    '/participants/0/role',
  ],
  'an agreement by its abbreviation': ['agreements: [{ kind: MoU }]', '/agreements/0/kind'],
  'a source that is no web address': ['source: thaigov', '/source'],
  'a telephone number that lost its zero': ['contact: { phone: 212345678 }', '/contact/phone'],
  'an e-mail address without its sign': ['contact: { email: press.go.th }', '/contact/email'],
  'a picture without a file': ['images: [{ alt: { th: ภาพ } }]', '/images/0'],
  'a counterpart that is no Markdown': ['counterpart: talks.docx', '/counterpart'],
} satisfies Record<string, [line: string, place: string]>;
