import type { Localized } from '../l10n/locale.js';
import type { Block } from '../document/block.js';
import type { PressRelease } from '../document/press-release.js';
import type { SuppressionUse } from '../suppressions/suppression.js';
import type { TextEdit } from '../text/edit.js';
import type { Span } from '../text/span.js';
import type { Segmenter } from '../thai/segmenter.js';
import type { ChosenOptions, RuleOption } from './rule-options.js';

export type Severity = 'error' | 'warning' | 'info';

export const LEVELS = ['error', 'warning', 'info', 'off'] as const;

/** How loudly a rule speaks, or that it is silent. */
export type Level = (typeof LEVELS)[number];

export const PROFILES = ['draft', 'publish'] as const;

/** `draft` while a release is being written, `publish` before it leaves the house. */
export type Profile = (typeof PROFILES)[number];

export const FIX_POLICIES = ['safe', 'suggest', 'off'] as const;

/** What a project makes of a rule's fixes: applied unseen, picked by a person, or not offered. */
export type FixPolicy = (typeof FIX_POLICIES)[number];

export interface Fix {
  readonly title: Localized;
  /** Whether it may be applied without a person looking: on save, with `--fix`. */
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** Another place that a reader must see to understand the finding. */
export interface RelatedPlace {
  readonly span: Span;
  readonly message: Localized;
}

export interface Finding {
  readonly span: Span;
  /** Says what is wrong and what to write. */
  readonly message: Localized;
  /** If it weighs more or less than the rule's level says, unless the project set that level. */
  readonly severity?: Severity;
  /** The likeliest first. */
  readonly fixes?: readonly Fix[];
  readonly related?: readonly RelatedPlace[];
}

/** A sample of the fault, marked with `⟦ ⟧`, and the same text as it should read. */
export interface RuleExample {
  readonly bad: string;
  readonly good: string;
}

export interface RuleMeta {
  /** File name, name of its page, and key in settings. */
  readonly id: string;
  readonly summary: Localized;
  readonly why: Localized;
  readonly levels: Readonly<Record<Profile, Level>>;
  readonly examples: readonly RuleExample[];
  readonly options?: readonly RuleOption[];
  /** It doubts words and names: those that the project's dictionary has are right. */
  readonly doubtsWords?: true;
}

/** What rules need besides the text. Editor, command line and tests each bring their own. */
export interface LintContext {
  readonly segment: Segmenter;
  /** The writer's local day, `2019-12-12`. */
  readonly today: string;
  /** What the project chose; defaults apply where it chose nothing. */
  readonly options?: ChosenOptions;
}

/** Whether a path, counted from the folder of the release, leads to a file. */
export type FileTest = (path: string) => boolean;

export interface RuleContext extends LintContext {
  readonly profile: Profile;
  /** Missing where files cannot be looked for. */
  readonly isFile?: FileTest;
}

/** Its spans are relative to the block. */
type BlockCheck = (block: Block, context: RuleContext) => Iterable<Finding>;

/** Looks at one block and nothing else; what it finds stays true as long as the block's text does. */
export interface BlockRule {
  readonly scope: 'block';
  readonly meta: RuleMeta;
  readonly check: BlockCheck;
}

/** The same for what is to be read in one go (`facts/passages-of`): a plain text as a whole. */
export interface PassageRule {
  readonly scope: 'passage';
  readonly meta: RuleMeta;
  readonly check: BlockCheck;
}

/** Looks at the whole release; its spans are places in the file. */
export interface DocumentRule {
  readonly scope: 'document';
  readonly meta: RuleMeta;
  readonly check: (release: PressRelease, context: RuleContext) => Iterable<Finding>;
}

/** Looks at what became of the suppressions in a release; its spans are places in the file. */
export interface SuppressionRule {
  readonly scope: 'suppressions';
  readonly meta: RuleMeta;
  readonly check: (uses: readonly SuppressionUse[], text: string) => Iterable<Finding>;
}

/** Reads its arguments and nothing else: no clock, no settings store, no files. */
export type Rule = BlockRule | PassageRule | DocumentRule | SuppressionRule;
