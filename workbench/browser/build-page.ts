import { build } from 'vite'

/** Builds the page once before the browser tests, so that they never look at an older one. */
export default async function buildPage(): Promise<void> {
  await build({ configFile: new URL('../../vite.config.ts', import.meta.url).pathname, logLevel: 'error' })
}
