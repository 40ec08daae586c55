import type { Reporter, ReporterOptions, ReportFormat } from './reporter.js';

/** Loads the reporter for the format, and no other. */
export async function createReporter(
  format: ReportFormat,
  options: ReporterOptions,
): Promise<Reporter> {
  switch (format) {
    case 'stylish':
      return (await import('./stylish.js')).createStylishReporter(options);
    case 'json':
      return (await import('./json.js')).createJsonReporter(options);
    case 'sarif':
      return (await import('./sarif.js')).createSarifReporter(options);
    case 'github':
      return (await import('./github.js')).createGithubReporter(options);
    case 'junit':
      return (await import('./junit.js')).createJunitReporter(options);
  }
}
