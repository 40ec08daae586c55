import { frontmatterSchema } from '../../../src/core/rules/frontmatter-schema.js';
import { testRule } from '../../support/test-rule.js';

const TITLE = 'title:\n  th: ลงนามบันทึกความร่วมมือ';
const DRAFT = `type: press-release\n${TITLE}\ndate: 2019-12-12`;

/** Every kind of fault has its sample in test/core/frontmatter/samples. */
testRule(frontmatterSchema, {
  passes: {
    'no frontmatter': 'ข่าว',
    'what a draft needs': { text: `---\n${DRAFT}\n---\n`, profile: 'draft' },
    'a date with a time': {
      text: `---\ntype: press-release\n${TITLE}\ndate: 2019-12-12T16:00:00+07:00\n---\n`,
      profile: 'draft',
    },
    'keys of site generators': {
      text: `---\n${DRAFT}\nlayout: news\nslug: mou\nx-desk: 3\n---\n`,
      profile: 'draft',
    },
    'frontmatter that nobody can read, which has its own rule': '---\ntype: a\n- b: c\n---\n',
  },
  flags: {
    'a missing key, at the start of the frontmatter': {
      text: `⟦---⟧\ntype: press-release\n${TITLE}\n---\n`,
      profile: 'draft',
      says: '“date” (release date) is missing; add it, e.g. date: 2026-12-01',
      choices: [`---\ntype: press-release\n${TITLE}\ndate: 2019-12-11\n---\n`],
    },
    'several ways to fill a missing key': {
      text: `⟦---⟧\n${DRAFT}\ncategory: ด้านเศรษฐกิจ\nagency: กระทรวงการคลัง\nlanguages: [th]\n---\n`,
      choices: ['approved', 'published'].map(
        (status) =>
          `---\n${DRAFT}\ncategory: ด้านเศรษฐกิจ\nagency: กระทรวงการคลัง\nlanguages: [th]\nstatus: ${status}\n---\n`,
      ),
    },
  },
});
