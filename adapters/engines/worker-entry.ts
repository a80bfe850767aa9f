import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { packageFolder } from '../package-folder.ts'

/**
 * Address of the program that a worker thread runs: the built one when Headwater runs built, the source with tsx when it
 * runs from source, undefined where there is neither. A built worker is never used from source, because the two may differ.
 */
export function workerEntry(): string | undefined {
  if (import.meta.url.endsWith('.ts')) return canRunSource() ? new URL('./local-worker-from-source.mjs', import.meta.url).href : undefined
  const built = join(packageFolder(), 'dist', 'adapters', 'engines', 'local-worker.js')
  return existsSync(built) ? pathToFileURL(built).href : undefined
}

function canRunSource(): boolean {
  try {
    createRequire(import.meta.url).resolve('tsx/esm/api')
    return true
  } catch {
    return false
  }
}
