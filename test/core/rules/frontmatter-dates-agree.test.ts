import { frontmatterDatesAgree } from '../../../src/core/rules/frontmatter-dates-agree.js';
import { testRule } from '../../support/test-rule.js';

testRule(frontmatterDatesAgree, {
  passes: {
    'no frontmatter': 'ข่าว',
    'a release after its event, under embargo for some hours':
      '---\ndate: 2026-12-02\nembargo: 2026-12-02T18:00+07:00\nevent:\n  start: 2026-12-01T16:00+07:00\n  end: 2026-12-01T17:00+07:00\n---\n',
    'a release before its event': '---\ndate: 2026-11-20\nevent:\n  start: 2026-12-01\n---\n',
    'an embargo on the morning of a release without a time':
      '---\ndate: 2026-12-02\nembargo: 2026-12-02T06:00+07:00\n---\n',
    'times of two zones': '---\ndate: 2026-12-02T01:00+07:00\nembargo: 2026-12-01T19:00Z\n---\n',
    'dates that are wrong in themselves': '---\ndate: 2569-12-02\nembargo: 2026-13-01\n---\n',
    'a body that names the event after other days':
      '---\ndate: 2026-12-02\nevent:\n  start: 2026-12-01\n---\n\nตามมติเมื่อวันที่ 5 มกราคม 2569 ทั้งสองฝ่ายหารือเมื่อวันที่ 1 ธันวาคม 2569\n',
    'a body that names only the month of the event':
      '---\ndate: 2026-09-02\nevent:\n  start: 2026-12-01\n---\n\nเมื่อวันที่ 20 สิงหาคม 2569 ทั้งสองฝ่ายเห็นพ้องให้ประชุมในเดือนธันวาคม 2569\n',
    'a body that names only the day of the release':
      '---\ndate: 2026-09-02\nevent:\n  start: 2026-12-01\n---\n\nวันนี้ (2 กันยายน 2569) กระทรวงพาณิชย์แถลง\n',
    'an embargo that is over': '---\nstatus: published\nembargo: 2019-12-11T09:00+07:00\n---\n',
    'an embargo that holds': '---\nstatus: approved\nembargo: 2019-12-12T09:00+07:00\n---\n',
  },
  flags: {
    'a body that speaks of another year': {
      text: '---\ndate: 2026-12-02\nevent:\n  start: ⟦2026-12-01⟧\n---\n\nเมื่อวันที่ 1 ธันวาคม 2568 ทั้งสองฝ่ายหารือ\n',
      says: 'The body speaks of 1 December 2025, not of this day; check which of the two is right',
    },
  },
});
