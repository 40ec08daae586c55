import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';

import { type Config, CONFIG_NAME, NO_CONFIG } from '../../core/config/config.js';
import type { ConfigProblem } from '../../core/config/config-problems.js';
import type { FileConfig } from '../../core/config/file-config.js';
import { LineIndex } from '../../core/text/lines.js';
import type { FileFailure } from '../files/file-failure.js';
import { decodeText } from '../files/text-encoding.js';
import { MESSAGES } from '../messages.js';
import { isSystemError, reasonOf } from '../system-error.js';

/** What is wrong with a config; a warning keeps nothing from being done. */
export interface ConfigComplaint extends FileFailure {
  readonly isWarning: boolean;
}

interface ReadConfig {
  readonly folder: string;
  readonly config: Config;
}

/** Finds the config nearest to a file, and reads each config once. */
export class ProjectConfigs {
  /** What is wrong with the configs read so far. */
  readonly complaints: ConfigComplaint[] = [];
  readonly #chosen: string | undefined;
  readonly #pathByFolder = new Map<string, string | undefined>();
  readonly #configByPath = new Map<string, Promise<ReadConfig>>();

  /** @param chosen the config for all files, instead of the one nearest to each */
  constructor(chosen: string | undefined) {
    this.#chosen = chosen;
  }

  /** What the project says about a file; `undefined` if it has no config. */
  async configOf(path: string): Promise<FileConfig | undefined> {
    const configPath = this.#chosen ?? this.#nearest(dirname(resolve(path)));
    if (configPath === undefined) return undefined;
    const known = this.#configByPath.get(configPath) ?? this.#read(configPath);
    this.#configByPath.set(configPath, known);
    const { folder, config } = await known;
    const { configOf } = await import('../../core/config/file-config.js');
    return configOf(config, relative(folder, resolve(path)).split(sep).join('/'));
  }

  #nearest(folder: string): string | undefined {
    if (this.#pathByFolder.has(folder)) return this.#pathByFolder.get(folder);
    const path = join(folder, CONFIG_NAME);
    const parent = dirname(folder);
    const nearest = isThere(path) ? path : parent === folder ? undefined : this.#nearest(parent);
    this.#pathByFolder.set(folder, nearest);
    return nearest;
  }

  async #read(path: string): Promise<ReadConfig> {
    const folder = dirname(resolve(path));
    const text = this.#textOf(path);
    if (text === undefined) return { folder, config: NO_CONFIG };
    const { readConfig } = await import('../../core/config/read-config.js');
    const { rules } = await import('../../core/rules/index.js');
    const { config, problems } = readConfig(
      text,
      rules.map(({ meta }) => meta),
    );
    this.complaints.push(...problems.map((problem) => toComplaint(path, text, problem)));
    return { folder, config };
  }

  #textOf(path: string): string | undefined {
    try {
      const decoded = decodeText(readFileSync(path));
      if (typeof decoded !== 'string') return decoded.text;
      this.#complain(path, MESSAGES.notDecoded[decoded]);
    } catch (error) {
      if (!isSystemError(error)) throw error;
      this.#complain(path, MESSAGES.notRead(reasonOf(error)));
    }
    return undefined;
  }

  #complain(path: string, message: FileFailure['message']): void {
    this.complaints.push({ path, message, isWarning: false });
  }
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function toComplaint(
  path: string,
  text: string,
  { span, severity, message }: ConfigProblem,
): ConfigComplaint {
  const { line, column } = new LineIndex(text).at(span.start);
  const shown = basename(path) === CONFIG_NAME ? relative('.', path) : path;
  return {
    path: shown,
    message: MESSAGES.configProblem(line, column, message),
    isWarning: severity !== 'error',
  };
}
