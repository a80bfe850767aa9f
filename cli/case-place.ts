import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { caseDirectoryOf, isCase } from '../adapters/case/index.ts'
import { CommandError } from './command-error.ts'

/** What commands on a case have in common. */
export interface CaseOptions {
  readonly case?: string
  readonly quiet?: boolean
  readonly json?: boolean
}

/** Adds the options that commands on a case have in common. */
export function withCaseOptions(command: Command): Command {
  return command
    .option('--case <dir>', 'where the case is kept, if not in <folder>/.headwater')
    .option('-q, --quiet', 'say nothing while working')
    .option('--json', 'print one JSON object; progress still goes to standard error')
}

/** The folder of the case meant: `--case`, the folder itself where it is a case, else its subfolder. */
export function casePlace(folder: string, options: CaseOptions): string {
  if (options.case !== undefined) return resolve(options.case)
  const given = resolve(folder)
  return isCase(given) ? given : caseDirectoryOf(given)
}

/** @throws CommandError `usage` where there is no such folder */
export function expectFolder(folder: string): string {
  const given = resolve(folder)
  if (!existsSync(given))
    throw new CommandError('usage', `Unexpected "${folder}": there is no such folder, and no such command. "headwater --help" lists the commands.`)
  if (!statSync(given).isDirectory())
    throw new CommandError(
      'usage',
      `Unexpected "${folder}": it is a file, expected a folder of reports. Put it in a folder, or add it to a case with "headwater add".`,
    )
  return given
}
