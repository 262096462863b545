import type { Command } from 'commander';
import type { SiteRule } from '../templates/site-name.js';
import { parseCount, parsePlace, parseSiteFrom } from './choices.js';
import { addListOptions, addReadingOptions, type ListOptions, type ReadingOptions } from './options.js';

/** Options of `learn`, as commander gives them. */
export interface LearnCommandOptions extends ReadingOptions, ListOptions {
  readonly output: string;
  readonly siteFrom?: SiteRule;
  readonly perSite?: number;
  /** false for --no-seen. */
  readonly seen: boolean;
  readonly report?: boolean;
  readonly quiet?: boolean;
}

/** Options of `merge`. */
export interface MergeCommandOptions {
  readonly output: string;
  readonly quiet?: boolean;
}

export function addLearn(program: Command): Command {
  const learn = program
    .command('learn')
    .description('learn what sites repeat on their pages, for --templates')
    .argument('[inputs...]', 'files, folders, patterns; - is standard input')
    .helpOption('--help', 'print this help')
    .requiredOption('-o, --output <file>', 'where to write it; FILE.seen beside it is for merge', parsePlace)
    .option('--site-from <how>', 'host, folder:LEVEL, field:NAME or pattern:REGEX (default: host)', parseSiteFrom)
    .option(
      '--per-site <number>',
      'documents of a site to keep at the most, as a fair sample (default: 64)',
      parseCount,
    )
    .option('--no-seen', 'write no FILE.seen: what was learned cannot be merged then')
    .option('--report', 'print promotions that stand in several documents, with near-duplicates put together')
    .option('--quiet', 'errors only');
  return addReadingOptions(addListOptions(learn));
}

export function addMerge(program: Command): Command {
  return program
    .command('merge')
    .description('put learned files together, as if they had been learned at once')
    .argument('<files...>', 'what learn wrote, each with its FILE.seen beside it')
    .helpOption('--help', 'print this help')
    .requiredOption('-o, --output <file>', 'where to write it; FILE.seen beside it can be merged again', parsePlace)
    .option('--quiet', 'errors only');
}
