import { defineConfig } from 'vitest/config'
import { reporters } from './vitest.reporters.ts'

export default defineConfig({
  test: {
    reporters,
    setupFiles: ['tests/fixed-seed.ts'],
    include: ['{core,adapters,cli,workbench,examples,bench,docs,tests}/**/*.test.ts'],
    exclude: ['**/*.browser.test.ts', '**/node_modules/**', 'dist/**'],
    // Generous: a test that hangs must fail, one on a busy machine must not.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'threads',
    maxWorkers: 2,
  },
})
