import { noCutHeadline } from '../../../src/core/rules/no-cut-headline.js';
import { testRule } from '../../support/test-rule.js';

const WORDS = 'รัฐมนตรีดิจิทัลหารือความร่วมมือด้านเมืองอัจฉริยะ ';

/** A headline as long as the website lets it be. */
const FULL = WORDS.repeat(4).slice(0, 180);
const IN_TWO = `${WORDS.repeat(4).slice(0, 173)} ทั่วโล`;

testRule(noCutHeadline, {
  passes: {
    'a headline that ends in a word': '# รัฐมนตรีดิจิทัลหารือความร่วมมือกับญี่ปุ่นด้านเศรษฐกิจ',
    'a lead that begins like a short headline':
      '# รัฐมนตรีดิจิทัลหารือความร่วมมือกับญี่ปุ่น\n\nรัฐมนตรีดิจิทัลหารือความร่วมมือกับญี่ปุ่น ณ กรุงเทพฯ',
    'a full headline that nothing continues':
      `# ${WORDS.repeat(3)}${'ด้านการค้าและการลงทุน'.padStart(180 - 3 * WORDS.length, 'ก')}`.slice(
        0,
        182,
      ),
    'a subheading':
      '# หัวข่าวของการประชุมความร่วมมือด้านดิจิทัล\n\n## ข้อสอง\n\n## หัวข้อย่อยของการประชุมความร่วมมือด้านดิจิทัลแ',
    'a label': '# สระแ',
  },
  flags: {
    'a headline of 180 characters that the text continues': {
      text: `รัฐบาลไทย-ข่าวทำเนียบรัฐบาล-⟦${FULL}⟧\n${FULL}ต่อไป\nวันนี้`,
      says: 'The headline is cut off at 180 characters; shorten it',
      format: 'text',
    },
    'a headline of 180 characters that ends inside a word': {
      text: `⟦${IN_TWO}⟧\nวันนี้`,
      says: 'หัวข่าวถูกตัดที่ 180 อักขระ ควรเขียนให้สั้นลง',
      format: 'text',
    },
    'a title of any length that ends in a vowel without its consonant': {
      text: '---\ntitle:\n  th: ⟦รัฐมนตรีหารือความร่วมมือด้านดิจิทัลกับญี่ปุ่นเ⟧\n---\n',
      says: 'The headline ends inside a word; finish it',
    },
  },
});
