import type { Localized } from '../l10n/locale.js';

/** The sections that read alike whatever the meeting, in about the order of a release. */
export const SECTION_IDS = [
  'visit-abroad',
  'delegation',
  'occasion',
  'local-time',
  'gist',
  'bridge',
  'bridge-ministry',
  'disclosure',
  'welcome',
  'reply',
  'congratulation',
  'thanks',
  'appreciation',
  'remark',
  'remark-by-name',
  'relations',
  'points-labelled',
  'points-numbered',
  'points-inline',
  'further-points',
  'contents',
  'statement',
  'agreements',
  'agreements-in-force',
  'agreements-planned',
  'invitation',
  'invitation-to-thailand',
  'regards',
  'closing',
  'closing-farewell',
  'next-steps',
  'quotation',
  'background',
  'background-relations',
  'source',
  'contact',
] as const;

export type SectionId = (typeof SECTION_IDS)[number];

interface SectionName {
  readonly title: Localized;
  readonly prefixes: readonly string[];
  readonly continues?: true;
}

const NAMES: Readonly<Record<SectionId, SectionName>> = {
  'visit-abroad': {
    title: { en: 'Official visit abroad', th: 'การเดินทางเยือนต่างประเทศ' },
    prefixes: ['visit-abroad', 'เดินทางเยือน', 'มีกำหนดเดินทาง'],
  },
  delegation: {
    title: { en: 'Delegation', th: 'คณะผู้ร่วมหารือ' },
    prefixes: ['delegation', 'คณะ', 'พร้อมด้วย', 'โดยมี'],
    continues: true,
  },
  occasion: {
    title: { en: 'Occasion', th: 'โอกาสของการพบ' },
    prefixes: ['occasion', 'โอกาส', 'ในโอกาส'],
    continues: true,
  },
  'local-time': {
    title: { en: 'Local time of a place abroad', th: 'เวลาท้องถิ่นในต่างประเทศ' },
    prefixes: ['local-time', 'เวลาท้องถิ่น', 'ตามเวลาท้องถิ่น'],
    continues: true,
  },
  gist: {
    title: { en: 'Gist follows', th: 'สรุปสาระสำคัญ ดังนี้' },
    prefixes: ['gist', 'สรุปสาระสำคัญ', 'โดยสรุป'],
    continues: true,
  },
  bridge: {
    title: { en: 'Spokesperson discloses the gist', th: 'โฆษกสรุปสาระสำคัญ' },
    prefixes: ['spokesperson', 'โฆษก', 'ภายหลัง'],
    continues: true,
  },
  'bridge-ministry': {
    title: { en: 'Ministry’s spokesperson discloses the gist', th: 'โฆษกกระทรวงสรุปสาระสำคัญ' },
    prefixes: ['spokesperson-ministry', 'โฆษกกระทรวง'],
    continues: true,
  },
  disclosure: {
    title: { en: 'Spokesperson discloses', th: 'โฆษกเปิดเผย' },
    prefixes: ['disclosure', 'disclosed', 'เปิดเผย', 'โฆษกเปิดเผย'],
  },
  welcome: {
    title: { en: 'Welcome', th: 'กล่าวต้อนรับ' },
    prefixes: ['welcome', 'ต้อนรับ', 'กล่าวต้อนรับ'],
  },
  reply: {
    title: { en: 'Words of the other side', th: 'อีกฝ่ายกล่าวตอบ' },
    prefixes: ['reply', 'กล่าวตอบ', 'อีกฝ่าย'],
  },
  congratulation: {
    title: { en: 'Congratulation', th: 'แสดงความยินดี' },
    prefixes: ['congratulation', 'ยินดี', 'แสดงความยินดี'],
  },
  thanks: {
    title: { en: 'Thanks at a farewell', th: 'กล่าวขอบคุณผู้พ้นจากหน้าที่' },
    prefixes: ['thanks', 'ขอบคุณ', 'กล่าวขอบคุณ'],
  },
  appreciation: {
    title: { en: 'Thanks and praise', th: 'ขอบคุณและชื่นชม' },
    prefixes: ['appreciation', 'ชื่นชม', 'กล่าวชื่นชม'],
  },
  remark: {
    title: { en: 'What the host said', th: 'ฝ่ายไทยกล่าวว่า' },
    prefixes: ['remark', 'said', 'เน้นย้ำ', 'ยืนยันว่า'],
  },
  'remark-by-name': {
    title: { en: 'What the host said, by name', th: 'ฝ่ายไทยกล่าวว่า (ระบุชื่อ)' },
    prefixes: ['remark-by-name', 'กล่าวเพิ่มเติม'],
  },
  relations: {
    title: { en: 'Relations and anniversary', th: 'ความสัมพันธ์และวาระครบรอบ' },
    prefixes: ['relations', 'anniversary', 'ความสัมพันธ์', 'ครบรอบ'],
  },
  'points-labelled': {
    title: { en: 'Points discussed, by field', th: 'ประเด็นหารือ แยกตามด้าน' },
    prefixes: ['points-labelled', 'fields', 'ประเด็น', 'ด้าน', 'ประเด็นรายด้าน'],
  },
  'points-numbered': {
    title: { en: 'Points discussed, numbered', th: 'ประเด็นหารือ เรียงข้อ' },
    prefixes: ['points-numbered', 'list', 'ประเด็นเรียงข้อ', 'ดังนี้'],
  },
  'points-inline': {
    title: { en: 'Points discussed, in one sentence', th: 'ประเด็นหารือ ในประโยคเดียว' },
    prefixes: ['points-inline', 'namely', 'ได้แก่', 'ประเด็นในประโยค'],
  },
  'further-points': {
    title: { en: 'Further points', th: 'ประเด็นอื่น' },
    prefixes: ['further-points', 'in-addition', 'นอกจากนี้', 'ประเด็นอื่น'],
  },
  contents: {
    title: { en: 'What an agreement says', th: 'สาระสำคัญของความตกลง' },
    prefixes: ['contents', 'สาระสำคัญความตกลง', 'มีสาระสำคัญ'],
  },
  statement: {
    title: { en: 'Statement at a meeting', th: 'ถ้อยแถลงในการประชุม' },
    prefixes: ['statement', 'ถ้อยแถลง', 'กล่าวถ้อยแถลง'],
  },
  agreements: {
    title: { en: 'Agreements signed', th: 'ความตกลงที่ลงนาม' },
    prefixes: ['agreements', 'signed', 'mou', 'ลงนาม', 'ความตกลง', 'บันทึกความเข้าใจ'],
  },
  'agreements-in-force': {
    title: { en: 'Agreements in force', th: 'ความตกลงที่มีอยู่' },
    prefixes: ['agreements-in-force', 'ปัจจุบัน', 'ความตกลงที่มีอยู่'],
  },
  'agreements-planned': {
    title: { en: 'Agreement to be prepared', th: 'ความตกลงที่จะจัดทำ' },
    prefixes: ['agreements-planned', 'จัดทำ', 'เห็นพ้องให้จัดทำ'],
  },
  invitation: {
    title: { en: 'Invitation and answer', th: 'คำเชิญและคำตอบ' },
    prefixes: ['invitation', 'คำเชิญ', 'เชิญเยือน'],
  },
  'invitation-to-thailand': {
    title: { en: 'Invitation to Thailand', th: 'เชิญเยือนประเทศไทย' },
    prefixes: ['invitation-to-thailand', 'เชิญเยือนไทย', 'กล่าวเชิญ'],
  },
  regards: {
    title: { en: 'Regards', th: 'ฝากความปรารถนาดี' },
    prefixes: ['regards', 'ความปรารถนาดี', 'ฝากความปรารถนาดี'],
  },
  closing: {
    title: { en: 'Closing', th: 'ช่วงท้าย' },
    prefixes: ['closing', 'ช่วงท้าย', 'ในช่วงท้าย', 'ตอนท้าย'],
  },
  'closing-farewell': {
    title: { en: 'Closing of a farewell', th: 'ช่วงท้ายของการอำลา' },
    prefixes: ['closing-farewell', 'ช่วงท้ายอำลา', 'ขอให้ประสบความสำเร็จ'],
  },
  'next-steps': {
    title: { en: 'Next steps', th: 'การดำเนินการต่อไป' },
    prefixes: ['next-steps', 'มอบหมาย', 'ทั้งนี้', 'ดำเนินการต่อไป'],
  },
  quotation: {
    title: { en: 'Quotation', th: 'คำกล่าว' },
    prefixes: ['quotation', 'quote', 'คำกล่าว', 'กล่าวว่า'],
  },
  background: {
    title: { en: 'Background box', th: 'กรอบข้อมูลพื้นฐาน' },
    prefixes: ['background', 'box', 'ข้อมูลพื้นฐาน', 'อนึ่ง'],
  },
  'background-relations': {
    title: { en: 'Background box: relations', th: 'กรอบข้อมูลความสัมพันธ์' },
    prefixes: ['background-relations', 'ข้อมูลความสัมพันธ์'],
  },
  source: {
    title: { en: 'Source line', th: 'บรรทัดที่มา' },
    prefixes: ['source', 'ที่มา'],
  },
  contact: {
    title: { en: 'Contact', th: 'ช่องทางติดต่อ' },
    prefixes: ['contact', 'ติดต่อ', 'สอบถาม'],
  },
};

export function nameOf(id: SectionId): SectionName {
  return NAMES[id];
}
