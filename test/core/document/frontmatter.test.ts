import assert from 'node:assert/strict';

import { findNode, findText } from '../../../src/core/document/frontmatter-tree.js';
import { parseFrontmatter } from '../../../src/core/document/frontmatter.js';
import { writeMarks } from '../../support/marks.js';

function problemsIn(text: string): string[] {
  return (parseFrontmatter(text)?.problems ?? []).map(
    ({ kind, span }) => `${kind}: ${writeMarks(text, [span])}`,
  );
}

describe('parseFrontmatter', () => {
  it('finds nothing in a text without it', () => {
    for (const text of [
      '',
      'ข่าว',
      '---',
      '---\n\nข่าว',
      ' ---\na: 1\n---\n',
      '---\nข่าว\n---\n---',
    ]) {
      const found = parseFrontmatter(text);
      assert.ok(found === undefined || found.root?.kind !== 'map', JSON.stringify(text));
    }
  });

  it('knows where it and its values stand', () => {
    const text = '---\r\ntype: press-release\r\ntitle:\r\n  th: "ข่าว"\r\n---\r\nเนื้อข่าว';
    const frontmatter = parseFrontmatter(text);
    assert.ok(frontmatter);
    assert.equal(text.slice(frontmatter.span.end), 'เนื้อข่าว');
    assert.equal(findText(frontmatter.root, ['type']), 'press-release');
    const title = findNode(frontmatter.root, ['title', 'th']);
    assert.ok(title);
    assert.equal(
      writeMarks(text, [title.span]),
      '---\r\ntype: press-release\r\ntitle:\r\n  th: ⟦"ข่าว"⟧\r\n---\r\nเนื้อข่าว',
    );
    assert.deepEqual(frontmatter.value, { type: 'press-release', title: { th: 'ข่าว' } });
  });

  it('reads as far as a blank line if it is not closed', () => {
    const text = '---\ntype: press-release\n\nเนื้อข่าว';
    assert.equal(text.slice(parseFrontmatter(text)?.span.end), '\nเนื้อข่าว');
    assert.deepEqual(problemsIn(text), ['unclosed: ⟦---⟧\ntype: press-release\n\nเนื้อข่าว']);
  });

  it('says what kind of mistake YAML stumbles over, and where', () => {
    assert.deepEqual(problemsIn('---\na: 1\na: 2\n---\n'), [
      'duplicate-key: ---\na: 1\n⟦a⟧: 2\n---\n',
    ]);
  });

  it('survives aliases that multiply and nesting without end', () => {
    const bomb = ['a0: &a0 [x]']
      .concat(
        Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}]`),
      )
      .join('\n');
    for (const yaml of [
      bomb,
      `a: ${'['.repeat(100_000)}`,
      `a: ${'[\n'.repeat(50_000)}`,
      `a:\n  ${'- '.repeat(50_000)}a`,
      `a: ${'- '.repeat(100)}a`,
      Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      'a: 1\n'.repeat(1_000_000),
      `a: ${'ก'.repeat(5_000_000)}`,
      '\0\ud800: *x',
    ]) {
      const frontmatter = parseFrontmatter(`---\n${yaml}\n---\nข่าว`);
      assert.ok(frontmatter);
      assert.notEqual(frontmatter.problems.length, 0);
    }
  });
});
