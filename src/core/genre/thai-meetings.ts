import type { LeadWording } from './meeting-wording.js';

const AIM =
  '{มุ่งส่งเสริม|มุ่งผลักดัน|เร่งผลักดัน|พร้อมส่งเสริม|พร้อมผลักดัน|พร้อมขยาย|พร้อมกระชับ}ความร่วมมือด้าน{field}';
const AGREED =
  'ไทยและ{country}เห็นพ้องที่จะ{กระชับ|ผลักดัน|ขยาย|ส่งเสริม}ความร่วมมือด้าน{field}ให้เกิดผลเป็นรูปธรรม';
const TALKED = '«host» {หารือทวิภาคีกับ|พบหารือกับ|ให้การต้อนรับและหารือกับ}«guest»';
const CALLED = '«guest» เข้าเยี่ยมคารวะ«host»';
const BODIES = '{บันทึกความเข้าใจ|บันทึกความร่วมมือ|ความตกลง|แผนปฏิบัติการร่วม|หนังสือแสดงเจตจำนง}';

/** Government House says “today” and the place first; other ministries name the day. */
export const THAI_LEADS: LeadWording = {
  host: {
    'government-house': '{hostName} {hostPosition}',
    ministry: '{hostName} {hostPosition}',
  },
  on: { 'government-house': 'ในโอกาส', ministry: 'ในโอกาส' },
  guest: '{guestName} ({guestHonorific} {guestLatinName}) {guestPosition}',
  lead: {
    'government-house': 'วันนี้ ({date}) เวลา {time} น. ณ {place} «clause»«occasion»',
    ministry: 'เมื่อวันที่ {date} เวลา {time} น. «clause» ณ {place}«occasion»',
  },
  leadWithoutPlace: {
    'government-house': 'วันนี้ ({date}) เวลา {time} น. «clause»«occasion»',
    ministry: 'เมื่อวันที่ {date} เวลา {time} น. «clause»«occasion»',
  },
  meetings: {
    'bilateral-meeting': {
      headline: `{hostTitle} หารือ{guestTitle} ${AIM}`,
      summary: AGREED,
      clause: TALKED,
      occasion: ' «on»{เดินทางเยือนประเทศไทย|เข้ารับตำแหน่ง|เข้าร่วมการประชุม}',
    },
    'courtesy-call': {
      headline:
        '{guestTitle} เข้าเยี่ยมคารวะ{hostTitle} ในโอกาส{เข้ารับหน้าที่|เข้ารับตำแหน่ง|เดินทางเยือนประเทศไทย}',
      summary: AGREED,
      clause: CALLED,
      occasion: ' «on»{เข้ารับหน้าที่|เข้ารับตำแหน่ง|เดินทางเยือนประเทศไทย}',
    },
    'farewell-call': {
      headline: '{guestTitle} เข้าเยี่ยมคารวะ{hostTitle} ในโอกาสพ้นจากหน้าที่',
      summary: AGREED,
      clause: CALLED,
      occasion: ' เพื่ออำลาในโอกาส{พ้นจากหน้าที่|ครบวาระการปฏิบัติหน้าที่}',
    },
    'telephone-call': {
      headline: `{hostTitle} หารือทางโทรศัพท์กับ{guestTitle} ${AIM}`,
      summary: AGREED,
      clause: '«host» หารือทางโทรศัพท์กับ«guest»',
      occasion: ' {ในโอกาสเข้ารับตำแหน่ง|เพื่อกระชับความสัมพันธ์ระหว่างกัน}',
    },
    'working-visit': {
      headline: `{hostTitle} หารือ{guestTitle} ${AIM}`,
      summary: AGREED,
      clause: TALKED,
      occasion: ' «on»เยือนประเทศไทยเพื่อการเจรจาทำงาน (Working Visit)',
    },
    'official-visit': {
      headline:
        '{guestTitle} เยือนประเทศไทยอย่างเป็นทางการ {มุ่งส่งเสริม|มุ่งผลักดัน|พร้อมขยาย|พร้อมกระชับ}ความร่วมมือด้าน{field}',
      summary: AGREED,
      clause: '«host» {ให้การต้อนรับ|ให้การต้อนรับและหารือกับ|หารือทวิภาคีกับ}«guest»',
      occasion: ' «on»เยือนประเทศไทยอย่างเป็นทางการ ระหว่างวันที่ {dates}',
    },
    'multilateral-meeting': {
      headline: `{hostTitle} {ร่วมการประชุม|เป็นประธานการประชุม}{meeting} ${AIM}`,
      summary: '{hostPosition}เข้าร่วมการประชุม{meeting} เพื่อ{ผลักดัน|ส่งเสริม|ขยาย}ความร่วมมือด้าน{field}',
      clause: '«host» {เข้าร่วมการประชุม|เป็นประธานการประชุม|เป็นหัวหน้าคณะผู้แทนไทยเข้าร่วมการประชุม}{meeting}',
      occasion: '',
    },
    signing: {
      headline: `ไทย – {country} ลงนาม${BODIES} ${AIM}`,
      summary: `ไทยและ{country}ร่วมลงนาม${BODIES}เพื่อ{ส่งเสริม|ผลักดัน|ขยาย}ความร่วมมือด้าน{field}`,
      clause: `«host» และ«guest» {ร่วมลงนาม|ร่วมเป็นสักขีพยานในพิธีลงนาม}${BODIES}ว่าด้วย{field}`,
      occasion: '',
    },
    'joint-statement': {
      headline: `ไทย – {country} รับรองแถลงการณ์ร่วม ${AIM}`,
      summary: `ไทยและ{country}รับรองแถลงการณ์ร่วมเพื่อ{ส่งเสริม|ผลักดัน|ขยาย}ความร่วมมือด้าน{field}`,
      clause: '«host» และ«guest» ได้ร่วมกันรับรองแถลงการณ์ร่วมว่าด้วย{field}',
      occasion: '',
    },
  },
};
