import { noWebResidue } from '../../../src/core/rules/no-web-residue.js';
import { testRule } from '../../support/test-rule.js';

testRule(noWebResidue, {
  passes: {
    text: 'อัตรา R&D {ร่าง} 3 < 5 และ MSO-Logbook',
    'HTML and entities of Markdown': 'บรรทัด<br>ใหม่ &amp; R&amp;D',
    'an address with an ampersand': {
      text: 'https://www.example.go.th/?a=1&amp;b=2',
      format: 'text',
    },
    'a code span': '`p {margin: 0}` และ `[email protected]`',
  },
  flags: {
    'a style sheet': {
      text: '⟦p.p1 {margin: 0.0px 0.0px 12.0px 0.0px}⟧ ⟦span.s1 {font-kerning: none}⟧ กระทรวงดิจิทัลฯ',
      says: 'Here a style sheet was left; delete it',
      fixed: '  กระทรวงดิจิทัลฯ',
    },
    'a style sheet with a colour': {
      text: '⟦p.p1 {font: 16.0px Helvetica; color: #000000}⟧ ข่าว',
    },
    'formatting from Word': {
      text: '⟦Normal 0 false false false EN-US X-NONE TH⟧ ⟦mso-style-name: Table;⟧ ⟦MsoNormal⟧',
    },
    'the words of a player': {
      text: '⟦Your browser does not support the audio element.⟧',
      says: 'ตรงนี้มีข้อความของเครื่องเล่นสื่อตกค้าง ควรลบออก',
      fixed: '',
    },
    'an address that the website hid': {
      text: 'e-mail: ⟦[email\u00a0protected]⟧.',
      says: 'Here an address that the website hid was left; write the address itself',
    },
    'tags in plain text': { text: '⟦<p class="a">⟧ข่าว⟦</p>⟧⟦<br/>⟧', format: 'text', fixed: 'ข่าว' },
    'characters in code in plain text': {
      text: 'R⟦&amp;⟧D⟦&nbsp;⟧ไทย',
      format: 'text',
      says: 'Here a character in code was left; write “&”',
      fixed: 'R&D ไทย',
    },
  },
});
