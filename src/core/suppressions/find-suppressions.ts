import { isInCode } from '../document/update-markdown.js';
import type { PressRelease } from '../document/press-release.js';
import { lineEnd, lineStart, nextLine } from '../text/line-bounds.js';
import { shiftSpan, type Span } from '../text/span.js';
import type { SuppressedRule, Suppression, SuppressionReach } from './suppression.js';

const MARK = 'press-release-';

/** No reason is longer; a comment that is never closed is not searched to the end of the file. */
const LONGEST_COMMENT = 1_000;

const REST = String.raw`(?<command>disable|enable)(?<reach>-line|-next-line|-file)?(?![\w-])(?<rest>[^\r\n]*?)`;
const IN_BODY = new RegExp(String.raw`^<!--[ \t]*${MARK}${REST}-->`, 'u');
const IN_FRONTMATTER = new RegExp(String.raw`^#[ \t]*${MARK}${REST}$`, 'mu');

/** Every comment that speaks to the linter, `enable` too. */
interface Comment {
  readonly span: Span;
  readonly isEnable: boolean;
  readonly reach: SuppressionReach;
  readonly rules: readonly SuppressedRule[];
  readonly hasReason: boolean;
}

const REACHES: Readonly<Record<string, SuppressionReach>> = {
  '-line': 'line',
  '-next-line': 'next-line',
  '-file': 'file',
};

/** The suppressions of a release, in the order of the text. */
export function findSuppressions(release: PressRelease): Suppression[] {
  const { text } = release;
  const comments = findComments(release);
  return comments
    .filter(({ isEnable }) => !isEnable)
    .map(({ span, reach, rules, hasReason }) => ({
      span,
      reach,
      rules,
      hasReason,
      scope: scopeOf(text, { span, reach, rules }, comments),
    }));
}

function findComments(release: PressRelease): Comment[] {
  const { text, body } = release;
  const found: Comment[] = [];
  for (let at = text.indexOf(MARK); 0 <= at; at = text.indexOf(MARK, at + MARK.length)) {
    const [opening, pattern] = body.start <= at ? ['<!--', IN_BODY] : ['#', IN_FRONTMATTER];
    const start = text.lastIndexOf(opening, at);
    if (start < lineStart(text, at)) continue;
    const match = pattern.exec(text.slice(start, start + LONGEST_COMMENT));
    if (match?.index !== 0 || isCode(release, at)) continue;
    found.push(toComment(match, start));
  }
  return found;
}

function toComment(match: RegExpExecArray, start: number): Comment {
  const { command, reach = '', rest = '' } = match.groups ?? {};
  const end = start + match[0].trimEnd().length;
  const [ids = '', ...reasons] = rest.split(/(?:^|\s)--(?=\s|$)/u);
  const restStart = start + match[0].indexOf(rest, match[0].indexOf(MARK) + MARK.length);
  const rules = Array.from(ids.matchAll(/[^\s,]+/gu), ({ 0: id, index }) => ({
    id,
    span: shiftSpan({ start: index, end: index + id.length }, restStart),
  }));
  return {
    span: { start, end },
    isEnable: command === 'enable',
    reach: REACHES[reach] ?? 'from-here',
    rules,
    hasReason: reasons.join('').trim() !== '',
  };
}

/** Code shows a comment to the reader; it does not speak to us. */
function isCode({ markdown, body }: PressRelease, offset: number): boolean {
  return markdown !== undefined && body.start <= offset && isInCode(markdown, offset - body.start);
}

/** Where one suppression ends another may go on, for other rules. */
function scopeOf(
  text: string,
  { span, reach, rules }: Pick<Comment, 'span' | 'reach' | 'rules'>,
  comments: readonly Comment[],
): Span {
  switch (reach) {
    case 'file':
      return { start: 0, end: text.length };
    case 'line':
      return { start: lineStart(text, span.start), end: lineEnd(text, span.start) };
    case 'next-line':
      return lineBelow(text, span.end, comments);
    case 'from-here': {
      const ids = new Set(rules.map(({ id }) => id));
      const enable = comments.find(
        (comment) =>
          comment.isEnable && span.end <= comment.span.start && endsAll(comment.rules, ids),
      );
      return { start: span.end, end: enable?.span.start ?? text.length };
    }
  }
}

/** `enable` without rules ends every suppression; with rules, one of just these or fewer. */
function endsAll(enabled: readonly SuppressedRule[], ids: ReadonlySet<string>): boolean {
  if (enabled.length === 0) return true;
  return ids.size > 0 && [...ids].every((id) => enabled.some((rule) => rule.id === id));
}

/** The next line that is neither blank nor only another comment of this kind. */
function lineBelow(text: string, from: number, comments: readonly Comment[]): Span {
  let start = nextLine(text, from);
  while (start < text.length) {
    const end = lineEnd(text, start);
    const content = text.slice(start, end).trim();
    const isComment = comments.some(
      ({ span }) =>
        start <= span.start && span.end <= end && content.length === span.end - span.start,
    );
    if (content !== '' && !isComment) return { start, end };
    start = nextLine(text, end);
  }
  return { start: text.length, end: text.length };
}
