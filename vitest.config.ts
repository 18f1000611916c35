import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    // Two cores: the bundle runs as a child process beside each worker.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // A test that leaves a promise rejected has hidden a failure.
    dangerouslyIgnoreUnhandledErrors: false,
  },
});
