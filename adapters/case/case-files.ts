import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { CaseError, caseErrorOf } from './case-error.ts'
import { decisionsSchema } from './decisions-schema.ts'
import { derivedSchema } from './derived-schema.ts'
import { expectVersion, migrate } from './migrate.ts'
import { openDatabase, type Database } from './sqlite.ts'

/** The two databases of a case. */
export interface CaseFiles {
  readonly derived: Database
  readonly decisions: Database
}

/** Milliseconds to wait for a reader that holds a file for a moment. */
const PATIENCE = 5000

/** The folder of a case that lies beside its material. */
export function caseDirectoryOf(folder: string): string {
  return join(folder, '.headwater')
}

/** Is there a case in this folder? */
export function isCase(directory: string): boolean {
  return existsSync(join(directory, 'decisions.sqlite')) || existsSync(join(directory, 'derived.sqlite'))
}

/** Makes the folder of a case; only its owner can read it. */
export function makeCaseDirectory(directory: string): void {
  try {
    makeFolders(directory)
    accessSync(directory, constants.W_OK)
  } catch (error) {
    throw caseErrorOf(error, directory)
  }
}

/** One by one: asked for all at once, Node says of a disk that cannot be written that there is no such folder. */
function makeFolders(directory: string): void {
  const parent = dirname(directory)
  if (parent !== directory && !existsSync(parent)) makeFolders(parent)
  try {
    mkdirSync(directory, { mode: 0o700 })
  } catch (error) {
    // It was there, or another Headwater has made it at this moment; a file of that name is no folder.
    if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) throw error
  }
}

/** Opens both files for writing, making or updating them. */
export function openForWriting(directory: string): CaseFiles {
  const opened: Database[] = []
  const open = (name: string, schema: readonly string[], synchronous: 'NORMAL' | 'FULL'): Database =>
    naming(join(directory, name), () => {
      const database = openDatabase(join(directory, name), { timeout: PATIENCE })
      opened.push(database)
      database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous}; PRAGMA fullfsync = ON`)
      // Pages that change again and again are written back once in 64 MB of changes.
      database.exec('PRAGMA temp_store = MEMORY; PRAGMA cache_size = -131072; PRAGMA wal_autocheckpoint = 16384')
      migrate(database, schema, join(directory, name))
      return database
    })
  return closingOnFailure(opened, () => ({
    decisions: open('decisions.sqlite', decisionsSchema, 'FULL'),
    derived: open('derived.sqlite', derivedSchema, 'NORMAL'),
  }))
}

/** Opens both files for reading, beside a writer or on a disk that cannot be written. */
export function openForReading(directory: string): CaseFiles {
  if (!isCase(directory))
    throw new CaseError('no-case', `Unexpected folder ${directory}: there is no case in it. Make one with "headwater <folder>".`)
  const opened: Database[] = []
  const open = (name: string, schema: readonly string[]): Database =>
    naming(join(directory, name), () => {
      const database = readableDatabase(join(directory, name))
      opened.push(database)
      expectVersion(database, schema, join(directory, name))
      return database
    })
  return closingOnFailure(opened, () => ({
    decisions: open('decisions.sqlite', decisionsSchema),
    derived: open('derived.sqlite', derivedSchema),
  }))
}

/**
 * Closes a database that was open for writing so that it is one whole file again, without helpers beside it. Somebody who
 * reads it at this moment, or a full disk, keeps the helpers; SQLite then tidies up at the next opening.
 */
export function closeWritten(database: Database): void {
  try {
    database.exec('PRAGMA busy_timeout = 0; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE')
  } catch (error) {
    if (!/locked|busy|disk is full/i.test(String(error))) throw error
  } finally {
    database.close()
  }
}

/** SQLite needs a helper file beside a database to read it; where none can be made and nobody writes, it reads without. */
function readableDatabase(path: string): Database {
  const writesPending = existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0
  try {
    const database = openDatabase(path, { readOnly: true, timeout: PATIENCE })
    database.prepare('SELECT count(*) FROM sqlite_schema').get()
    return database
  } catch (error) {
    if (writesPending) throw error
    const address = pathToFileURL(path)
    address.search = '?mode=ro&immutable=1'
    return openDatabase(address, { readOnly: true })
  }
}

function closingOnFailure(opened: readonly Database[], open: () => CaseFiles): CaseFiles {
  try {
    return open()
  } catch (error) {
    for (const database of opened) database.close()
    throw error
  }
}

/** Runs `open`; a fault of the disk is said with the file that it befell. */
function naming<T>(file: string, open: () => T): T {
  try {
    return open()
  } catch (error) {
    throw caseErrorOf(error, file)
  }
}
