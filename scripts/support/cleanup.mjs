const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

/** What is still to be undone, newest last. */
const pending = new Set();

/**
 * Undoes something once: when the function given back is called, else when this process ends,
 * by itself or by a signal. `cleanup` is synchronous, because an ending process waits for nothing.
 */
export function cleanUpWith(cleanup) {
  if (pending.size === 0) watchForTheEnd();
  const once = () => {
    if (pending.delete(once)) cleanup();
  };
  pending.add(once);
  return once;
}

let watching = false;

function watchForTheEnd() {
  if (watching) return;
  watching = true;
  process.on('exit', cleanUpAll);
  for (const [signal, number] of Object.entries(SIGNALS)) {
    process.on(signal, () => process.exit(128 + number));
  }
}

function cleanUpAll() {
  for (const cleanup of [...pending].reverse()) cleanup();
}
