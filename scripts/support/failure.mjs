/** What the person at the terminal can mend. Its message is the one line they read. */
export class Failure extends Error {}

/**
 * Runs a script. A `Failure` ends it with its one line, a fault of the program with its stack;
 * both with exit status 1 and at once, whatever is still under way.
 */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Failure ? `✗ ${error.message}` : error);
    process.exit(1);
  }
}
