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
    // Some tests share processes, threads and disks with whatever else runs: what fails must fail twice. A second try is printed.
    retry: 1,
    hookTimeout: 120_000,
    pool: 'threads',
    maxWorkers: 2,
  },
})
