import { assert } from 'chai';

import { hoverOn, openRelease } from './support.js';

describe('hover on a date', () => {
  for (const date of ['๑๑ ธันวาคม ๒๕๖๒', '11 ธันวาคม 2562']) {
    it(`shows the day, both eras and the English wording of ${date}`, async () => {
      const { document } = await openRelease(`เมื่อวันที่ ${date} ณ ทำเนียบรัฐบาล`);
      const shown = await hoverOn(document, date);
      for (const part of ['2019-12-11', '2562', '2019', '11 December 2019']) {
        assert.include(shown, part);
      }
    });
  }

  it('shows nothing beside a date', async () => {
    const { document } = await openRelease('เมื่อวันที่ ๑๑ ธันวาคม ๒๕๖๒ ณ ทำเนียบรัฐบาล');
    assert.strictEqual(await hoverOn(document, 'ทำเนียบ'), '');
  });
});
