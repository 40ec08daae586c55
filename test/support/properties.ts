import fc from 'fast-check';

/**
 * Property tests draw the same samples in every run, so that a red run says something about the
 * change it tests. `PROPERTY_SEED=random` (or a number) draws others, to look for new trouble.
 */
const DEFAULT_SEED = 2562;

const chosen = process.env['PROPERTY_SEED'];
if (chosen !== 'random') fc.configureGlobal({ seed: Number(chosen ?? DEFAULT_SEED) });
