import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageFolder } from '../adapters/package-folder.ts'

/** The version of this Headwater, from its package.json. */
export function version(): string {
  return (JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as { version: string }).version
}
