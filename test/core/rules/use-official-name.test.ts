import { useOfficialName } from '../../../src/core/rules/use-official-name.js';
import { testRule } from '../../support/test-rule.js';

testRule(useOfficialName, {
  passes: {
    'official names': 'กระทรวงการคลัง กระทรวงแรงงาน และกรมการจัดหางาน',
    'usual short forms': 'กระทรวงเกษตรฯ กระทรวงการท่องเที่ยวฯ สภาพัฒน์ และกระทรวง พม.',
    'a name that a longer one begins with': 'กรมการแพทย์แผนไทยฯ กรมแพทย์ทหารบก',
    'a name with or without spaces': 'กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัย และนวัตกรรม',
    'no-break spaces in it': 'กระทรวงการอุดมศึกษา\u00a0วิทยาศาสตร์ วิจัยและนวัตกรรม',
    'ministries of other countries': 'กระทรวงต่างประเทศญี่ปุ่น กระทรวงต่างประเทศของสหรัฐฯ',
    'ministries of other countries by their formal names': 'กระทรวงต่างประเทศสาธารณรัฐเช็ก',
    'laws of ministries': 'กฎกระทรวงกำหนดหลักเกณฑ์ และกฎกระทรวงการขออนุญาต',
    'American spelling': 'the Ministry of Labor and the Ministry of Defense',
    'ministers, and those for something': 'Minister of Finance, Minister for Foreign Affairs',
    'names without their article': 'the Office of Council of State',
    'one goal of several': 'Sustainable Development Goal 7',
    'short names that are much like others': 'ออสเตรียและออสเตรเลีย มาลีและมาลาวี',
    'misspelt words, which have a rule of their own': 'กระทรวงอุตสาหกรม',
    'a web address': 'https://example.go.th/กระทรวงยุติธรม',
    'a former name at its time': '---\ndate: 2018-03-01\n---\nกระทรวงวิทยาศาสตร์และเทคโนโลยีแถลง',
    'a former name, said to be one':
      '---\ndate: 2024-03-01\n---\nอดีตรัฐมนตรีว่าการกระทรวงวิทยาศาสตร์และเทคโนโลยี',
    'a former name that is another country’s':
      '---\ndate: 2024-03-01\n---\nกระทรวงวิทยาศาสตร์และเทคโนโลยีจีน',
    'a former name in a text without a date': 'กระทรวงวิทยาศาสตร์และเทคโนโลยีแถลง',
  },
  flags: {
    'a letter too few': {
      text: 'ในปีใหม่นี้⟦กระทรวงยุติธรม⟧ได้จัดเตรียมของขวัญ',
      says: '“กระทรวงยุติธรม” is not the official name; write “กระทรวงยุติธรรม”',
      fixed: 'ในปีใหม่นี้กระทรวงยุติธรรมได้จัดเตรียมของขวัญ',
    },
    'a letter exchanged': {
      text: '⟦กระทรวงการหลัง⟧เสนอ',
      says: '“กระทรวงการหลัง” ไม่ตรงกับชื่อทางการ ควรเขียนว่า “กระทรวงการคลัง”',
      fixed: 'กระทรวงการคลังเสนอ',
    },
    'a letter at the end': { text: '⟦กระทรวงมหาดไท⟧ นายสมชาย' },
    'a word left out': {
      text: '⟦สำนักงานคณะกรรมการอาชีวศึกษา⟧ (สอศ.)',
      fixed: 'สำนักงานคณะกรรมการการอาชีวศึกษา (สอศ.)',
    },
    'a word left out of a short name': {
      text: 'ตามที่⟦กระทรวงคลัง⟧เสนอ และ⟦กรมจัดหางาน⟧แจ้ง',
      fixed: 'ตามที่กระทรวงการคลังเสนอ และกรมการจัดหางานแจ้ง',
    },
    'a wrong name with spaces and invisible characters in it': {
      text: '⟦กระทรวงอุดม\u200bศึกษา วิทยาศาสตร์  วิจัยและนวัตกรรม⟧ โทร.',
      fixed: 'กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม โทร.',
    },
    'a name that ends with a bracket': {
      text: 'ตามที่⟦สำนักงานพัฒนารัฐบาลดิจทัล (องค์การมหาชน)⟧ แจ้ง',
      fixed: 'ตามที่สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน) แจ้ง',
    },
    'a country': {
      text: 'ให้⟦สหพันธรัฐรัสเชีย⟧เป็นเจ้าภาพ',
      fixed: 'ให้สหพันธรัฐรัสเซียเป็นเจ้าภาพ',
    },
    'an international body': { text: 'ประสาน⟦องค์กรอนามัยโลก⟧แล้ว' },
    'a plural in English': {
      text: '⟦Minister of Agriculture and Cooperative⟧ visited',
      fixed: 'Minister of Agriculture and Cooperatives visited',
    },
    'a small letter in English': { text: 'the ⟦Ministry of public Health⟧ said' },
    'a former name after its time': {
      text: '---\ndate: 2024-03-01\n---\n⟦กระทรวงวิทยาศาสตร์และเทคโนโลยี⟧ แถลง',
      says: '“กระทรวงวิทยาศาสตร์และเทคโนโลยี” is the name until 2019-05-01; it is “กระทรวงการอุดมศึกษา วิทยาศาสตร์ วิจัยและนวัตกรรม” now',
    },
  },
});
