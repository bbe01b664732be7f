import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests that start processes are slow on a busy machine.
    testTimeout: 30_000,
    // In a workflow the program says more, and never the same twice.
    env: { GITHUB_ACTIONS: '' },
    chaiConfig: { truncateThreshold: 0 },
  },
});
