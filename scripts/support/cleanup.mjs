const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

const LOOKS_EVERY_MS = 1_000;

/** What is still to be undone, newest last. */
const pending = new Set();

let watching = false;

/**
 * Undoes something once: when the function given back is called, else when this process ends.
 * `cleanup` is synchronous, because an ending process waits for nothing.
 */
export function cleanUpWith(cleanup) {
  watchForTheEnd();
  const once = () => {
    if (pending.delete(once)) cleanup();
  };
  pending.add(once);
  return once;
}

function watchForTheEnd() {
  if (watching) return;
  watching = true;
  process.on('exit', () => {
    for (const cleanup of [...pending].reverse()) cleanup();
  });
  for (const [signal, number] of Object.entries(SIGNALS)) {
    process.on(signal, () => process.exit(128 + number));
  }
  endWithParent();
}

/** A killed npm leaves its scripts behind, and would so leave what they have started. */
function endWithParent() {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit(1);
  }, LOOKS_EVERY_MS).unref();
}
