import { takeInFile, type OpenCase } from '../adapters/case/index.ts'
import type { Problem } from '../core/index.ts'
import { CommandError } from './command-error.ts'
import { interruption } from './interruption.ts'
import { readFolders } from './plain-reading.ts'
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

/**
 * Reads files and folders into a case: keeps the original bytes, enters each import in the custody log, and puts the reports.
 * A changed file takes the place of its former version, whose original stays. Ctrl-C stops between two files.
 *
 * @throws CommandError `nothingRead` where the case holds no report afterwards
 */
export async function takeIn(opened: OpenCase, paths: readonly string[], progress: Progress): Promise<TakenIn> {
  const taken = { read: 0, unchanged: 0, reports: 0, problems: [] as Problem[] }
  const interrupted = interruption(opened.settle)
  try {
    for await (const file of readFolders(paths, (place) => opened.files.file(place))) {
      interrupted.check()
      progress.tell('Reading files', { done: taken.read + taken.unchanged })
      if (file.unchanged) taken.unchanged++
      else {
        taken.read++
        taken.problems.push(...file.problems)
        taken.reports += takeInFile(opened, file, userName())
      }
    }
  } finally {
    interrupted.release()
    progress.end()
    opened.settle()
  }
  if (opened.store.reportIds().length === 0) throw new CommandError('nothingRead', nothingRead(paths, taken.problems))
  return taken
}

function nothingRead(paths: readonly string[], problems: readonly Problem[]): string {
  const where = paths.join(', ')
  if (problems.length === 0) return `Nothing to read in ${where}: it holds no file. Put reports in it and try again.`
  const reasons = problems.slice(0, 5).map(({ place, message }) => `\n  ${place}: ${message}`)
  const rest = problems.length > 5 ? `\n  and ${problems.length - 5} more` : ''
  return `Nothing in ${where} could be read:${reasons.join('')}${rest}`
}
