import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { packageFolder } from './package-folder.ts'

/**
 * The program that a worker thread runs: `<folder>/<name>.ts`, built when Headwater runs built, started from its source with tsx
 * when it runs from source, undefined where there is neither. A built worker is never used from source: the two may differ.
 *
 * @param folder a folder of adapters
 * @param name the program's name without `.ts`; `<name>-from-source.mjs` beside it starts it from source
 */
export function workerProgram(folder: string, name: string): URL | undefined {
  if (import.meta.url.endsWith('.ts')) return hasTsx() ? new URL(`./${folder}/${name}-from-source.mjs`, import.meta.url) : undefined
  const built = join(packageFolder(), 'dist', 'adapters', folder, `${name}.js`)
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
