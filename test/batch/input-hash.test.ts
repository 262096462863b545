import { join } from 'node:path';
import { expect, it } from 'vitest';
import { InputHash } from '../../src/batch/input-hash.js';

it('names the input as the user knows it where it cannot be read again', async () => {
  const hash = new InputHash({ name: 'in/gone.txt', path: join(import.meta.dirname, 'in/gone.txt') });
  await expect(hash.digest()).rejects.toMatchObject({ input: 'in/gone.txt', code: 'not-found' });
});
