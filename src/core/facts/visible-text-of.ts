import { VisibleText } from '../text/visible-text.js';
import { perBlock } from './per-block.js';

/** The text of a block without its invisible characters. */
export const visibleTextOf = perBlock(({ text }) => new VisibleText(text));
