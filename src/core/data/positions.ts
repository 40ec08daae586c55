/**
 * Offices of the government that belong to no ministry. Both names as the government's releases of
 * 2557–2568 write them.
 */
export const POSITIONS = [
  { thai: 'นายกรัฐมนตรี', english: 'Prime Minister', alsoTyped: ['นรม.', 'นายกฯ', 'PM'] },
  { thai: 'รองนายกรัฐมนตรี', english: 'Deputy Prime Minister', alsoTyped: ['รองนายกฯ', 'รอง นรม.'] },
  {
    thai: 'รัฐมนตรีประจำสำนักนายกรัฐมนตรี',
    english: "Minister Attached to the Prime Minister's Office",
    alsoTyped: ['รมต.นร.', 'รมต.ประจำสำนักนายกรัฐมนตรี'],
  },
  { thai: 'เลขาธิการนายกรัฐมนตรี', english: 'Secretary-General to the Prime Minister' },
  {
    thai: 'โฆษกประจำสำนักนายกรัฐมนตรี',
    english: 'Government Spokesperson',
    alsoTyped: ['โฆษกรัฐบาล'],
  },
  {
    thai: 'รองโฆษกประจำสำนักนายกรัฐมนตรี',
    english: 'Deputy Government Spokesperson',
    alsoTyped: ['รองโฆษกรัฐบาล'],
  },
  { thai: 'ผู้แทนการค้าไทย', english: 'Thailand Trade Representative' },
  { thai: 'ประธานวุฒิสภา', english: 'President of the Senate' },
  { thai: 'ประธานสภาผู้แทนราษฎร', english: 'Speaker of the House of Representatives' },
] as const;
