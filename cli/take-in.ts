import { existsSync } from 'node:fs'
import { restoreMissing, takeInFile, type OpenCase } from '../adapters/case/index.ts'
import { ingest, type IngestedFile } from '../adapters/ingest/index.ts'
import type { ColumnNames, Problem } from '../core/index.ts'
import { CommandError } from './command-error.ts'
import { interruption } from './interruption.ts'
import type { Progress } from './progress.ts'
import { userName } from './user-name.ts'

/** What reading files into a case brought. */
export interface TakenIn {
  /** Files read in this run. */
  readonly read: number
  /** Files that were read before and have not changed since. */
  readonly unchanged: number
  /** Reports that are new or have changed. */
  readonly reports: number
  /** What could not be read in this run, with reasons. */
  readonly problems: readonly Problem[]
}

/** How files are taken in. */
export interface TakeInOptions {
  readonly progress: Progress
  /** The folder of the case: places in the case are relative to it. */
  readonly root: string
  /** Columns named by the user for tables and records. */
  readonly columns?: ColumnNames
}

/**
 * Reads files and folders into a case. A changed file takes the place of its former version, whose original stays. Ctrl-C
 * stops between two files. Where `derived.sqlite` was made anew, files that are not among the paths are read from the
 * originals that the case keeps.
 *
 * @throws CommandError `usage` where a path leads nowhere, `nothingRead` where the case holds no report afterwards
 */
export async function takeIn(opened: OpenCase, paths: readonly string[], { progress, root, columns }: TakeInOptions): Promise<TakenIn> {
  for (const path of paths) if (!existsSync(path)) throw new CommandError('usage', `Unexpected "${path}": there is no such file or folder.`)
  const taken = { read: 0, unchanged: 0, reports: 0, problems: [] as Problem[] }
  const anew = opened.files.files().length === 0
  const interrupted = interruption(opened.settle)
  try {
    for await (const file of ingest(paths, { root, known: opened.files.file, ...(columns && { columns }) })) {
      interrupted.check()
      progress.tell('Reading files', file)
      if (file.outcome === 'unchanged') taken.unchanged++
      else taken.reports += takeInRead(opened, file)
      if (file.outcome === 'read') taken.read++
      taken.problems.push(...file.problems)
    }
    if (anew) taken.reports += await restoreMissing(opened)
  } finally {
    interrupted.release()
    progress.end()
    opened.settle()
  }
  if (opened.store.reportIds().length === 0) throw new CommandError('nothingRead', nothingRead(paths, taken.problems))
  return taken
}

/** A file that could not be had leaves what was read of it before as it is, and its reason on the case. */
function takeInRead(opened: OpenCase, file: IngestedFile): number {
  if (file.outcome === 'read') return takeInFile(opened, file, userName())
  opened.files.dropProblems(file.place)
  opened.files.putProblems(file.problems)
  return 0
}

function nothingRead(paths: readonly string[], problems: readonly Problem[]): string {
  const where = paths.join(', ')
  if (problems.length === 0) return `Nothing to read in ${where}: it holds no file. Put reports in it and try again.`
  const reasons = problems.slice(0, 5).map(({ place, message }) => `\n  ${place}: ${message}`)
  const rest = problems.length > 5 ? `\n  and ${problems.length - 5} more` : ''
  return `Nothing in ${where} could be read:${reasons.join('')}${rest}`
}
