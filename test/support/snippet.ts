/**
 * What a snippet inserts if every tab stop is left as it comes: its default or first choice.
 * Mirrors show what their tab stop holds; a transform is applied as VS Code does.
 *
 * @throws {SyntaxError} if anything is left that a snippet would not insert
 */
export function expandSnippet(body: string): string {
  const values = new Map<string, string>();
  const filled = body
    .replace(/\$\{(\d+):([^{}$]*)\}/gu, (_, stop: string, text: string) => {
      keep(values, stop, text);
      return text;
    })
    .replace(/\$\{(\d+)\|([^|{}$]*)\|\}/gu, (_, stop: string, choices: string) => {
      const [first = ''] = choices.split(',');
      keep(values, stop, first);
      return first;
    });
  const mirrored = filled
    .replace(/\$\{(\d+)\/(.*?)\/\$1\/\}/gu, (_, stop: string, pattern: string) =>
      valueOf(values, stop).replace(new RegExp(pattern, 'u'), '$1'),
    )
    .replace(/\$\{(\d+)\}/gu, (_, stop: string) => valueOf(values, stop))
    .replace(/\$0$/u, '');
  if (/[${}|]/u.test(mirrored)) throw new SyntaxError(`Cannot read the snippet "${mirrored}"`);
  return mirrored;
}

/** The numbers of the tab stops, mirrors once, in ascending order. */
export function tabStopsOf(body: string): number[] {
  const stops = new Set(Array.from(body.matchAll(/\$\{?(\d+)/gu), ([, stop]) => Number(stop)));
  return [...stops].toSorted((a, b) => a - b);
}

function keep(values: Map<string, string>, stop: string, text: string): void {
  if (values.has(stop)) throw new SyntaxError(`Tab stop ${stop} has two defaults`);
  values.set(stop, text);
}

function valueOf(values: ReadonlyMap<string, string>, stop: string): string {
  const value = values.get(stop);
  if (value === undefined) throw new SyntaxError(`Tab stop ${stop} has no default`);
  return value;
}
