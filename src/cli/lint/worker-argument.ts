/** Tells this program that it runs in a thread of itself, without loading what Node has for threads. */
export const WORKER_ARGUMENT = '--worker-thread';
