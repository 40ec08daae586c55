import type { FrontmatterPath } from '../document/frontmatter-tree.js';
import type { Frontmatter } from '../document/frontmatter.js';
import type { Span } from '../text/span.js';
import { shapeAt } from './fields.js';
import { scalarsIn } from './walk.js';

/** A value of the frontmatter that leads somewhere. */
export interface FrontmatterLink {
  /** Without quotation marks. */
  readonly span: Span;
  /** `web` for an address, `file` for a path from the folder of the release. */
  readonly kind: 'web' | 'file';
  readonly target: string;
}

const FILE_TOPICS = new Set(['counterpart', 'file', 'image']);

/** Only what a browser opens; `javascript:` and the like lead nowhere. */
const WEB_ADDRESS = /^https?:\/\/\S+$/u;

/** The web addresses and files that the frontmatter names, in the order of the text. */
export function linksIn({ root }: Frontmatter): FrontmatterLink[] {
  return scalarsIn(root).flatMap(({ scalar, path }): FrontmatterLink[] => {
    const target = typeof scalar.value === 'string' ? scalar.value.trim() : '';
    const topic = topicAt(path);
    if (target === '' || topic === undefined) return [];
    const span = scalar.inner;
    if (WEB_ADDRESS.test(target)) return [{ span, kind: 'web', target }];
    const isFile = FILE_TOPICS.has(topic) && !/^[a-z][\w+.-]*:/iu.test(target);
    return isFile ? [{ span, kind: 'file', target }] : [];
  });
}

function topicAt(path: FrontmatterPath): string | undefined {
  const shape = shapeAt(path);
  return shape?.kind === 'text' ? shape.topic : undefined;
}
