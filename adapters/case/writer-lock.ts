import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { CaseError, caseErrorOf } from './case-error.ts'
import { openDatabase } from './sqlite.ts'

/** Who writes to a case now. */
export interface Writer {
  readonly pid: number
  readonly host: string
  /** ISO date-time, UTC. */
  readonly since: string
}

/**
 * Makes this process the only writer of a case until the returned function is called or the process ends, however it ends.
 * The lock is the operating system's, taken through SQLite on a file of its own: one left behind by a killed process holds
 * nothing, and a new process with the same number is never mistaken for the old one.
 *
 * @throws CaseError `locked`, naming the process that writes
 */
export function lockForWriting(directory: string, since: string): () => void {
  const path = join(directory, 'writer.lock')
  const note = join(directory, 'writer.json')
  const database = openDatabase(path, { timeout: 0 })
  try {
    database.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    database.close()
    if (!/locked|busy/i.test(String(error))) throw caseErrorOf(error, path)
    throw new CaseError('locked', lockedMessage(directory, writerOf(directory)), { cause: error })
  }
  writeFileSync(note, JSON.stringify({ pid: process.pid, host: hostname(), since } satisfies Writer), { mode: 0o600 })
  return () => {
    rmSync(note, { force: true })
    database.exec('ROLLBACK')
    database.close()
  }
}

/** Who writes to a case now; undefined where nobody does or it cannot be told. */
export function currentWriter(directory: string): Writer | undefined {
  const path = join(directory, 'writer.lock')
  if (!existsSync(path)) return undefined
  try {
    const database = openDatabase(path, { timeout: 0 })
    try {
      database.exec('BEGIN IMMEDIATE; ROLLBACK')
    } catch (error) {
      return /locked|busy/i.test(String(error)) ? writerOf(directory) : undefined
    } finally {
      database.close()
    }
  } catch {
    // The disk cannot be written, so nobody writes.
  }
  return undefined
}

/** Who wrote last and did not sign off; only for messages, the lock itself decides. */
function writerOf(directory: string): Writer | undefined {
  try {
    return JSON.parse(readFileSync(join(directory, 'writer.json'), 'utf8')) as Writer
  } catch {
    return undefined
  }
}

function lockedMessage(directory: string, writer: Writer | undefined): string {
  const who = writer ? ` (process ${writer.pid} on ${writer.host}, since ${writer.since})` : ''
  return `Another Headwater${who} is working on ${directory}. Use its window, or end it and try again; reading ("headwater status", "headwater export") is possible meanwhile.`
}
