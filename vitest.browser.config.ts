import { defineConfig } from 'vitest/config'

/** Tests in a real browser, one file at a time: they share a machine with the browser. They need a built page: `npm run build`. */
export default defineConfig({
  test: {
    include: ['{core,adapters,cli,workbench,examples,bench,tests}/**/*.browser.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
})
