// build.mjs [FOLDER]: bundles src into FOLDER, which is dist unless another one is named.
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const outdir = process.argv[2] ?? 'dist';
rmSync(outdir, { recursive: true, force: true });
await build({
  // The worker stands beside the shared pieces, among which is the one that starts it.
  entryPoints: { index: 'src/index.ts', 'cli/main': 'src/cli/main.ts', worker: 'src/batch/worker.ts' },
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  logLevel: 'warning',
});
copyFileSync('src/record.schema.json', join(outdir, 'record.schema.json'));
