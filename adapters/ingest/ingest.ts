import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { readFile as readBytes } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import type { ColumnNames, ReadLimits } from '../../core/model/reader.ts'
import type { Problem, Report } from '../../core/model/report.ts'
import { DEFAULT_LIMITS, sizeInWords } from '../../core/read/limits.ts'
import { readersVersion } from '../../core/read/registry.ts'
import { fileReader, readerHere } from './file-reader.ts'
import type { FileReader, WorkerLimits } from './file-reader.ts'
import { fileProblem, walk } from './walk.ts'
import type { FoundFile } from './walk.ts'

/** Names the readers and their versions; a file read under another name is read again. */
export const READERS = readersVersion

/** Between the readers' name and the columns that a person has named for a file. */
const COLUMNS = ' columns '

const readersWith = (columns: ColumnNames | undefined): string => (columns === undefined ? READERS : READERS + COLUMNS + JSON.stringify(columns))

/** The columns named when a file was read before: they hold until others are named. */
function columnsIn(readers: string | undefined): ColumnNames | undefined {
  const at = readers?.indexOf(COLUMNS) ?? -1
  return at < 0 ? undefined : (JSON.parse(readers!.slice(at + COLUMNS.length)) as ColumnNames)
}

/** One file of a folder as it was read. */
export interface IngestedFile {
  /** Path within the case; its reports' places are this or begin with it and `#`. */
  readonly place: string
  /** `read`: the bytes are here. `unchanged`: read before. `failed`: the bytes could not be had; `problems` says why. */
  readonly outcome: 'read' | 'unchanged' | 'failed'
  /** The bytes that were read; empty unless the outcome is `read`. */
  readonly bytes: Uint8Array
  /** Milliseconds since 1970 of the last change, as the file system says. */
  readonly modified: number
  readonly readers: string
  readonly reports: readonly Report[]
  readonly problems: readonly Problem[]
  /** How many files of how many are done with this one. */
  readonly done: number
  readonly total: number
}

/** What is known of a file that was read before. */
interface KnownFile {
  readonly bytes: number
  readonly modified: number
  readonly readers: string
}

export interface IngestOptions {
  /** Places are relative to it; by default to the folder, where one path is given and it is a folder. */
  readonly root?: string
  /** Files whose size, time of change and readers are as known are not read again. */
  readonly known?: (place: string) => KnownFile | undefined
  readonly limits?: Partial<ReadLimits & WorkerLimits>
  /** Fields of records and columns of tables by name; those named for a file before hold where none are given. */
  readonly columns?: ColumnNames
  /** Worker threads; 0 reads in this thread, where no file can be given up. By default as many as the machine has to spare. */
  readonly workers?: number
  /** Stops between two files. */
  readonly signal?: AbortSignal
}

/** What one worker may use, unless told otherwise. */
export const WORKER_LIMITS: WorkerLimits = { seconds: 120, megabytes: 1024 }
/** Files read at the same time; more would only fight over the disk. */
const MOST_WORKERS = 4

/**
 * Reads every file below the paths, in order of place. Readers run in worker threads; a file that is broken, hostile, gone or
 * too large gives problems and stops nothing.
 */
export async function* ingest(paths: readonly string[], options: IngestOptions = {}): AsyncGenerator<IngestedFile> {
  const found = walk(paths, options.root ?? (paths.length === 1 && isFolder(paths[0]!) ? paths[0] : undefined))
  const total = found.files.length + found.problems.length
  let done = 0
  for (const problem of found.problems) yield { ...nothing(problem.place, 'failed'), problems: [problem], done: ++done, total }
  const limits = { ...DEFAULT_LIMITS, ...WORKER_LIMITS, ...options.limits }
  const readers = readersFor(found.files.length, options.workers, limits)
  try {
    for await (const file of inTurn(found.files, readers, (entry, reader) => readOne(entry, reader, { ...options, limits }))) {
      options.signal?.throwIfAborted()
      yield { ...file, done: ++done, total }
    }
  } finally {
    await Promise.all(readers.map((reader) => reader.close()))
  }
}

function readersFor(files: number, workers: number | undefined, limits: WorkerLimits): readonly FileReader[] {
  if (workers === 0) return [readerHere]
  const count = Math.max(1, Math.min(workers ?? Math.min(MOST_WORKERS, availableParallelism() - 1), files))
  return Array.from({ length: count }, () => fileReader(limits))
}

/** Gives each reader every n-th file, and the results in the order of the files. */
async function* inTurn<R>(
  files: readonly FoundFile[],
  readers: readonly FileReader[],
  read: (file: FoundFile, reader: FileReader) => Promise<R>,
): AsyncGenerator<R> {
  const begun: Promise<R>[] = []
  const begin = (number: number): void => {
    const file = files[number]
    if (file === undefined) return
    const result = read(file, readers[number % readers.length]!)
    result.catch(() => undefined)
    begun.push(result)
  }
  readers.forEach((_, number) => begin(number))
  for (let number = 0; number < files.length; number++) {
    const result = await begun.shift()!
    // The reader of the file just done is free for the one that is due to it.
    begin(number + readers.length)
    yield result
  }
}

type Undone = Omit<IngestedFile, 'done' | 'total'>

function nothing(place: string, outcome: IngestedFile['outcome'], modified = 0, readers = READERS): Undone {
  return { place, outcome, bytes: new Uint8Array(), modified, readers, reports: [], problems: [] }
}

async function readOne({ path, place }: FoundFile, reader: FileReader, options: IngestOptions & { readonly limits: ReadLimits }): Promise<Undone> {
  try {
    const { size, mtimeMs: modified } = statSync(path)
    const known = options.known?.(place)
    const columns = options.columns ?? columnsIn(known?.readers)
    const readers = readersWith(columns)
    if (known && known.bytes === size && known.modified === modified && known.readers === readers)
      return nothing(place, 'unchanged', modified, readers)
    if (size > options.limits.listBytes) return { ...nothing(place, 'failed', modified), problems: [tooLarge(place, size, options.limits)] }
    const { limits } = options
    const result = await reader.read({ path, place, limits, ...(columns && { columns }) })
    // What was too large to be read is not held either.
    if (result.reports.length === 0 && size > limits.reportBytes) return { ...nothing(place, 'failed', modified), problems: result.problems }
    const bytes = await readBytes(path)
    const changed = result.sha256 !== undefined && createHash('sha256').update(bytes).digest('hex') !== result.sha256
    if (changed) return { ...nothing(place, 'failed', modified), problems: [{ place, code: 'vanished', message: CHANGED }] }
    return { ...nothing(place, 'read', modified, readers), bytes, reports: result.reports, problems: result.problems }
  } catch (error) {
    return { ...nothing(place, 'failed'), problems: [{ place, ...fileProblem(error, 'file') }] }
  }
}

const CHANGED = 'Unexpected change of the file while it was being read, so what was read may be half old and half new. Add it again'

function tooLarge(place: string, size: number, { listBytes }: ReadLimits): Problem {
  return {
    place,
    code: 'too-large',
    message: `Unexpected size of ${sizeInWords(size)}, expected at most ${sizeInWords(listBytes)} for one file. Split it and add the parts`,
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
