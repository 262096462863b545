import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
/** Where modules are found from, and where git does not look. */
const FOLDER = join(ROOT, 'node_modules', '.cache', 'clean-article-test');

/** The command as it is published, for tests that start it: threads need the bundle. */
export const ENTRY = join(FOLDER, 'clean-article.mjs');

/** Bundles the command once before all tests, so that none runs against an old one and no build is needed before. */
export default function setup(): void {
  execFileSync(process.execPath, ['build.mjs', FOLDER], { cwd: ROOT });
  writeFileSync(ENTRY, "import { main } from './cli/main.js';\n\nawait main();\n");
}
