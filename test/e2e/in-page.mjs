/* global document, NodeFilter */

/**
 * Runs in the page: the middle of the first place where the editor shows a text on one line, in
 * pixels, or `undefined`. VS Code shows spaces as no-break spaces and a line in many elements.
 */
export function placeOfText(text) {
  for (const line of document.querySelectorAll('.editor-instance .view-line')) {
    const start = line.textContent.replaceAll('\u00a0', ' ').indexOf(text);
    if (start === -1) continue;

    let left = start + Math.floor(text.length / 2);
    const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (left < node.length) {
        const range = document.createRange();
        range.setStart(node, left);
        range.setEnd(node, left + 1);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      left -= node.length;
    }
  }
  return undefined;
}

/** Runs in the page: the lines on the screen of the editor as they are wrapped, from the top. */
export function shownLines() {
  const top = (line) => Number.parseFloat(line.style.top);
  return [...document.querySelectorAll('.editor-instance .view-line')]
    .sort((a, b) => top(a) - top(b))
    .map((line) => line.textContent.replaceAll('\u00a0', ' '));
}
