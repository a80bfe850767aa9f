import { resolve } from 'node:path'
import type { Command } from 'commander'
import { isCase, openCase } from '../adapters/case/index.ts'
import type { ColumnNames } from '../core/index.ts'
import { analysis } from './analysis.ts'
import { casePlace, withCaseOptions, type CaseOptions } from './case-place.ts'
import { columnsOption } from './columns.ts'
import { CommandError } from './command-error.ts'
import { workersOption } from './numbers.ts'
import { progressOn } from './progress.ts'
import { countsLine } from './summary.ts'
import { takeIn } from './take-in.ts'
import { sayTakenIn } from './taken-in-words.ts'

/** Registers `headwater add`. */
export function registerAdd(program: Command): void {
  withCaseOptions(program.command('add'))
    .argument('<folder>', 'the folder whose case is meant, or the case itself')
    .argument('<paths...>', 'files and folders to add')
    .addOption(workersOption())
    .addOption(columnsOption())
    .description('add files to a case and analyse what they change')
    .addHelpText('after', help)
    .action(add)
}

const help = `
Only what is new is read and analysed. The files stay where they are; the case keeps a copy of each original.

Example:
  $ headwater add reports ~/Downloads/statement.pdf more-reports`

async function add(
  folder: string,
  paths: readonly string[],
  options: CaseOptions & { readonly workers?: number; readonly columns?: ColumnNames },
): Promise<void> {
  const progress = progressOn(process.stderr, { quiet: options.quiet ?? false })
  const directory = casePlace(folder, options)
  if (!isCase(directory)) throw new CommandError('usage', `Unexpected "${folder}": there is no case yet. Make one with: headwater ${folder}`)
  const opened = openCase(directory, { mode: 'write' })
  try {
    const taken = await takeIn(opened, paths, { progress, root: resolve(folder), ...(options.columns && { columns: options.columns }) })
    sayTakenIn(taken, progress)
    await analysis(opened, { progress, ...(options.workers !== undefined && { workers: options.workers }) })
    const counts = opened.view.counts()
    if (options.json) process.stdout.write(`${JSON.stringify({ case: opened.directory, ...taken, counts })}\n`)
    else process.stdout.write(`${countsLine(counts)}\n`)
  } finally {
    opened.close()
  }
}
