import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests that start processes are slow on a busy machine.
    testTimeout: 30_000,
    chaiConfig: { truncateThreshold: 0 },
  },
});
