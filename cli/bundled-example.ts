import { accessSync, constants, cpSync, existsSync, mkdirSync } from 'node:fs'
import { homedir, tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { packageFolder } from '../adapters/package-folder.ts'
import { CommandError } from './command-error.ts'

/** The bundled examples: what each holds, and the question that its case serves. The first is opened where none is named. */
export const BUNDLED_EXAMPLES = {
  harbour: {
    holds: 'twelve invented reports on a fire at a quay',
    question: 'On how many earliest stated sources does each claim about the fire at Salt Quay rest?',
  },
  newswire: {
    holds: 'a hundred and fifty generated reports that copy from one another',
    question: 'On how many earliest stated sources does each claim in these reports rest?',
  },
} as const

export type BundledExample = keyof typeof BUNDLED_EXAMPLES

/**
 * Copies a bundled example to a folder of the user, because the package may lie where nothing can be written. The folder has the
 * example's name, after which its case is called.
 *
 * @returns the folder
 */
export function bundledExample(name: BundledExample, homes: readonly string[] = dataFolders()): string {
  const reports = join(packageFolder(), 'examples', name, 'reports')
  if (!existsSync(reports)) throw new CommandError('usage', `Unexpected example "${name}": ${reports} is missing. Install Headwater again.`)
  for (const home of homes) {
    const folder = join(home, 'examples', name)
    if (!canMake(folder)) continue
    cpSync(reports, folder, { recursive: true })
    return folder
  }
  throw new CommandError('disk', `No place for the example could be written: ${homes.join(', ')}. Copy ${reports} yourself and name the copy.`)
}

/** Where programs of this platform keep a user's data; a temporary folder of the user as the last resort. */
function dataFolders(): readonly string[] {
  const { env, platform } = process
  const home = homedir()
  const own =
    platform === 'win32'
      ? (env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'))
      : platform === 'darwin'
        ? join(home, 'Library', 'Application Support')
        : (env['XDG_DATA_HOME'] ?? join(home, '.local', 'share'))
  return [join(own, 'headwater'), join(tmpdir(), `headwater-${userInfo().username}`)]
}

function canMake(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
    accessSync(dirname(folder), constants.W_OK)
    return true
  } catch {
    return false
  }
}
