import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Manifest } from '../../src/batch/manifest.js';
import { newRun } from '../../src/batch/temporary.js';
import { DeadStreamError } from '../../src/batch/output-error.js';
import { filesIn, folderWith } from '../cli/harness.js';

const fingerprint = { options: 'o', version: 'v', weights: 'w' };

it('leaves no temporary file behind where it cannot be put in its place', async () => {
  const folder = await folderWith();
  const options = { fingerprint, run: newRun(), folders: [], inputs: [], isResumed: false };
  const manifest = await Manifest.open({ ...options, path: join(folder, 'manifest.jsonl') });
  // Something else stands there when it is to be written anew.
  await rm(join(folder, 'manifest.jsonl'));
  await mkdir(join(folder, 'manifest.jsonl/in-the-way'), { recursive: true });
  await expect(manifest.close()).rejects.toBeInstanceOf(DeadStreamError);
  expect(await filesIn(folder)).toEqual([]);
});
