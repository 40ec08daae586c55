import type { Frontmatter } from '../document/frontmatter.js';
import type { FrontmatterEntry, FrontmatterNode } from '../document/frontmatter-tree.js';
import { fieldAt } from '../frontmatter/fields.js';
import { lineEnd } from '../text/line-bounds.js';
import type { OutlineItem } from './outline-item.js';

/** As much of a value as an outline has room for. */
const LONGEST_DETAIL = 60;

/** The keys of the frontmatter, under their names, with their values. */
export function outlineOfFrontmatter(text: string, frontmatter: Frontmatter): OutlineItem {
  const { span, root } = frontmatter;
  return {
    kind: 'frontmatter',
    name: { en: 'Frontmatter', th: 'ส่วนหัว' },
    detail: '',
    span,
    nameSpan: { start: span.start, end: Math.min(span.end, lineEnd(text, span.start)) },
    children: childrenOf(root, []),
  };
}

type Path = readonly (string | number)[];

function childrenOf(node: FrontmatterNode | undefined, path: Path): OutlineItem[] {
  if (node?.kind === 'map') return node.entries.map((entry) => toItem(entry, path));
  if (node?.kind !== 'list') return [];
  return node.items.flatMap((item, index): OutlineItem[] => {
    if (item.kind !== 'map') return [];
    const [first] = item.entries;
    if (!first) return [];
    const number = String(index + 1);
    return [
      {
        kind: 'key',
        name: { en: number, th: number },
        detail: shorten(valueOf(item)),
        span: item.span,
        nameSpan: first.keySpan,
        children: childrenOf(item, [...path, index]),
      },
    ];
  });
}

function toItem({ key, keySpan, value }: FrontmatterEntry, above: Path): OutlineItem {
  const path = [...above, key];
  const title = fieldAt(path)?.title;
  // An alias brings a value that stands elsewhere.
  const own = value && keySpan.start < value.span.start ? value : undefined;
  return {
    kind: 'key',
    name: title ? { en: key, th: `${title.th} (${key})` } : { en: nameOf(key), th: nameOf(key) },
    detail: shorten(valueOf(value)),
    span: { start: keySpan.start, end: Math.max(keySpan.end, own?.span.end ?? 0) },
    nameSpan: keySpan,
    children: childrenOf(own, path),
  };
}

/** An outline shows nothing without a name. */
function nameOf(key: string): string {
  return key.trim() === '' ? '…' : key;
}

/** The first text in it: of a title the Thai one. */
function valueOf(node: FrontmatterNode | undefined): string {
  if (node?.kind === 'scalar') return String(node.value ?? '');
  if (node?.kind === 'list') return node.items.map(valueOf).join(', ');
  return valueOfFirst(node);
}

function valueOfFirst(node: FrontmatterNode | undefined): string {
  return node?.kind === 'map' ? valueOf(node.entries[0]?.value) : '';
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= LONGEST_DETAIL ? line : `${line.slice(0, LONGEST_DETAIL).trimEnd()}…`;
}
