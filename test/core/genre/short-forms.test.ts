import { strict as assert } from 'node:assert';

import { shortFormOf, shorten } from '../../../src/core/genre/short-forms.js';
import type { SlotName } from '../../../src/core/genre/slots.js';

const inThai = (slot: SlotName, text: string) => shorten(text, shortFormOf(slot, 'th'));
const inEnglish = (slot: SlotName, text: string) => shorten(text, shortFormOf(slot, 'en'));

describe('short forms', () => {
  it('leave out a Prime Minister’s second office', () => {
    const positions = [
      'นายกรัฐมนตรีและรัฐมนตรีว่าการกระทรวงการคลัง',
      'รองนายกรัฐมนตรีและรัฐมนตรีว่าการกระทรวงคมนาคม',
    ];
    assert.deepEqual(
      positions.map((position) => inThai('hostPosition', position)),
      ['นายกรัฐมนตรี', 'รองนายกรัฐมนตรี'],
    );
    assert.equal(
      inEnglish('hostPosition', 'Prime Minister and Minister of Finance'),
      'Prime Minister',
    );
  });

  it('call an ambassador an ambassador', () => {
    const thai = 'เอกอัครราชทูตสาธารณรัฐฟินแลนด์ประจำประเทศไทย';
    assert.equal(inThai('guestPosition', thai), 'เอกอัครราชทูตฯ');
    const english = 'Ambassador of the Republic of Finland to Thailand';
    assert.equal(inEnglish('guestPosition', english), 'Ambassador');
  });

  it('keep what could be mistaken for another office, and blanks', () => {
    for (const position of [
      'นายกรัฐมนตรีแห่งสาธารณรัฐสิงคโปร์',
      'รัฐมนตรีว่าการกระทรวงการต่างประเทศ',
      'เอกอัครราชทูต',
      '[ตำแหน่งอีกฝ่าย]',
    ]) {
      assert.equal(inThai('guestPosition', position), position);
    }
    assert.equal(
      inEnglish('guestPosition', 'Prime Minister of Malaysia'),
      'Prime Minister of Malaysia',
    );
  });

  it('keep the rank and the first name of a Thai name, and English names', () => {
    assert.equal(inThai('hostName', 'นายธีรเดช วัฒนกูลชัย'), 'นายธีรเดช');
    assert.equal(inThai('hostName', 'พลเอก ธีรเดช วัฒนกูลชัย'), 'พลเอก ธีรเดช');
    assert.equal(inThai('hostName', '[ชื่อฝ่ายไทย]'), '[ชื่อฝ่ายไทย]');
    assert.equal(
      inEnglish('hostName', 'Mr. Teeradej Wattanakulchai'),
      'Mr. Teeradej Wattanakulchai',
    );
  });
});
