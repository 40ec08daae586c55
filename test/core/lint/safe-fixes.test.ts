import assert from 'node:assert/strict';

import type { Finding, Fix } from '../../../src/core/lint/rule.js';
import { applySafeFixes, fixEdits, safeFixOf } from '../../../src/core/lint/safe-fixes.js';
import { applyEdits, type TextEdit } from '../../../src/core/text/edit.js';

const title = { en: 'Change', th: 'เปลี่ยน' };
const message = { en: 'Wrong', th: 'ผิด' };

/** A rule in miniature: everything that the pattern matches becomes `text`. */
function replacing(pattern: RegExp, text: string, safe = true) {
  return (source: string): Finding[] =>
    Array.from(source.matchAll(pattern), (match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const fix: Fix = { title, safe, edits: [{ span, text }] };
      return { span, message, fixes: [fix] };
    });
}

describe('applySafeFixes', () => {
  it('applies every safe fix', () => {
    assert.equal(applySafeFixes('ก-ก-ก', replacing(/ก/gu, 'ข')), 'ข-ข-ข');
  });

  it('applies no suggestion', () => {
    assert.equal(applySafeFixes('ก-ก', replacing(/ก/gu, 'ข', false)), 'ก-ก');
  });

  it('prefers the safe one among several fixes', () => {
    const [suggested] = replacing(/ก/gu, 'ค', false)('ก');
    const [safe] = replacing(/ก/gu, 'ข')('ก');
    const fixes = [...(suggested?.fixes ?? []), ...(safe?.fixes ?? [])];
    const find = (text: string) =>
      text === 'ก' ? [{ span: { start: 0, end: 1 }, message, fixes }] : [];
    assert.equal(applySafeFixes('ก', find), 'ข');
  });

  it('applies in a later round what touches another fix', () => {
    assert.equal(applySafeFixes('กกกก', replacing(/ก/gu, 'ข')), 'ขขขข');
  });

  it('applies a fix of several edits whole, or not yet', () => {
    const mendBrackets = (text: string): Finding[] => {
      const span = { start: text.indexOf('('), end: text.indexOf(')') + 1 };
      if (span.start < 0) return [];
      const edits = [
        { span: { start: span.start, end: span.start + 1 }, text: '[' },
        { span: { start: span.end - 1, end: span.end }, text: ']' },
      ];
      return [{ span, message, fixes: [{ title, safe: true, edits }] }];
    };
    const mendLetters = replacing(/ก/gu, 'ข');
    const find = (text: string) => [...mendLetters(text), ...mendBrackets(text)];
    assert.equal(applySafeFixes('ก(ก)ก', find), 'ข[ข]ข');
  });

  it('applies what a fix uncovers', () => {
    const find = (text: string) => [...replacing(/ก/gu, 'ข')(text), ...replacing(/ข/gu, 'ค')(text)];
    assert.equal(applySafeFixes('ก', find), 'ค');
  });

  it('comes to an end where fixes undo each other', () => {
    const find = (text: string) => [...replacing(/ก/gu, 'ข')(text), ...replacing(/ข/gu, 'ก')(text)];
    assert.equal(applySafeFixes('ก', find).length, 1);
  });
});

describe('fixEdits', () => {
  it('gives what several rounds did as edits of the first text, no larger than needed', () => {
    const find = (text: string) => [
      ...replacing(/กข/gu, 'กคข')(text),
      ...replacing(/คข/gu, 'คง')(text),
    ];
    const edits = fixEdits('ฮ กข ฮ', find, safeFixOf);
    assert.deepEqual(edits, [{ span: { start: 3, end: 4 }, text: 'คง' }]);
  });

  it('tells the finder how each text came of the one before', () => {
    let known = 'กกก';
    const find = (text: string, edits: readonly TextEdit[]) => {
      known = applyEdits(known, edits);
      assert.equal(known, text);
      return replacing(/ก/gu, 'ข')(text);
    };
    assert.equal(applyEdits('กกก', fixEdits('กกก', find, safeFixOf)), 'ขขข');
  });

  it('applies only what is chosen', () => {
    const find = replacing(/ก/gu, 'ข', false);
    const [edit] = fixEdits('ก ก', find, ({ span, fixes }) =>
      span.start === 2 ? fixes?.[0] : undefined,
    );
    assert.deepEqual(edit, { span: { start: 2, end: 3 }, text: 'ข' });
  });
});
