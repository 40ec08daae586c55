import { assert } from 'chai';

import { openRelease, seeFaultOf, setSetting } from './support.js';

describe('thaiPressRelease.messageLanguage', () => {
  afterEach(() => setSetting('messageLanguage', undefined));

  it('switches the messages between Thai and English', async () => {
    await setSetting('messageLanguage', 'th');
    const { document } = await openRelease('กระทรวงพาณิชย์เปิดตัวเพลตฟอร์มการค้า');
    const thai = await seeFaultOf(document, 'no-misspelling');
    assert.notMatch(thai.message, /[a-z]/iu);

    await setSetting('messageLanguage', 'en');
    const { document: another } = await openRelease('กระทรวงพาณิชย์เปิดตัวเพลตฟอร์มการค้า');
    const english = await seeFaultOf(another, 'no-misspelling');
    assert.match(english.message, /[a-z]{3}/iu);
  });
});
