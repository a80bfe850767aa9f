import { defineConfig } from 'vitest/config'
import { reporters } from './vitest.reporters.ts'

/** Tests in a real browser, one file at a time: they share a machine with the browser. The page is built first. */
export default defineConfig({
  test: {
    reporters,
    setupFiles: ['tests/fixed-seed.ts'],
    include: ['{core,adapters,cli,workbench,examples,bench,tests}/**/*.browser.test.ts'],
    globalSetup: ['workbench/browser/build-page.ts'],
    testTimeout: 600_000,
    hookTimeout: 900_000,
    // What a click changes is waited for, on a busy machine, too.
    expect: { poll: { timeout: 30_000 } },
    fileParallelism: false,
    // As in vitest.config.ts.
    retry: 1,
  },
})
