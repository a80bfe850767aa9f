import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

/** Builds the workbench's page. Nothing is inlined and nothing is fetched from elsewhere, as the content security policy demands. */
export default defineConfig({
  root: 'workbench/page',
  base: '/',
  plugins: [svelte()],
  build: {
    outDir: '../../dist/page',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    reportCompressedSize: false,
  },
})
