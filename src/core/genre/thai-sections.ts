import type { SectionId } from './section-names.js';

const HOST = '{hostPosition.short}';
const GUEST = '{guestPosition.short}';
const AGREEMENTS =
  '{บันทึกความเข้าใจ|บันทึกความเข้าใจ (Memorandum of Understanding: MOU)|บันทึกความร่วมมือ|บันทึกความร่วมมือ (Memorandum of Cooperation: MoC)|ความตกลง|แผนปฏิบัติการร่วม|หนังสือแสดงเจตจำนง}';
const TALKS = 'ทั้งสองฝ่ายได้หารือ{ในประเด็นต่าง ๆ|ถึงความร่วมมือในด้านต่าง ๆ|ในประเด็นความร่วมมือที่สำคัญ} ดังนี้';
const FIELDS =
  'เศรษฐกิจ|การค้าและการลงทุน|การเกษตร|ความมั่นคง|การท่องเที่ยว|การศึกษา|สาธารณสุข|แรงงาน|ดิจิทัล|พลังงาน|วัฒนธรรม|ความร่วมมือพหุภาคี';

/** The fields with another one first, for the second paragraph. */
function fieldsFrom(first: string): string {
  const others = FIELDS.split('|').filter((field) => field !== first);
  return `{${[first, ...others].join('|')}}`;
}

/**
 * Wording from the patterns of the government's releases of 2557–2568. How many of them have each
 * phrase stands in test/core/genre/stock-phrases.ts.
 */
export const THAI_SECTIONS: Readonly<Record<SectionId, string>> = {
  'visit-abroad':
    '{hostName} {hostPosition} {มีกำหนดเดินทางเยือน|เดินทางเยือน}{country}อย่างเป็นทางการ ระหว่างวันที่ {dates} ตามคำเชิญของ{guestPosition}',
  delegation: '{โดยมี|พร้อมด้วย}{delegates} เข้าร่วมด้วย',
  occasion:
    'ในโอกาส{เข้ารับหน้าที่|เข้ารับตำแหน่ง|พ้นจากหน้าที่|เดินทางเยือนประเทศไทย|เยือนประเทศไทยอย่างเป็นทางการ}',
  'local-time': '(ตามเวลาท้องถิ่น{city} {ซึ่งช้ากว่า|ซึ่งเร็วกว่า}ประเทศไทย {hours} ชั่วโมง)',
  gist: '{โดยสรุปสาระสำคัญของการหารือ|สรุปสาระสำคัญการหารือ|โดยมีสาระสำคัญ} ดังนี้',
  bridge:
    'ภายหลังเสร็จสิ้นการหารือ {spokesperson} {โฆษกประจำสำนักนายกรัฐมนตรี|รองโฆษกประจำสำนักนายกรัฐมนตรี} {กล่าวสรุปสาระสำคัญการหารือ|เปิดเผยสาระสำคัญ|สรุปสาระสำคัญของการหารือ} ดังนี้',
  'bridge-ministry':
    '{ภายหลังการหารือ|ภายหลังเสร็จสิ้นการหารือ} {spokesperson} {spokespersonPosition} {เปิดเผยสาระสำคัญ|สรุปสาระสำคัญของการหารือ} ดังนี้',
  disclosure: '{spokesperson} {spokespersonPosition} เปิดเผยว่า {substance}',
  welcome: `${HOST}กล่าวต้อนรับ${GUEST} และ{ชื่นชม|ยินดีกับ}ความสัมพันธ์อันดีระหว่างไทยกับ{country}ที่มีมาอย่างยาวนาน`,
  reply: `${GUEST} ขอบคุณ${HOST}{ที่ให้เข้าพบ|สำหรับการต้อนรับ} พร้อมยืนยันที่จะ{สานต่อ|ส่งเสริม|ขยาย}ความร่วมมือระหว่างไทยกับ{country} {substance}`,
  congratulation: `${HOST}แสดงความยินดีกับ${GUEST} ในโอกาส{เข้ารับหน้าที่|เข้ารับตำแหน่ง} และพร้อมสนับสนุนการปฏิบัติหน้าที่อย่างเต็มที่`,
  thanks: `${HOST}กล่าวขอบคุณ${GUEST} ที่ได้ทำงานเพื่อส่งเสริมความสัมพันธ์ระหว่างทั้งสองประเทศให้แน่นแฟ้นยิ่งขึ้นตลอดระยะเวลาที่ดำรงตำแหน่ง`,
  appreciation: `${HOST}{กล่าวขอบคุณ|กล่าวชื่นชม}${GUEST} ที่{substance}`,
  remark: `${HOST}{กล่าวว่า|กล่าวเพิ่มเติมว่า|เน้นย้ำว่า|ยืนยันว่า} {substance}`,
  'remark-by-name': '{hostName.short} {กล่าวว่า|กล่าวเพิ่มเติมว่า|เน้นย้ำว่า|ยืนยันว่า} {substance}',
  relations:
    'ทั้งสองฝ่าย{ยืนยัน|ชื่นชม}ความสัมพันธ์อันดีระหว่างไทยกับ{country} ซึ่งในปี {year} จะครบรอบ {anniversary} ปี ของการสถาปนาความสัมพันธ์ทางการทูตระหว่างกัน',
  'points-labelled': `${TALKS}

ด้าน${fieldsFrom('เศรษฐกิจ')} {substance#1}

ด้าน${fieldsFrom('การท่องเที่ยว')} {substance#2}`,
  'points-numbered': `${TALKS}

1) {topic#1} {substance#1}

2) {topic#2} {substance#2}

3) {topic#3} {substance#3}`,
  'points-inline':
    'ทั้งสองฝ่ายได้หารือ{ถึงความร่วมมือ|เกี่ยวกับความร่วมมือ}ในด้านต่าง ๆ ได้แก่ 1) {topic#1} 2) {topic#2} และ 3) {topic#3}',
  'further-points': 'นอกจากนี้ ทั้งสองฝ่าย{ยังได้หารือเกี่ยวกับ|เห็นพ้องที่จะส่งเสริม}{topic} {substance}',
  contents: `{บันทึกความเข้าใจฉบับนี้|บันทึกความร่วมมือฉบับนี้|ความตกลงฉบับนี้|แถลงการณ์ร่วมฉบับนี้}{มีสาระสำคัญ|มีสาระสำคัญสรุปได้} ดังนี้

1) {topic#1} {substance#1}

2) {topic#2} {substance#2}

3) {topic#3} {substance#3}`,
  statement: `${HOST}กล่าวถ้อยแถลงในการประชุม {โดยมีสาระสำคัญ|มีสาระสำคัญสรุปได้} ดังนี้

1) {topic#1} {substance#1}

2) {topic#2} {substance#2}`,
  agreements: `ในโอกาสนี้ ทั้งสองฝ่าย{ได้ร่วมลงนาม|ได้ร่วมเป็นสักขีพยานในพิธีลงนาม}${AGREEMENTS} จำนวน 2 ฉบับ ได้แก่ 1) {agreement#1} และ 2) {agreement#2}`,
  'agreements-in-force': `ปัจจุบัน ทั้งสองประเทศมี${AGREEMENTS} จำนวน 2 ฉบับ ได้แก่ 1) {agreement#1} และ 2) {agreement#2}`,
  'agreements-planned': `ทั้งสองฝ่ายเห็นพ้อง{ให้จัดทำ|ให้เร่งรัดการจัดทำ}${AGREEMENTS}ว่าด้วย{field}`,
  invitation: `${GUEST} {เชิญ|กล่าวเชิญ}${HOST}เยือน{country}{ในโอกาสที่เหมาะสม|ในโอกาสแรก|อย่างเป็นทางการ} ซึ่ง${HOST}{ยินดีรับไปพิจารณา|ตอบรับคำเชิญ}`,
  'invitation-to-thailand': `${HOST}{เชิญ|กล่าวเชิญ}${GUEST} เยือนประเทศไทย{ในโอกาสที่เหมาะสม|ในโอกาสแรก|อย่างเป็นทางการ}`,
  regards: `${HOST}ฝากความปรารถนาดีไปยัง{leader}`,
  closing:
    '{ในช่วงท้าย|ในตอนท้าย} ทั้งสองฝ่ายเห็นพ้องที่จะ{ผลักดัน|กระชับ|ขยาย|ส่งเสริม}ความร่วมมือระหว่างไทยกับ{country}{ให้เกิดผลเป็นรูปธรรม|ให้แน่นแฟ้นยิ่งขึ้น|อย่างเป็นรูปธรรม}ต่อไป',
  'closing-farewell': `{ในช่วงท้าย|ในตอนท้าย} ${HOST}ขอให้${GUEST} ประสบความสำเร็จในหน้าที่ และหวังว่าความสัมพันธ์ระหว่างไทยกับ{country}จะแน่นแฟ้นยิ่งขึ้นต่อไป`,
  'next-steps': `ทั้งนี้ ${HOST}{ได้มอบหมายให้|มอบหมายให้}{agency}ประสานงานกับหน่วยงานที่เกี่ยวข้อง{เพื่อติดตามผลการดำเนินงาน|เพื่อผลักดันความร่วมมือให้เกิดผลเป็นรูปธรรม}ต่อไป`,
  quotation: '{speaker} {กล่าวว่า|กล่าวเพิ่มเติมว่า} “{quotation}”',
  background: `> **{ข้อมูลพื้นฐาน|ข้อมูลเพิ่มเติม}**
>
> {substance}`,
  'background-relations': `> **{ข้อมูลพื้นฐาน|ข้อมูลเพิ่มเติม}**
>
> ไทยและ{country}สถาปนาความสัมพันธ์ทางการทูตเมื่อปี {year} {substance}`,
  source: 'ที่มา : {agency}',
  contact:
    '{สอบถามรายละเอียดเพิ่มเติมได้ที่|สอบถามข้อมูลเพิ่มเติมได้ที่} {office} {agency} โทร. {phone} อีเมล {email}',
};
