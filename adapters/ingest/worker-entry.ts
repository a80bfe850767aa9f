import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { packageFolder } from '../package-folder.ts'

/**
 * The program of a worker that reads files: the built one when Headwater runs built, the source with tsx when it runs from
 * source, undefined where there is neither; files are then read in this thread.
 */
export function readWorkerEntry(): URL | undefined {
  if (import.meta.url.endsWith('.ts')) return hasTsx() ? new URL('./read-worker-from-source.mjs', import.meta.url) : undefined
  const built = join(packageFolder(), 'dist', 'adapters', 'ingest', 'read-worker.js')
  return existsSync(built) ? pathToFileURL(built) : undefined
}

function hasTsx(): boolean {
  try {
    createRequire(import.meta.url).resolve('tsx/esm/api')
    return true
  } catch {
    return false
  }
}
