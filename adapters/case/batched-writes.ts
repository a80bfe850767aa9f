import type { Database } from './sqlite.ts'

/** Writes gathered into one transaction before it is committed: a commit costs as much as thousands of writes. */
const WRITES_PER_COMMIT = 32_768
const BYTES_PER_COMMIT = 32 * 1024 * 1024

/** Gathers small writes into large transactions. What is lost when the process dies is derived, and made again. */
export interface BatchedWrites {
  /** Told before each write, with its size; opens a transaction where none is open. */
  about(bytes: number): void
  /** Runs writes that belong together: all of them happen or none. */
  together<T>(write: () => T): T
  /** Commits what is gathered. */
  settle(): void
  /** Shows the database as it stands, whatever another connection writes meanwhile, until the function returned is called. Nothing may be written till then. */
  hold(): () => void
}

/**
 * See {@link BatchedWrites}.
 *
 * @param begun runs in each transaction before what is written in it
 */
export function batchedWrites(database: Database, begun: () => void = () => undefined): BatchedWrites {
  let writes = 0
  let bytes = 0
  let nested = 0
  let held = false
  const settle = (): void => {
    if (nested > 0 || held || !database.isTransaction) return
    database.exec('COMMIT')
    writes = 0
    bytes = 0
  }
  const about = (size: number): void => {
    if (held) throw new Error('Unexpected write to a case that another connection writes to, expected reading only until it is done')
    if (nested === 0 && (writes >= WRITES_PER_COMMIT || bytes >= BYTES_PER_COMMIT)) settle()
    if (!database.isTransaction) {
      database.exec('BEGIN IMMEDIATE')
      begun()
    }
    writes++
    bytes += size
  }
  const together = <T>(write: () => T): T => {
    about(0)
    const savepoint = `together_${nested}`
    database.exec(`SAVEPOINT ${savepoint}`)
    nested++
    try {
      const result = write()
      database.exec(`RELEASE ${savepoint}`)
      return result
    } catch (error) {
      // On a full disk SQLite has rolled back by itself and the savepoint is gone.
      if (database.isTransaction) database.exec(`ROLLBACK TO ${savepoint}; RELEASE ${savepoint}`)
      throw error
    } finally {
      nested--
    }
  }
  const hold = (): (() => void) => {
    settle()
    // A transaction sees the database as of its first reading.
    database.exec('BEGIN; SELECT count(*) FROM sqlite_schema')
    held = true
    return () => {
      held = false
      if (database.isTransaction) database.exec('ROLLBACK')
    }
  }
  return { about, together, settle, hold }
}
