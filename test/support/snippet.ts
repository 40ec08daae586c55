/**
 * What a snippet inserts if every tab stop is left as it comes: its default or first choice.
 * Mirrors show what their tab stop holds; a transform is applied as VS Code does.
 *
 * @param today what the variables of the date stand for, ISO 8601
 * @throws {SyntaxError} if anything is left that a snippet would not insert
 */
export function expandSnippet(body: string, today = '2026-11-18'): string {
  const values = new Map<string, string>([['0', '']]);
  const text = body.replace(PIECE, (whole, ...rest: unknown[]) => {
    const groups = rest.at(-1);
    return expandPiece(whole, typeof groups === 'object' ? { ...groups } : {}, values, today);
  });
  return text.replace(/\\([\\$}])/gu, '$1');
}

/** The numbers of the tab stops, mirrors once, in ascending order. */
export function tabStopsOf(body: string): number[] {
  const stops = Array.from(body.matchAll(PIECE)).flatMap(({ groups = {} }) => {
    const stop = groups['mirror'] ?? groups['chosen'] ?? groups['stop'] ?? groups['bare'];
    return stop === undefined ? [] : [Number(stop)];
  });
  return [...new Set(stops)].toSorted((one, other) => one - other);
}

/** A transform before a default: both have a colon. */
const PIECE = new RegExp(
  [
    String.raw`\\[\\$}]`,
    String.raw`\$\{(?<mirror>\d+)\/(?<pattern>[^/]+)\/(?<format>[^/]*)\/\}`,
    String.raw`\$\{(?<chosen>\d+)\|(?<choices>(?:[^|\\]|\\.)*)\|\}`,
    String.raw`\$\{(?<stop>\d+):(?<held>(?:[^}$\\]|\\.)*)\}`,
    String.raw`\$\{?(?<bare>\d+)\}?`,
    String.raw`\$\{CURRENT_(?<variable>YEAR|MONTH|DATE)\}`,
    String.raw`\$`,
  ].join('|'),
  'gu',
);

type Groups = Readonly<Record<string, unknown>>;

function expandPiece(
  whole: string,
  groups: Groups,
  values: Map<string, string>,
  today: string,
): string {
  const { mirror, pattern, format, chosen, choices, stop, held, bare, variable } = groups;
  if (whole.startsWith('\\')) return whole;
  if (isText(mirror) && isText(pattern) && isText(format)) {
    return transform(valueOf(values, mirror), pattern, format);
  }
  if (isText(chosen) && isText(choices)) return keep(values, chosen, firstOf(choices));
  if (isText(stop) && isText(held)) return keep(values, stop, held);
  if (isText(bare)) return valueOf(values, bare);
  const part = ['YEAR', 'MONTH', 'DATE'].indexOf(String(variable));
  const written = today.split('-')[part];
  if (written === undefined) throw new SyntaxError(`Cannot read "${whole}" of a snippet`);
  return written;
}

const isText = (value: unknown): value is string => typeof value === 'string';

function firstOf(choices: string): string {
  const [first = ''] = choices.split(/(?<!\\),/u);
  return first.replace(/\\([\\,|])/gu, '$1');
}

/** The format: `$1`, `$2`, and `${2:+ฯ}`, which stands only if the group took part. */
function transform(value: string, pattern: string, format: string): string {
  return value.replace(new RegExp(pattern, 'u'), (...match: unknown[]) =>
    format
      .replace(/\$\{(\d):\+([^}]*)\}/gu, (_, group: string, text: string) =>
        isText(match[Number(group)]) ? text : '',
      )
      .replace(/\$(\d)/gu, (_, group: string) => {
        const text = match[Number(group)];
        return isText(text) ? text : '';
      }),
  );
}

function keep(values: Map<string, string>, stop: string, text: string): string {
  if (values.has(stop)) throw new SyntaxError(`Tab stop ${stop} has two defaults`);
  values.set(stop, text);
  return text;
}

function valueOf(values: ReadonlyMap<string, string>, stop: string): string {
  const value = values.get(stop);
  if (value === undefined) throw new SyntaxError(`Tab stop ${stop} has no default`);
  return value;
}
