import type { ColumnNames, ReadLimits } from '../../core/model/reader.ts'
import type { Problem, Report } from '../../core/model/report.ts'
import { readSource } from '../../core/read/read-source.ts'
import { parsers } from '../parsers/index.ts'
import { openFile } from './file-source.ts'
import type { FoundFile } from './walk.ts'
import { fileProblem } from './walk.ts'

/** What a worker is told to read. */
export interface ReadJob extends FoundFile {
  readonly limits: ReadLimits
  readonly columns?: ColumnNames
}

/** Some of what a file holds. */
export interface ReadBatch {
  readonly reports: readonly Report[]
  readonly problems: readonly Problem[]
}

/** A batch is sent on once its texts are so long (UTF-16 units), or it holds so many entries. */
const BATCH_UNITS = 2_000_000
const BATCH_ENTRIES = 500

/** Reads one file with all that it holds, in batches. Ends with the SHA-256 of what was read, or without where it could not be opened. */
export async function* readFile(job: ReadJob): AsyncGenerator<ReadBatch, string | undefined> {
  const file = await openFile(job.path).catch((error: unknown) => fileProblem(error, 'file'))
  if ('code' in file) {
    yield { reports: [], problems: [{ place: job.place, ...file }] }
    return undefined
  }
  try {
    const options = { parsers, limits: job.limits, ...(job.columns && { columns: job.columns }) }
    let reports = 0
    for await (const batch of batches(readSource({ place: job.place, source: file, sha256: file.sha256 }, options))) {
      reports += batch.reports.length
      yield batch
    }
    // A file that was too large to be read is not worth hashing.
    return reports > 0 || file.size <= job.limits.reportBytes ? await file.sha256() : undefined
  } catch (error) {
    yield { reports: [], problems: [{ place: job.place, ...fileProblem(error, 'file') }] }
    return undefined
  } finally {
    await file.close()
  }
}

async function* batches(found: AsyncIterable<Report | Problem>): AsyncIterable<ReadBatch> {
  let reports: Report[] = []
  let problems: Problem[] = []
  let units = 0
  for await (const entry of found) {
    if ('code' in entry) problems.push(entry)
    else {
      reports.push(entry)
      units += entry.text.length
    }
    if (units < BATCH_UNITS && reports.length + problems.length < BATCH_ENTRIES) continue
    yield { reports, problems }
    reports = []
    problems = []
    units = 0
  }
  if (reports.length + problems.length > 0) yield { reports, problems }
}
