import { createRequire } from 'node:module'
import type * as Fallback from '@photostructure/sqlite'

/** A database connection as both drivers offer it. */
export type Database = Fallback.DatabaseSyncInstance
/** A prepared statement as both drivers offer it. */
export type Statement = Fallback.StatementSyncInstance

type DatabaseClass = new (path: string | URL, options?: { readonly readOnly?: boolean; readonly timeout?: number }) => Database

let driver: DatabaseClass | undefined

/**
 * Opens a database file with Node's own SQLite where this Node has one with full-text search, else with the bundled driver,
 * which has the same interface (see docs/decisions/0001-sqlite-driver.md).
 */
export function openDatabase(path: string | URL, options: { readonly readOnly?: boolean; readonly timeout?: number } = {}): Database {
  driver ??= ownDriver() ?? bundledDriver()
  return new driver(path, options)
}

function ownDriver(): DatabaseClass | undefined {
  // Older declarations of Node do not list the module.
  const builtin = process as unknown as { getBuiltinModule?: (id: string) => { DatabaseSync: DatabaseClass } | undefined }
  const found = withoutExperimentalWarning(() => builtin.getBuiltinModule?.('node:sqlite'))
  return found && hasFullTextSearch(found.DatabaseSync) ? found.DatabaseSync : undefined
}

function bundledDriver(): DatabaseClass {
  return (createRequire(import.meta.url)('@photostructure/sqlite') as { DatabaseSync: DatabaseClass }).DatabaseSync
}

function hasFullTextSearch(candidate: DatabaseClass): boolean {
  const database = new candidate(':memory:')
  try {
    const options = database.prepare('PRAGMA compile_options').all() as { compile_options: string }[]
    return options.some((option) => option.compile_options === 'ENABLE_FTS5')
  } finally {
    database.close()
  }
}

/** Loading Node's SQLite prints a warning on some versions; users can do nothing about it. */
function withoutExperimentalWarning<T>(load: () => T): T {
  const { emitWarning } = process
  process.emitWarning = () => undefined
  try {
    return load()
  } finally {
    process.emitWarning = emitWarning
  }
}
