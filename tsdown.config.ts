import { defineConfig } from 'tsdown'

/** The command, the library and the programs of worker threads; the page is built by vite. */
export default defineConfig({
  entry: ['cli/main.ts', 'core/index.ts', 'adapters/**/*-worker.ts'],
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // The package is of type "module", so .js is what Node expects and what package.json names.
  fixedExtension: false,
  dts: { entry: 'core/index.ts' },
  // The page lies in dist/page and is built on its own.
  clean: ['dist/cli', 'dist/core', 'dist/adapters', 'dist/*.js', 'dist/*.d.ts'],
  report: false,
  logLevel: 'warn',
  checks: { pluginTimings: false },
})
