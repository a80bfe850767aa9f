import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{core,adapters,cli,workbench,examples,bench,docs,tests}/**/*.test.ts'],
    exclude: ['**/*.browser.test.ts', '**/node_modules/**', 'dist/**'],
    testTimeout: 60_000,
    pool: 'threads',
    maxWorkers: 2,
  },
})
