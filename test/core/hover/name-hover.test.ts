import assert from 'node:assert/strict';

import { parsePressRelease } from '../../../src/core/document/press-release.js';
import { nameHover } from '../../../src/core/hover/name-hover.js';
import { spanText } from '../../../src/core/text/span.js';
import { testContext } from '../../support/lint-text.js';
import { readMarks } from '../../support/marks.js';

function hover(marked: string) {
  const { text, spans } = readMarks(marked);
  const found = nameHover(parsePressRelease(text), spans[0]?.start ?? 0, testContext.segment);
  return found && { ...found, text: spanText(text, found.span) };
}

describe('nameHover', () => {
  it('shows both official names and the short forms', () => {
    const shown = hover('ผู้แทนจากกระทรวงพา⟦⟧ณิชย์เข้าร่วม');
    assert.equal(shown?.text, 'กระทรวงพาณิชย์');
    assert.match(shown.markdown.en, /\*\*กระทรวงพาณิชย์\*\* · Ministry of Commerce/u);
    assert.match(shown.markdown.en, /Short form: พณ\. · MOC/u);
    assert.match(shown.markdown.th, /ชื่อย่อ: พณ\. · MOC/u);
  });

  it('shows since when a body has its name, and what it was called before', () => {
    const shown = hover('the Ministry of Digital Economy⟦⟧ and Society');
    assert.match(shown?.markdown.en ?? '', /name since 2016/u);
    assert.match(shown?.markdown.th ?? '', /ใช้ชื่อนี้ตั้งแต่ปี 2559/u);
    assert.match(shown?.markdown.th ?? '', /เดิม: กระทรวงเทคโนโลยีสารสนเทศและการสื่อสาร/u);
  });

  it('shows until when a former name was used, and the present one', () => {
    const shown = hover('กระทรวงวิทยาศาสตร์และ⟦⟧เทคโนโลยี');
    assert.match(shown?.markdown.th ?? '', /ชื่อเดิม ใช้ถึงปี 2562/u);
    assert.match(shown?.markdown.th ?? '', /ปัจจุบัน: กระทรวงการอุดมศึกษา/u);
  });

  it('tells apart what an abbreviation may mean', () => {
    const shown = hover('โดย ท⟦⟧ช. เป็นผู้จัด');
    assert.match(shown?.markdown.th ?? '', /อาจหมายถึง\n- กรม.+\n- กรม/u);
  });

  it('shows formal names of countries and titles of offices', () => {
    assert.match(hover('เยือนฟิน⟦⟧แลนด์')?.markdown.en ?? '', /Republic of Finland/u);
    const office = hover('รัฐมนตรีว่าการกระทรวง⟦⟧พาณิชย์');
    assert.match(office?.markdown.en ?? '', /Minister of Commerce/u);
  });

  it('sees short names only where they are words', () => {
    assert.equal(hover('เยือนล⟦⟧าวและจีน')?.text, 'ลาว');
    assert.equal(hover('เยือนชา⟦⟧ดและจีน')?.text, 'ชาด');
    assert.equal(hover('นิทานชา⟦⟧ดก'), undefined);
  });

  it('is silent on code, on the home country, on parts of Latin words', () => {
    assert.equal(hover('`กระทรวงพา⟦⟧ณิชย์`'), undefined);
    assert.equal(hover('ประเทศไ⟦⟧ทย'), undefined);
    assert.equal(hover('the MOC⟦⟧HA bean'), undefined);
  });
});
