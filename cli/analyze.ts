import type { Command } from 'commander'
import { isCase } from '../adapters/case/index.ts'
import type { ColumnNames } from '../core/index.ts'
import { analysis } from './analysis.ts'
import { casePlace, expectFolder, withCaseOptions, type CaseOptions } from './case-place.ts'
import { columnsOption } from './columns.ts'
import { workersOption } from './numbers.ts'
import { openedCase } from './opened-case.ts'
import { progressOn } from './progress.ts'
import { countsLine } from './summary.ts'
import { takeIn } from './take-in.ts'
import { sayTakenIn } from './taken-in-words.ts'

/** Registers `headwater analyze`. */
export function registerAnalyze(program: Command): void {
  withCaseOptions(program.command('analyze'))
    .argument('<folder>', 'a folder of reports')
    .addOption(workersOption())
    .addOption(columnsOption())
    .description('read what is new in a folder and analyse it, without the workbench')
    .addHelpText('after', '\nExample, in a script:\n  $ headwater analyze reports --quiet --json')
    .action(analyze)
}

async function analyze(given: string, options: CaseOptions & { readonly workers?: number; readonly columns?: ColumnNames }): Promise<void> {
  const progress = progressOn(process.stderr, { quiet: options.quiet ?? false })
  const folder = expectFolder(given)
  const opened = openedCase(casePlace(folder, options), folder)
  try {
    const taken = isCase(folder)
      ? undefined
      : await takeIn(opened, [folder], { progress, root: folder, ...(options.columns && { columns: options.columns }) })
    if (taken) sayTakenIn(taken, progress)
    await analysis(opened, { progress, ...(options.workers !== undefined && { workers: options.workers }) })
    const counts = opened.view.counts()
    if (options.json) process.stdout.write(`${JSON.stringify({ case: opened.directory, ...taken, counts })}\n`)
    else process.stdout.write(`${countsLine(counts)}\n`)
  } finally {
    opened.close()
  }
}
