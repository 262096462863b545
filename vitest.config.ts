import { defineConfig } from 'vitest/config';

const json = process.env['VITEST_JSON'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/bundle.ts'],
    testTimeout: 30_000,
    reporters: json ? ['default', ['json', { outputFile: json }]] : ['default'],
  },
});
