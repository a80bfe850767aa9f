import { CaseError } from './case-error.ts'
import type { Database } from './sqlite.ts'

/**
 * Brings a database to the newest form: `steps[n]` leads from version n to n + 1 (SQLite's `user_version`), all or nothing.
 *
 * @throws CaseError `newer` where the file was written by a later Headwater, whose form this one cannot know
 */
export function migrate(database: Database, steps: readonly string[], file: string): void {
  const version = versionOf(database)
  checkVersion(version, steps.length, file)
  if (version === steps.length) return
  database.exec('BEGIN IMMEDIATE')
  try {
    for (const step of steps.slice(version)) database.exec(step)
    database.exec(`PRAGMA user_version = ${steps.length}`)
    database.exec('COMMIT')
  } catch (error) {
    // On a full disk SQLite has rolled back by itself.
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}

/** @throws CaseError `newer`, or `read-only` where a file opened for reading is older and has to be brought forward first */
export function expectVersion(database: Database, steps: readonly string[], file: string): void {
  const version = versionOf(database)
  checkVersion(version, steps.length, file)
  if (version < steps.length)
    throw new CaseError(
      'read-only',
      `Unexpected version ${version} of ${file}, expected ${steps.length}. An older Headwater made this case: headwater serve brings it up to date.`,
    )
}

function versionOf(database: Database): number {
  return (database.prepare('PRAGMA user_version').get() as { user_version: number }).user_version
}

function checkVersion(version: number, known: number, file: string): void {
  if (version > known)
    throw new CaseError(
      'newer',
      `Unexpected version ${version} of ${file}, expected at most ${known}. This case was made by a newer Headwater: update Headwater to open it.`,
    )
}
