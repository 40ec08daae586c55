import { rules } from '../../src/core/rules/index.js';

/** Every rule about what stands between the fences. */
export const FRONTMATTER_RULES = rules.filter(({ meta }) =>
  /^(?:frontmatter-|no-lossy-scalar$|no-buddhist-|languages-present$|participants-agree$)/u.test(
    meta.id,
  ),
);
